import { keys } from './keys.js';
import { review } from './review.js';
import { shell } from './shell.js';

/** Words of the review desk in the browser. */
export const desk = { shell, review, keys } as const;
