import type { Revised } from '../../app/approve.js';
import { Fault } from '../../model/fault.js';
import { withExamples } from '../examples.js';
import type { Terminal } from '../terminal.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import { renderFinding } from './check.js';
import type { AddCommand } from './index.js';

interface ApproveFlags extends CommonOptions {
  readonly by?: string;
  readonly segments?: string;
}

export const addApprove: AddCommand = (command, terminal, setExit) => {
  const { say } = terminal;
  command
    .argument('<articles...>', say('cli.help.articles'))
    .option('-b, --by <name>', say('cli.help.by'))
    .option('-s, --segments <numbers>', say('cli.help.segments'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (names: string[], flags: ApproveFlags) => {
      const by = flags.by?.trim();
      if (!by) throw new Fault('app.nameMissing', {});
      setExit(await runApprove(names, by, flags, terminal));
    });
  withExamples(command, say, [
    'selaras approve source/article.txt --by "Ayu Lestari"',
    'selaras approve source/article.txt --segments 1,4-6 --by "Ayu Lestari"',
  ]);
};

async function runApprove(
  names: string[],
  by: string,
  flags: ApproveFlags,
  terminal: Terminal,
): Promise<number> {
  const segments = flags.segments === undefined ? {} : { segments: parseNumbers(flags.segments) };
  return withWorkspace(flags, terminal, async (workspace) => {
    const { approve } = await import('../../app/approve.js');
    const { findStoredArticles } = await import('../../app/find-stored-articles.js');
    let exit = 0;
    for (const path of await findStoredArticles(names, workspace)) {
      const reviewed = await approve({ path, by, ...segments }, workspace);
      const done = reviewed.filter(({ result }) => result.kind === 'saved');
      if (done.length < reviewed.length) exit = 3;
      if (flags.json) {
        const plain = reviewed.map(({ number, result }) => ({ number, result: result.kind }));
        terminal.print(JSON.stringify({ path, reviewed: plain }, null, 2));
        continue;
      }
      for (const { number, result } of reviewed)
        for (const reason of reasonsOf(result, terminal))
          terminal.warn(terminal.say('cli.approve.refused', { number, reason }));
      if (reviewed.length === 0) terminal.print(terminal.say('cli.approve.nothing'));
      else
        terminal.print(
          `${path}: ${terminal.say('cli.approve.done', { count: done.length, total: reviewed.length, by })}`,
        );
      if (done.length === reviewed.length)
        terminal.print(terminal.say('cli.next', { command: `selaras export ${path}` }));
    }
    return exit;
  });
}

function reasonsOf(result: Revised, terminal: Terminal): string[] {
  const { say } = terminal;
  if (result.kind === 'saved') return [];
  if (result.kind !== 'refused') return [say(`cli.approve.refusal.${result.kind}`)];
  const { refusal } = result;
  return refusal.reason === 'blocking'
    ? refusal.findings.map((finding) => renderFinding(finding, terminal))
    : [say(`cli.approve.refusal.${refusal.reason}`)];
}

/** Reads `1,4-6` as 1, 4, 5, 6. */
function parseNumbers(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const range = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part);
    const first = Number(range?.[1]);
    const last = Number(range?.[2] ?? first);
    if (!range || last < first || first < 1) throw new Fault('app.numbers', { list });
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
