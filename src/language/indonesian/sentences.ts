import type { SentenceRules } from '../sentence-rules.js';

export const sentences: SentenceRules = { name: 'id' };
