import type { Comparison, Evaluated } from '../app/evaluate.js';
import type { EngineComparison, EvaluatedEngine } from '../app/evaluate-engines.js';
import { formatNumber } from '../locales/index.js';
import { table } from './table.js';
import type { Terminal } from './terminal.js';

const WIDTH = 80;
const metrics = ['bleu', 'chrf', 'chrfpp', 'wordEdits', 'characterEdits'] as const;

type Row<Result extends Evaluated> = readonly [label: string, cell: (system: Result) => string];

/** Files of translations: a measure a line, a file a column. */
export function renderComparison(comparison: Comparison, terminal: Terminal): string {
  const head = terminal.say('cli.evaluate.sentences', { count: comparison.sentences });
  return render(head, comparison, metricRows(terminal), terminal);
}

/** Engines: with what concerns a desk besides, terms, findings and money. */
export function renderEngines(comparison: EngineComparison, terminal: Terminal): string {
  const { say, language } = terminal;
  const { collection, withheld, sentences } = comparison;
  const rate = (value: number): string => decimal(value, terminal);
  const rows: Row<EvaluatedEngine>[] = [
    ...metricRows(terminal),
    [
      say('cli.evaluate.terms'),
      ({ terms }) => `${formatNumber(language, terms.found)}/${formatNumber(language, terms.required)}`,
    ],
    [say('cli.evaluate.blocking'), ({ findings }) => rate(findings.blocking)],
    [say('cli.evaluate.warning'), ({ findings }) => rate(findings.warning)],
    [say('cli.evaluate.failed'), ({ failed }) => formatNumber(language, failed)],
    [say('cli.evaluate.listPrice'), ({ price }) => renderPrice(price, terminal)],
    [say('cli.evaluate.spent'), ({ spent }) => (spent === 0 ? '-' : renderPrice(spent, terminal))],
  ];
  const head = [
    say('cli.evaluate.pairs', { count: sentences, collection }),
    ...(withheld === 0 ? [] : [say('cli.evaluate.withheld', { count: withheld })]),
  ].join(' ');
  return render(head, comparison, rows, terminal);
}

/** US dollars, or that it is free. */
export function renderPrice(dollars: number, { say }: Terminal): string {
  return dollars === 0 ? say('cli.plan.free') : `$${dollars.toFixed(dollars < 1 ? 4 : 2)}`;
}

function render<Result extends Evaluated>(
  head: string,
  { systems, signatures, resamples }: Comparison<Result>,
  rows: readonly Row<Result>[],
  terminal: Terminal,
): string {
  const { say } = terminal;
  const [baseline] = systems;
  const differences = systems.flatMap((system) =>
    system.differences
      ? [
          '',
          say('cli.evaluate.against', { system: system.name, baseline: baseline?.name ?? '', resamples }),
          differenceTable(system.differences, terminal),
        ]
      : [],
  );
  const reckoned = metrics.map((name) => [say(`cli.evaluate.${name}`), signatures[name]]);
  return [
    head,
    '',
    valueTable(systems, rows),
    ...differences,
    '',
    say('cli.evaluate.signatures'),
    table(reckoned),
  ].join('\n');
}

function valueTable<Result extends Evaluated>(
  systems: readonly Result[],
  rows: readonly Row<Result>[],
): string {
  const label = Math.max(...rows.map(([name]) => name.length));
  const most = Math.max(8, Math.floor((WIDTH - 2 - label) / systems.length) - 2);
  const cells = [
    systems.map(({ name }) => shortenStart(name, most)),
    ...rows.map(([, cell]) => systems.map(cell)),
  ];
  const widths = systems.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return table(
    cells.map((row, index) => [
      rows[index - 1]?.[0] ?? '',
      ...row.map((cell, column) => cell.padStart(widths[column] ?? 0)),
    ]),
  );
}

function differenceTable(differences: NonNullable<Evaluated['differences']>, terminal: Terminal): string {
  const { say } = terminal;
  const columns = (['difference', 'interval', 'p'] as const).map((name) =>
    say(`cli.evaluate.header.${name}`),
  );
  const rows = differences.map(({ metric, difference, interval, p, verdict }) => [
    say(`cli.evaluate.${metric}`),
    signed(difference, terminal),
    interval.map((end) => signed(end, terminal)).join(' … '),
    formatNumber(terminal.language, p, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
    say(`cli.evaluate.verdict.${verdict}`),
  ]);
  return table([['', ...columns, ''], ...rows]);
}

function metricRows(terminal: Terminal): Row<Evaluated>[] {
  return metrics.map((name) => [
    terminal.say(`cli.evaluate.${name}`),
    ({ values }) => decimal(values[name], terminal),
  ]);
}

function decimal(value: number, { language }: Terminal): string {
  return formatNumber(language, value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function signed(value: number, { language }: Terminal): string {
  return formatNumber(language, value, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
}

/** What tells two files apart mostly stands at the end of their paths. */
function shortenStart(name: string, most: number): string {
  return name.length <= most ? name : `…${name.slice(1 - most)}`;
}
