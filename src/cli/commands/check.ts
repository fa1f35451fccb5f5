import type { Finding } from '../../model/finding.js';
import { checkComplete } from '../check-complete.js';
import { checkPairs, type CheckFlags } from '../check-pairs.js';
import { withExamples } from '../examples.js';
import type { Terminal } from '../terminal.js';
import { withWorkspace } from '../with-workspace.js';
import { wrap } from '../wrap.js';
import type { AddCommand } from './index.js';

export const addCheck: AddCommand = (command, terminal, setExit) => {
  const { say } = terminal;
  command
    .argument('[articles...]', say('cli.help.articles'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('-g, --glossary <file>', say('cli.help.glossaryFile'))
    .option('--off <code>', say('cli.help.off'), (code: string, before: string[] | undefined) => [
      ...(before ?? []),
      ...code.split(','),
    ])
    .addOption(command.createOption('--complete', say('cli.help.complete')).conflicts(['off', 'glossary']))
    .option('--json', say('cli.help.json'))
    .action(async (names: string[], flags: CheckFlags & { readonly complete?: boolean }) => {
      if (flags.complete) return setExit(await checkComplete(names, flags, terminal));
      const [first] = names;
      setExit(
        names.length === 1 && first?.toLowerCase().endsWith('.tsv')
          ? await checkPairs(first, flags, terminal)
          : await checkArticles(names, flags, terminal),
      );
    });
  withExamples(command, say, [
    'selaras check',
    'selaras check source/article.txt --off length.band',
    'selaras check --complete',
    'selaras check pairs.tsv --glossary glossary.yaml',
  ]);
};

async function checkArticles(names: string[], flags: CheckFlags, terminal: Terminal): Promise<number> {
  const { assertCheckCodes } = await import('../../app/check-codes.js');
  const off = flags.off ?? [];
  assertCheckCodes(off);
  return withWorkspace(flags, terminal, async (workspace) => {
    const { checkArticle } = await import('../../app/check-articles.js');
    const { findStoredArticles } = await import('../../app/find-stored-articles.js');
    const articles = [];
    for (const path of await findStoredArticles(names, workspace)) {
      const { findings } = await checkArticle(path, workspace);
      articles.push({ path, findings: findings.filter(({ finding }) => !off.includes(finding.code)) });
    }
    const all = articles.flatMap((article) => article.findings);
    if (flags.json) terminal.print(JSON.stringify(articles, null, 2));
    else {
      if (all.length === 0) terminal.print(terminal.say('cli.check.clean'));
      for (const { path, findings } of articles) {
        if (findings.length > 0) terminal.print(path);
        for (const { number, finding } of findings) terminal.print(renderNumbered(number, finding, terminal));
      }
      const codes = [...new Set([...workspace.settings.checks.off, ...off])];
      if (codes.length > 0) terminal.print(terminal.say('cli.check.off', { codes: codes.join(', ') }));
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

/** In a pipe a finding is a line; a person is shown its sentence below its code, within the window. */
function renderNumbered(number: number, finding: Finding, terminal: Terminal): string {
  const place = `  ${String(number).padStart(3)}  `;
  if (terminal.width === null) return place + renderFinding(finding, terminal);
  const { code, severity, values, variant = 'text' } = finding;
  const sentence = terminal.sayCode('finding', code, values, variant);
  const head = `${place}${terminal.say(`cli.check.severity.${severity}`)}  ${code}`;
  return `${head}\n${wrap(sentence, terminal.width, ' '.repeat(place.length))}`;
}

export function renderFinding(finding: Finding, terminal: Terminal): string {
  const severity = terminal.say(`cli.check.severity.${finding.severity}`);
  return `${severity}  ${terminal.sayCode('finding', finding.code, finding.values, finding.variant ?? 'text')}`;
}
