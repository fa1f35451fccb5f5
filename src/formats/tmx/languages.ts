/** The two languages of a memory, as the workspace names them. */
export interface Languages {
  readonly from: string;
  readonly to: string;
}

/** `EN-us` and `en` are one language to a memory: only the primary tag counts. */
export function primaryTag(language: string): string {
  return (language.split(/[-_]/u)[0] ?? '').toLowerCase();
}
