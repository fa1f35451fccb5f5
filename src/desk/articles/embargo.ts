/** What an embargo means now. `plain`: words in which no time can be read; they count as in force. */
export type EmbargoView =
  | { readonly kind: 'until'; readonly at: string }
  | { readonly kind: 'over'; readonly at: string }
  | { readonly kind: 'plain'; readonly words: string };

export function embargoOf(embargo: string, now: number): EmbargoView {
  // Only a written year is a time for certain; a browser reads dates into "22" and "May".
  const at = /^\d{4}-\d{2}-\d{2}/.test(embargo) ? Date.parse(embargo.replace(' ', 'T')) : Number.NaN;
  if (Number.isNaN(at)) return { kind: 'plain', words: embargo };
  return { kind: at > now ? 'until' : 'over', at: new Date(at).toISOString() };
}
