/** Who made a revision. A person's id is the name that they gave; an import counts as a person's words. */
export interface Actor {
  readonly kind: 'person' | 'engine' | 'memory' | 'import' | 'source';
  readonly id: string;
  readonly name: string;
}

/** Words that these made are never replaced by a machine. */
export function isPersonal(actor: Actor): boolean {
  return actor.kind === 'person' || actor.kind === 'import';
}
