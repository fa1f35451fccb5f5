/** Placeholder: the room's builder writes it. */
export interface SentenceRules {
  readonly name: string;
}
