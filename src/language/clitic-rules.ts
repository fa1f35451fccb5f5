/** Placeholder: the room's builder writes it. */
export interface CliticRules {
  readonly name: string;
}
