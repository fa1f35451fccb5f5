import type { Person } from '../app/desk/person-file.js';
import { Refusal } from './refusal.js';

/** What somebody may want to do; the routes ask for one of these. */
export type Deed = 'read' | 'edit' | 'approve' | 'comment' | 'add' | 'run' | 'pin' | 'export' | 'introduce';

/**
 * Who may do what, with which article (null: with the workspace). Whoever holds the token of a desk on this machine may do everything, once they
 * have said their name: what people decide carries it. Accounts for several people will be told apart here.
 */
export function may(actor: Person, deed: Deed, _subject: string | null): boolean {
  return deed === 'read' || deed === 'introduce' || actor.name !== null;
}

/** The name that the deed is done under. Throws where it may not be done. */
export function allow(actor: Person, deed: Deed, subject: string | null): string {
  if (!may(actor, deed, subject)) throw new Refusal(428, 'session.name');
  return actor.name ?? '';
}
