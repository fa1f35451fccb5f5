import type { NumberRules } from '../number-rules.js';

export const numbers: NumberRules = { name: 'id' };
