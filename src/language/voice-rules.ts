/** How a language leaves out who does something. Words stand in lower case. */
export interface VoiceRules {
  /** A verb in the passive that needs no agent: ditangkap. Matches nothing where the language shows it otherwise. */
  readonly passive: RegExp;
  /** Words that name the agent of a passive: oleh. */
  readonly by: ReadonlySet<string>;
  /** Those who act in the news without being named: police, officials. */
  readonly agents: ReadonlySet<string>;
}
