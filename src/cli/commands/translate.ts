import type { TranslateReport } from '../../app/translate.js';
import { askToInstall } from '../ask-to-install.js';
import { renderArticle, renderTable, untranslatedLines } from '../render-translation.js';
import { agreeToRetranslate } from '../agree-to-retranslate.js';
import { showProgress } from '../progress.js';
import { readCost } from '../read-cost.js';
import { renderFault } from '../render-fault.js';
import type { Terminal } from '../terminal.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import { Fault } from '../../model/fault.js';
import { withExamples } from '../examples.js';
import type { AddCommand } from './index.js';

interface TranslateFlags extends CommonOptions {
  readonly engine?: string;
  readonly localOnly?: boolean;
  readonly maxCost?: string;
  readonly retranslate?: boolean;
  readonly yes?: boolean;
}

/** Most articles whose facts are shown in full; more make a table. */
const SHOWN_IN_FULL = 3;

export const addTranslate: AddCommand = (command, terminal, setExit) => {
  const { say } = terminal;
  command
    .argument('[articles...]', say('cli.help.articles'))
    .option('-e, --engine <name>', say('cli.help.engine'))
    .option('--local-only', say('cli.help.localOnly'))
    .option('--max-cost <dollars>', say('cli.help.maxCost'))
    .option('--retranslate', say('cli.help.retranslate'))
    .option('-y, --yes', say('cli.help.yes'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (names: string[], flags: TranslateFlags) => {
      setExit(await runTranslate(names, flags, terminal));
    });
  withExamples(command, say, [
    'selaras translate',
    'selaras translate source/article.txt --engine local',
    'selaras translate --max-cost 0.50',
    'selaras translate --json',
  ]);
};

async function runTranslate(
  names: readonly string[],
  flags: TranslateFlags,
  terminal: Terminal,
): Promise<number> {
  const maxCost = readCost(flags.maxCost);
  return withWorkspace(flags, terminal, async (workspace) => {
    const { translate } = await import('../../app/translate.js');
    if (flags.retranslate && !(await agreeToRetranslate(names, flags, workspace, terminal))) return 0;
    const onProgress = showProgress(terminal, flags.json ?? false);
    const work = (): Promise<TranslateReport> =>
      translate(
        {
          names,
          engine: flags.engine,
          localOnly: flags.localOnly,
          maxCost,
          retranslate: flags.retranslate,
          signal: terminal.signal,
          onProgress,
        },
        workspace,
      );
    let report = await work();
    if (!flags.json && lacksEngine(report) && (await askToInstall(workspace.folders, terminal)))
      report = await work();
    terminal.progress('');
    if (flags.json) terminal.print(JSON.stringify(report, null, 2));
    else printReport(report, terminal);
    return exitOf(report, terminal);
  });
}

/** Why the budget stopped the run, or null. */
function budgetStop(report: TranslateReport): string | null {
  for (const { outcome } of report.articles) {
    if (outcome.kind !== 'done') continue;
    const stopped = outcome.value.run.failed.find(({ failure }) => failure.kind === 'budget');
    if (stopped) return stopped.failure.detail;
  }
  return null;
}

function openCount(report: TranslateReport): number {
  return report.articles.reduce(
    (sum, { outcome }) => sum + (outcome.kind === 'done' ? outcome.value.summary.untranslated.length : 0),
    0,
  );
}

function lacksEngine(report: TranslateReport): boolean {
  return report.engine === null && openCount(report) > 0;
}

function printReport(report: TranslateReport, terminal: Terminal): void {
  const { say } = terminal;
  if (report.articles.length === 0) {
    terminal.print(say('cli.translate.nothingHere'));
    return;
  }
  const engine = report.engine
    ? say('cli.translate.withEngine', { engine: report.engine })
    : say('cli.translate.memoryOnly');
  terminal.print(say('cli.translate.title', { engine }));
  const done = report.articles.flatMap(({ outcome }) => (outcome.kind === 'done' ? [outcome.value] : []));
  terminal.print('');
  if (done.length <= SHOWN_IN_FULL)
    for (const article of done) terminal.print(`${renderArticle(article, say)}\n`);
  else terminal.print(`${renderTable(done, say)}\n`);
  const [first] = done;
  if (first && openCount(report) === 0) {
    if (done.every((article) => article.idle)) terminal.print(say('cli.translate.idle'));
    const approved = done.every((article) => article.summary.states.approved === article.summary.segments);
    const blocked = done.some((article) => article.summary.findings.blocking > 0);
    const next = approved
      ? `selaras export ${quote(first.path)}`
      : `selaras approve ${quote(first.path)} --by "…"`;
    const practice = done.some((article) => article.summary.practice > 0);
    const mended = practice ? 'selaras engines list' : next;
    const single = blocked ? `selaras check ${quote(first.path)}` : mended;
    terminal.print(say('cli.next', { command: done.length === 1 ? single : 'selaras status' }));
  }
}

/** A path as a shell would want it. */
function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** Of what nobody's second try heals: a key that is refused, a quota that is used up. */
function incompleteKey(report: TranslateReport) {
  if (report.engine === null) return 'fault.app.noEngine';
  const kinds = new Set(
    report.articles.flatMap(({ outcome }) =>
      outcome.kind === 'done' ? outcome.value.run.failed.map(({ failure }) => failure.kind) : [],
    ),
  );
  if (kinds.has('auth')) return 'fault.app.keyRefused';
  return kinds.has('quota') ? 'fault.app.quotaUsed' : 'fault.app.incomplete';
}

function exitOf(report: TranslateReport, terminal: Terminal): number {
  const { say } = terminal;
  let exit = 0;
  for (const { path, outcome } of report.articles) {
    if (outcome.kind !== 'failed') continue;
    if (!(outcome.error instanceof Fault)) throw outcome.error;
    terminal.warn(`${say('cli.translate.failed')} ${path}\n  ${renderFault(outcome.error, terminal)}`);
    exit = Math.max(exit, outcome.error.exit);
  }
  if (terminal.signal.aborted) {
    terminal.warn(say('fault.app.interrupted'));
    return 130;
  }
  const stopped = budgetStop(report);
  if (stopped !== null) {
    terminal.warn(say('fault.app.budget', { detail: stopped }));
    return 4;
  }
  const open = openCount(report);
  if (exit > 0 || open === 0) return exit;
  terminal.warn(
    `${say(incompleteKey(report), { count: open, engine: report.engine ?? '' })}\n\n${untranslatedLines(report, terminal)}`,
  );
  return 3;
}
