import { articles } from './articles.js';
import { exporting } from './export.js';
import { glossary } from './glossary.js';
import { keys } from './keys.js';
import { review } from './review.js';
import { shell } from './shell.js';

/** Words of the review desk in the browser. */
export const desk = { shell, articles, review, glossary, exporting, keys } as const;
