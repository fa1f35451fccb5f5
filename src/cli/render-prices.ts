import type { Price } from '../app/price-articles.js';
import type { Say } from '../locales/index.js';
import { dollars } from './dollars.js';
import { table } from './table.js';
import { wrap } from './wrap.js';

/** What each engine would take, with what is in no price: what nobody knows, and what stays here. */
export function renderPrices(prices: readonly Price[], say: Say, width: number): string {
  const columns = ['engine', 'characters', 'low', 'high', 'asOf'] as const;
  const head = [...columns.map((column) => say(`cli.plan.header.${column}`)), ''];
  const rows = prices.map(({ engine, characters, low, high, priceDate, remote }) => [
    engine,
    characters,
    ...[low, high].map((cost) => dollars(cost, say)),
    priceDate ?? '',
    say(remote ? 'cli.plan.leaves' : 'cli.plan.stays'),
  ]);
  const unknown = prices.filter(({ low }) => low === null);
  const withheld = Math.max(0, ...prices.map((price) => price.withheld));
  const notes = [
    ...unknown.map(({ engine }) => say('cli.plan.noPrice', { engine })),
    ...(withheld > 0 ? [say('cli.plan.withheld', { count: withheld })] : []),
  ];
  return [say('cli.plan.prices'), table([head, ...rows]), ...notes.map((note) => wrap(note, width, ''))].join(
    '\n',
  );
}
