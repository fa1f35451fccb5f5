import type { PairCheck } from './check.js';
import { termForbidden } from './terms/term-forbidden.js';
import { termPinned } from './terms/term-pinned.js';
import { codesKept } from './text/codes-kept.js';

/** What can be right or wrong of a practice engine's words. They are no English, so whatever reads a language in them would only raise alarms. */
export const practiceChecks: readonly PairCheck[] = [termPinned, termForbidden, codesKept];
