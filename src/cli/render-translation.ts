import type { TranslatedArticle, TranslateReport } from '../app/translate.js';
import type { Say } from '../locales/index.js';
import { shorten, table } from './table.js';
import type { Terminal } from './terminal.js';

/** One article's facts, a line each. */
export function renderArticle(article: TranslatedArticle, say: Say): string {
  const { summary, run } = article;
  const { filling, terms, findings } = summary;
  const leftOut = summary.excluded > 0 ? say('cli.translate.leftOut', { count: summary.excluded }) : '';
  const rows: [string, number, string][] = [
    [say('cli.translate.segments'), summary.segments, leftOut],
    [
      say('cli.translate.memory'),
      filling.context + filling.exact + filling.fuzzy,
      say('cli.translate.memoryDetail', {
        context: filling.context,
        exact: filling.exact,
        fuzzy: filling.fuzzy,
      }),
    ],
    [
      say('cli.translate.engine'),
      filling.engine,
      say('cli.translate.engineDetail', { repetition: filling.repetition }),
    ],
    ...(filling.person > 0
      ? [[say('cli.translate.person'), filling.person, ''] as [string, number, string]]
      : []),
    ...(summary.practice > 0
      ? [
          [say('cli.translate.practice'), summary.practice, say('cli.translate.practiceDetail')] as [
            string,
            number,
            string,
          ],
        ]
      : []),
    [say('cli.translate.open'), filling.none, ''],
    [
      say('cli.translate.terms'),
      terms.found,
      say('cli.translate.termsDetail', { total: terms.found + terms.missing }),
    ],
    [
      say('cli.translate.findings'),
      findings.blocking,
      say('cli.translate.findingsDetail', { warning: findings.warning, info: findings.info }),
    ],
    [
      say('cli.translate.sent'),
      run.usage.characters,
      [
        say('cli.translate.sentDetail', { price: price(run.usage.cost, say) }),
        ...(run.usage.characters === run.expected.characters
          ? []
          : [
              say('cli.translate.expected', {
                characters: run.expected.characters,
                price: price(run.expected.cost, say),
              }),
            ]),
      ].join(' '),
    ],
  ];
  const files = article.written.map(
    ({ file, changed }) =>
      `  ${say('cli.translate.written')}  ${file}${changed ? '' : ` ${say('cli.translate.unchanged')}`}`,
  );
  const late = run.late.length > 0 ? [`  ${say('cli.translate.late', { count: run.late.length })}`] : [];
  return [article.path, table(rows), ...files, ...late].join('\n');
}

function price(cost: number, say: Say): string {
  return cost === 0 ? say('cli.translate.free') : `$${cost.toFixed(2)}`;
}

/** Many articles, a line each, with their sum. */
export function renderTable(articles: readonly TranslatedArticle[], say: Say): string {
  const columns = articles.map(({ path, summary, run }) => {
    const { filling } = summary;
    const memory = filling.context + filling.exact + filling.fuzzy;
    const counts = [summary.segments, memory, filling.engine + filling.repetition, filling.none];
    return { path, counts: [...counts, summary.findings.blocking, run.usage.characters] };
  });
  const sums = columns.reduce<number[]>(
    (total, { counts }) => counts.map((count, index) => count + (total[index] ?? 0)),
    [],
  );
  const head = (['segments', 'memory', 'engine', 'open', 'findings', 'sent'] as const).map((name) =>
    say(`cli.translate.${name}`),
  );
  const rows = columns.map(({ path, counts }) => [...counts, shorten(path, 40)]);
  return table([[...head, say('cli.translate.article')], ...rows, [...sums, say('cli.translate.total')]]);
}

/** What has no translation, article by article, with the engine's reason where there is one. */
export function untranslatedLines(report: TranslateReport, terminal: Terminal): string {
  const lines = report.articles.flatMap(({ path, outcome }) => {
    if (outcome.kind !== 'done' || outcome.value.summary.untranslated.length === 0) return [];
    const failures = new Map(
      outcome.value.run.failed.map(({ segment, failure }) => [segment, failure.detail]),
    );
    const segments = outcome.value.summary.untranslated.map(({ number, id, source }) => {
      const reason = failures.get(id);
      return `  ${String(number).padStart(3)}  ${shorten(source, 72)}${reason === undefined ? '' : `\n       ${reason}`}`;
    });
    return [path, ...segments];
  });
  return [terminal.say('cli.translate.untranslated'), ...lines].join('\n');
}
