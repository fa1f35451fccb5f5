import type { CliticRules } from '../clitic-rules.js';

export const clitics: CliticRules = { name: 'en' };
