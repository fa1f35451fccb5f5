import { article } from './article.js';
import { base } from './base.js';
import { header } from './header.js';
import { lists } from './lists.js';
import { notes } from './notes.js';
import { paper } from './paper.js';
import { phone } from './phone.js';
import { shapes } from './shapes.js';

/** The desk's tokens, type and calm, as one style sheet; later pieces overrule earlier ones. */
export const styleSheet = [base, header, shapes, article, notes, lists, phone, paper].join('');
