import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';
import { addApprove } from './approve.js';
import { addCheck } from './check.js';
import { addDoctor } from './doctor.js';
import { addEngines } from './engines.js';
import { addEvaluate } from './evaluate.js';
import { addExport } from './export.js';
import { addGlossary } from './glossary.js';
import { addImport } from './import.js';
import { addInit } from './init.js';
import { addMemory } from './memory.js';
import { addPlan } from './plan.js';
import { addSegment } from './segment.js';
import { addStatus } from './status.js';
import { addTranslate } from './translate.js';

export type AddCommand = (program: Command, terminal: Terminal, setExit: (code: number) => void) => void;

/** In the order of the help: from a new workspace to a copy, then what serves them. */
export const commands: readonly AddCommand[] = [
  addInit,
  addPlan,
  addTranslate,
  addStatus,
  addCheck,
  addApprove,
  addExport,
  addImport,
  addSegment,
  addMemory,
  addGlossary,
  addEngines,
  addEvaluate,
  addDoctor,
];
