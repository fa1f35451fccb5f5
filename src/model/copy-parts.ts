import type { Role } from './document.js';

/** What of a copy goes into a field of another system. */
export const copyParts = ['all', 'headline', 'standfirst', 'body'] as const;
export type CopyPart = (typeof copyParts)[number];

/** Whether a block of that role is in the part. */
export function belongs(role: Role, part: CopyPart): boolean {
  if (part === 'all') return true;
  const own = role === 'headline' || role === 'standfirst' ? role : 'body';
  return own === part;
}
