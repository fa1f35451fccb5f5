import { Fault } from '../model/fault.js';
import { renderFault } from './render-fault.js';
import type { Terminal } from './terminal.js';

/** Says what went wrong; answers with the exit code: a fault's own, or 1 for a fault of ours. */
export function reportFault(error: unknown, terminal: Terminal): number {
  if (error instanceof Fault) {
    terminal.warn(renderFault(error, terminal));
    return error.exit;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.warn(terminal.say('cli.fault', { detail }));
  return 1;
}
