/** A change that the house style asks for. Offsets count in UTF-16 units; without `text` the right form depends on what is meant. */
export interface StyleEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

/** One rule of a house style. Its name is that of its sentence in locales/. */
export interface StyleRule {
  readonly name: 'text' | 'month' | 'percent' | 'points' | 'stop' | 'series' | 'spaces' | 'curly';
  /** `info` where good copy by other books of style does otherwise. */
  readonly severity: 'warning' | 'info';
  /** What to change in a text, in order; `curly` says whether the article sets curly marks. */
  edits(text: string, curly: boolean): readonly StyleEdit[];
}
