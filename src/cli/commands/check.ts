import { relative, resolve } from 'node:path';
import { Fault } from '../../model/fault.js';
import type { Finding } from '../../model/finding.js';
import { withExamples } from '../examples.js';
import type { Terminal } from '../terminal.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

export const addCheck: AddCommand = (program, terminal, setExit) => {
  const { say } = terminal;
  const command = program
    .command('check')
    .description(say('cli.help.check'))
    .argument('[articles...]', say('cli.help.articles'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (names: string[], flags: CommonOptions) => {
      const [first] = names;
      setExit(
        names.length === 1 && first?.toLowerCase().endsWith('.tsv')
          ? await checkPairs(first, flags, terminal)
          : await checkArticles(names, flags, terminal),
      );
    });
  withExamples(command, say, [
    'selaras check',
    'selaras check source/article.txt',
    'selaras check pairs.tsv',
  ]);
};

async function checkArticles(names: string[], flags: CommonOptions, terminal: Terminal): Promise<number> {
  return withWorkspace(flags, terminal, async (workspace) => {
    const { checkArticle } = await import('../../app/check-articles.js');
    const { findStoredArticles } = await import('../../app/find-stored-articles.js');
    const articles = [];
    for (const path of await findStoredArticles(names, workspace))
      articles.push(await checkArticle(path, workspace));
    const all = articles.flatMap((article) => article.findings);
    if (flags.json) terminal.print(JSON.stringify(articles, null, 2));
    else if (all.length === 0) terminal.print(terminal.say('cli.check.clean'));
    else
      for (const { path, findings } of articles) {
        if (findings.length > 0) terminal.print(path);
        for (const { number, finding } of findings)
          terminal.print(`  ${String(number).padStart(3)}  ${renderFinding(finding, terminal)}`);
      }
    const blocking = all.filter(({ finding }) => finding.severity === 'blocking').length;
    if (blocking === 0) return 0;
    const files = articles.filter(({ findings }) =>
      findings.some(({ finding }) => finding.severity === 'blocking'),
    ).length;
    terminal.warn(terminal.say('fault.app.checksFailed', { count: blocking, files }));
    return 3;
  });
}

/** A two-column file needs no workspace; where one is around, its glossary counts. */
async function checkPairs(file: string, flags: CommonOptions, terminal: Terminal): Promise<number> {
  const { checkPair } = await import('../../app/texts.js');
  const { decodeText, readBytes } = await import('../../app/workspace-files.js');
  const content = decodeText(await readBytes(resolve(terminal.cwd, file)), file);
  const counts = { pairs: 0, blocking: 0, warning: 0, info: 0 };
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [source, target] = line.split('\t');
    if (source === undefined || target === undefined)
      throw new Fault('app.columns', { file, line: index + 1 }, { place: { file, line: index + 1 } });
    counts.pairs++;
    for (const finding of checkPair({ source, target })) {
      counts[finding.severity]++;
      const place = `${relative(terminal.cwd, resolve(terminal.cwd, file))}:${index + 1}`;
      if (flags.json) terminal.print(JSON.stringify({ line: index + 1, ...finding }));
      else terminal.print(`${place}  ${renderFinding(finding, terminal)}`);
    }
  }
  if (!flags.json)
    terminal.print(
      terminal.say('cli.check.pairs', {
        count: counts.pairs,
        blocking: counts.blocking,
        warning: counts.warning,
      }),
    );
  return counts.blocking > 0 ? 3 : 0;
}

export function renderFinding(finding: Finding, terminal: Terminal): string {
  const severity = terminal.say(`cli.check.severity.${finding.severity}`);
  return `${severity}  ${terminal.sayCode('finding', finding.code, finding.values, finding.variant ?? 'text')}`;
}
