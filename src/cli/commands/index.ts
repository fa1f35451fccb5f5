import type { Command } from 'commander';
import type { HelpWords } from '../../locales/index.js';
import type { Terminal } from '../terminal.js';

/** Gives a command its options, its action and its help; name and summary stand in the table below. */
export type AddCommand = (command: Command, terminal: Terminal, setExit: (code: number) => void) => void;

export interface CommandEntry {
  readonly name: string;
  /** Its arguments, as the list of commands shows them. */
  readonly takes: string;
  readonly summary: keyof HelpWords;
  /** Loaded when the command is named: the help of the program does with the table. */
  readonly load: () => Promise<AddCommand>;
}

/** In the order of the help: from a new workspace to a copy, then what serves them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    takes: '[folder]',
    summary: 'init',
    load: async () => (await import('./init.js')).addInit,
  },
  {
    name: 'plan',
    takes: '[articles...]',
    summary: 'plan',
    load: async () => (await import('./plan.js')).addPlan,
  },
  {
    name: 'translate',
    takes: '[articles...]',
    summary: 'translate',
    load: async () => (await import('./translate.js')).addTranslate,
  },
  {
    name: 'status',
    takes: '',
    summary: 'status',
    load: async () => (await import('./status.js')).addStatus,
  },
  {
    name: 'check',
    takes: '[articles...]',
    summary: 'check',
    load: async () => (await import('./check.js')).addCheck,
  },
  {
    name: 'approve',
    takes: '<articles...>',
    summary: 'approve',
    load: async () => (await import('./approve.js')).addApprove,
  },
  {
    name: 'serve',
    takes: '',
    summary: 'serve',
    load: async () => (await import('./serve.js')).addServe,
  },
  {
    name: 'review',
    takes: '<article>',
    summary: 'review',
    load: async () => (await import('./review.js')).addReview,
  },
  {
    name: 'export',
    takes: '<articles...>',
    summary: 'export',
    load: async () => (await import('./export.js')).addExport,
  },
  {
    name: 'import',
    takes: '<files...>',
    summary: 'import',
    load: async () => (await import('./import.js')).addImport,
  },
  {
    name: 'segment',
    takes: '[file]',
    summary: 'segment',
    load: async () => (await import('./segment.js')).addSegment,
  },
  {
    name: 'memory',
    takes: '<command>',
    summary: 'memory',
    load: async () => (await import('./memory.js')).addMemory,
  },
  {
    name: 'glossary',
    takes: '<command>',
    summary: 'glossary',
    load: async () => (await import('./glossary.js')).addGlossary,
  },
  {
    name: 'engines',
    takes: '<command>',
    summary: 'engines',
    load: async () => (await import('./engines.js')).addEngines,
  },
  {
    name: 'evaluate',
    takes: '[files...]',
    summary: 'evaluate',
    load: async () => (await import('./evaluate.js')).addEvaluate,
  },
  {
    name: 'doctor',
    takes: '',
    summary: 'doctor',
    load: async () => (await import('./doctor.js')).addDoctor,
  },
];
