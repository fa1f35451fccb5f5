import type { ArticleAccount } from '../app/check-complete.js';
import type { Terminal } from './terminal.js';
import type { CommonOptions } from './with-workspace.js';

/** Says of each article whether all of it is in its outputs, and what to do where it is not. Opens no database. */
export async function checkComplete(
  names: readonly string[],
  flags: CommonOptions,
  terminal: Terminal,
): Promise<number> {
  const app = await import('../app/check-complete.js');
  const accounts = await app.checkComplete(names, { cwd: flags.workspace ?? terminal.cwd });
  const incomplete = accounts.filter(({ problems }) => problems.length > 0).length;
  if (flags.json)
    terminal.print(
      JSON.stringify(
        accounts.map((each) => describe(each, terminal)),
        null,
        2,
      ),
    );
  else {
    for (const account of accounts) terminal.print(render(account, terminal));
    if (accounts.length === 0) terminal.print(terminal.say('cli.translate.nothingHere'));
  }
  if (incomplete === 0) return 0;
  terminal.warn(terminal.say('complete.failed', { count: incomplete, total: accounts.length }));
  return 3;
}

function describe({ path, manifest, problems }: ArticleAccount, terminal: Terminal): unknown {
  return {
    path,
    complete: problems.length === 0,
    segments: manifest?.segments ?? null,
    problems: problems.map((problem) => ({
      ...problem,
      sentence: terminal.sayCode('complete.problem', problem.kind, problem.values),
    })),
  };
}

function render({ path, manifest, problems }: ArticleAccount, terminal: Terminal): string {
  if (problems.length > 0 || manifest === null)
    return [
      terminal.say('complete.incomplete', { path }),
      ...problems.map(({ kind, values }) => `  ${terminal.sayCode('complete.problem', kind, values)}`),
    ].join('\n');
  const { segments, outputs } = manifest;
  const values = { path, out: segments.out, all: segments.in, leftOut: segments.leftOut };
  return terminal.say('complete.whole', { ...values, files: outputs.length });
}
