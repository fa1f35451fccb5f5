import type { TermEntry } from '../model/term.js';

/** All target forms that an entry accepts somewhere. */
export function wantedForms({ target, allow, first, later = [] }: TermEntry): string[] {
  return [target, ...allow, ...(first === undefined ? [] : [first]), ...later];
}
