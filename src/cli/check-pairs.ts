import { relative, resolve } from 'node:path';
import type { CheckedRow, PlacedFinding } from '../app/check-pairs-file.js';
import type { Fault } from '../model/fault.js';
import type { Severity } from '../model/finding.js';
import { renderFault } from './render-fault.js';
import { table } from './table.js';
import type { Terminal } from './terminal.js';
import type { CommonOptions } from './with-workspace.js';
import { wrap } from './wrap.js';

export interface CheckFlags extends CommonOptions {
  readonly glossary?: string;
  readonly off?: readonly string[];
}

/** Rows that cannot be read are shown up to this number: a file of another kind would fill the screen. */
const MOST_FAULTS = 20;

interface Counts {
  pairs: number;
  clean: number;
  unreadable: number;
  /** By code. */
  readonly findings: Map<string, Record<Severity, number>>;
}

/** Checks a two-column file, which needs no workspace; where one is around, its glossary and its settings count. */
export async function checkPairs(file: string, flags: CheckFlags, terminal: Terminal): Promise<number> {
  const { checkPairsFile } = await import('../app/check-pairs-file.js');
  const { readPairsRules } = await import('../app/pairs-rules.js');
  const { cwd } = terminal;
  const path = resolve(cwd, file);
  const glossary = flags.glossary === undefined ? undefined : resolve(cwd, flags.glossary);
  const rules = await readPairsRules({ cwd, workspace: flags.workspace, glossary, off: flags.off });
  const counts: Counts = { pairs: 0, clean: 0, unreadable: 0, findings: new Map() };
  const begun = Date.parse(terminal.now());
  for await (const row of checkPairsFile(path, rules)) {
    if (terminal.signal.aborted) return 130;
    count(row, counts);
    if (row.kind === 'unreadable') warnOf(row.fault, counts, terminal);
    else for (const each of row.findings) printFinding(each, { file, line: row.line }, flags, terminal);
    if (counts.pairs % 1000 === 0)
      terminal.progress(terminal.say('cli.check.progress', { count: counts.pairs }));
  }
  terminal.progress('');
  const seconds = (Date.parse(terminal.now()) - begun) / 1000;
  const speed = Math.round(counts.pairs / Math.max(seconds, 0.001));
  const glossaryFile = rules.glossaryFile && (relative(cwd, rules.glossaryFile) || rules.glossaryFile);
  const used = { glossary: glossaryFile, terms: rules.glossary?.terms.length ?? 0, off: rules.off };
  if (flags.json) terminal.print(JSON.stringify({ summary: summaryOf(counts, speed, used) }));
  else printSummary(counts, speed, used, terminal);
  return exitOf(counts, terminal);
}

function count(row: CheckedRow, counts: Counts): void {
  if (row.kind === 'unreadable') {
    counts.unreadable += 1;
    return;
  }
  counts.pairs += 1;
  if (row.findings.length === 0) counts.clean += 1;
  for (const { finding } of row.findings) {
    const bySeverity = counts.findings.get(finding.code) ?? { blocking: 0, warning: 0, info: 0 };
    bySeverity[finding.severity] += 1;
    counts.findings.set(finding.code, bySeverity);
  }
}

function warnOf(fault: Fault, { unreadable }: Counts, terminal: Terminal): void {
  if (unreadable <= MOST_FAULTS) terminal.warn(renderFault(fault, terminal));
}

function printFinding(
  { column, finding }: PlacedFinding,
  { file, line }: { readonly file: string; readonly line: number },
  flags: CheckFlags,
  terminal: Terminal,
): void {
  const { code, severity, values, variant = 'text' } = finding;
  const sentence = terminal.sayCode('finding', code, values, variant);
  if (flags.json) {
    terminal.print(JSON.stringify({ line, column, ...finding, sentence }));
    return;
  }
  const head = `${file}:${line}:${column}  ${terminal.say(`cli.check.severity.${severity}`)}  ${code}`;
  // In a pipe a finding is a line, so that it can be searched and counted.
  if (terminal.width === null) terminal.print(`${head}  ${sentence.replaceAll(/\s+/gu, ' ')}`);
  else terminal.print(`${head}\n${wrap(sentence, terminal.width, '    ')}`);
}

interface Used {
  readonly glossary: string | null;
  readonly terms: number;
  readonly off: readonly string[];
}

function summaryOf({ pairs, clean, unreadable, findings }: Counts, speed: number, used: Used): unknown {
  return { pairs, clean, unreadable, pairsPerSecond: speed, findings: Object.fromEntries(findings), ...used };
}

function printSummary(counts: Counts, speed: number, used: Used, terminal: Terminal): void {
  const { say } = terminal;
  const { pairs, clean, findings } = counts;
  if (pairs > clean) terminal.print('');
  terminal.print(say('cli.check.pairs', { count: pairs, clean, speed }));
  if (used.glossary === null) terminal.print(say('cli.check.noTerms'));
  else terminal.print(say('cli.check.terms', { count: used.terms, file: used.glossary }));
  if (used.off.length > 0) terminal.print(say('cli.check.off', { codes: used.off.join(', ') }));
  if (findings.size === 0) return;
  const severities = ['blocking', 'warning', 'info'] as const;
  const rows = [...findings].map(([code, bySeverity]) => [
    ...severities.map((severity) => bySeverity[severity]),
    `${code}  ${terminal.sayCode('finding', code, {}, 'title')}`,
  ]);
  const header = [
    ...severities.map((severity) => say(`cli.check.severity.${severity}`)),
    say('cli.check.header.check'),
  ];
  terminal.print(`\n${table([header, ...rows.toSorted(heaviestFirst)])}`);
}

function heaviestFirst(left: readonly (string | number)[], right: readonly (string | number)[]): number {
  const different = [0, 1, 2].find((column) => left[column] !== right[column]);
  return different === undefined ? 0 : Number(right[different]) - Number(left[different]);
}

function exitOf({ unreadable, findings }: Counts, terminal: Terminal): number {
  if (unreadable > 0) {
    terminal.warn(terminal.say('cli.check.unreadable', { count: unreadable }));
    return 2;
  }
  return [...findings.values()].some(({ blocking }) => blocking > 0) ? 3 : 0;
}
