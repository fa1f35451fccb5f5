/** How roles are told from words. `selaras.yaml` (`read:`) adds to `boilerplate` and sets `headlineLength`. */
export interface ReadRules {
  /** Longest headline, in UTF-16 units. */
  readonly headlineLength: number;
  /** Longest standfirst, in UTF-16 units. */
  readonly standfirstLength: number;
  /** Lines that are page furniture: the beginning of a line (case does not count), or a regular expression between slashes. */
  readonly boilerplate: readonly string[];
}

/**
 * Furniture of Indonesian news pages, matched against whole lines. A pattern ends where the furniture ends, so that news that merely begins
 * like it ("Sumber di Kremlin mengatakan ...") is never folded away.
 */
const pageFurniture: readonly string[] = [
  // Links to other articles.
  '/^(baca|simak|lihat|tonton) juga(?: video| foto| artikel)?\\s*(?::|$)/i',
  // Advertising slots.
  '/^advertisement$/i',
  '/^scroll to (continue with|resume) content$/i',
  // Embedded media of the Transmedia pages.
  '/^\\[gambas:[^\\]]*\\]$/i',
  // Credits.
  '/^(editor|penulis|reporter|pewarta)\\s*:.{0,80}$/i',
  // Closing initials of writer and editor.
  '/^[(\\[]\\p{L}{2,5}(?:\\s?\\/\\s?\\p{L}{2,5})*[)\\]]$/',
  // A source line: the bare word, or a name after a colon.
  '/^sumber\\s*(?::.{0,80})?$/i',
  // Invitations to share.
  '/^(?:anda dapat |silakan |ayo )?(?:membagikan|bagikan)(?: (?:artikel|berita|cerita|tulisan|konten|halaman))?(?: ini)?(?: (?:di|ke|lewat|melalui) [\\p{L} ,/]{1,60})?\\s*:?$/i',
  '/^share(?: this (?:article|story|page))?(?: (?:on|via) [\\p{L} ,/]{1,60})?\\s*:?$/i',
];

export const defaultReadRules: ReadRules = Object.freeze({
  headlineLength: 160,
  standfirstLength: 320,
  boilerplate: pageFurniture,
});
