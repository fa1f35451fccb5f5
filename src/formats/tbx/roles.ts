/** Where a term of a concept goes in a glossary entry. */
export type Role = 'preferred' | 'admitted' | 'deprecated' | 'first' | 'later';

/** Values of the data category administrativeStatus (TBX-Basic, all versions). */
const statuses: Readonly<Record<string, Role>> = {
  'preferredTerm-admn-sts': 'preferred',
  'standardizedTerm-admn-sts': 'preferred',
  'admittedTerm-admn-sts': 'admitted',
  'deprecatedTerm-admn-sts': 'deprecated',
  'supersededTerm-admn-sts': 'deprecated',
};

/** The role of an administrative status; null for one that TBX-Basic does not know. */
export function roleOf(status: string): Role | null {
  return statuses[status] ?? null;
}

/** The administrative status of a role. First and later mention have none of their own: to other tools they are admitted terms. */
export function statusOf(role: Role): string {
  if (role === 'preferred') return 'preferredTerm-admn-sts';
  return role === 'deprecated' ? 'deprecatedTerm-admn-sts' : 'admittedTerm-admn-sts';
}

/**
 * TBX has no place for what only a desk's glossary knows. It travels in notes that begin with this word, which every tool keeps: at a term
 * `selaras: first` or `selaras: later`, at a concept `selaras: {…}` with the fields in JSON.
 */
export const ownNote = 'selaras: ';
