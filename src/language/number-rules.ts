/** Placeholder: the room's builder writes it. */
export interface NumberRules {
  readonly name: string;
}
