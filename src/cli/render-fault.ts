import { relative } from 'node:path';
import type { Fault } from '../model/fault.js';
import type { Terminal } from './terminal.js';

/** A fault as one line a fault: place, then its sentence. The rest of one pass follows. */
export function renderFault(fault: Fault, terminal: Pick<Terminal, 'cwd' | 'sayCode'>): string {
  return [fault, ...fault.others]
    .map(
      (each) =>
        `${placeOf(each, terminal.cwd)}${terminal.sayCode('fault', each.code, shortened(each, terminal.cwd))}`,
    )
    .join('\n');
}

function placeOf(fault: Fault, cwd: string): string {
  const { file, line, column } = fault.place;
  if (file === undefined || line === undefined) return '';
  return `${shortPath(file, cwd)}:${line}${column === undefined ? '' : `:${column}`}: `;
}

/** Files below the current folder are named from there. */
function shortened(fault: Fault, cwd: string): Fault['values'] {
  return Object.fromEntries(
    Object.entries(fault.values).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith(`${cwd}/`) ? shortPath(value, cwd) : value,
    ]),
  );
}

function shortPath(file: string, cwd: string): string {
  const short = relative(cwd, file);
  return short === '' || short.startsWith('..') ? file : short;
}
