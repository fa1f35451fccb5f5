import { askedFor, requestOf } from '../flow/engine-request.js';
import type { RunUsing } from '../flow/run-using.js';
import type { Engine } from '../flow/translate/port.js';
import { hasWords } from '../flow/translate/words-on-wire.js';
import { fingerprintOf } from '../jobs/fingerprint.js';
import type { Ledger } from '../jobs/port.js';
import type { Document, Segment } from '../model/document.js';
import type { EngineRequest } from '../model/engine.js';
import type { Hash } from '../model/hash.js';

/** An article with the segments that an engine would get. */
export interface ToPrice {
  readonly document: Document;
  readonly asked: readonly Segment[];
  readonly using: RunUsing;
}

export interface Price {
  readonly engine: string;
  readonly remote: boolean;
  /** Segments whose answer stands in the ledger already: they are free. */
  readonly answered: number;
  /** Each distinct unseen text once, without markup: UTF-16 units. */
  readonly characters: number;
  /** US dollars for `characters`. */
  readonly low: number;
  /** US dollars with markup and masks, and each segment that holds pinned terms asked twice. */
  readonly high: number;
  /** Month of a built-in price. */
  readonly priceDate?: string;
}

/** What an engine would take for these articles. A text that stands in several of them is paid for once. With `retranslate` no stored answer counts. */
export async function priceArticles(
  articles: readonly ToPrice[],
  engine: Engine,
  ledger: Pick<Ledger, 'known'>,
  { retranslate }: { readonly retranslate: boolean },
): Promise<Price> {
  const { name, remote, pricePerMillion, priceDate } = engine.traits;
  const seen = new Set<Hash>();
  let answered = 0;
  let characters = 0;
  let most = 0;
  for (const article of articles) {
    const request = await requestFor(article, engine);
    const sources = new Map(article.asked.map(({ id, source }) => [id, source.text]));
    const prints = request.segments.map((each) => fingerprintOf(each, request, engine.traits, null));
    const known = retranslate ? new Set<Hash>() : await ledger.known([...new Set(prints)]);
    for (const [index, { id, wire, terms }] of request.segments.entries()) {
      const print = prints[index] ?? '';
      if (known.has(print)) answered++;
      if (known.has(print) || seen.has(print) || !hasWords(wire)) continue;
      seen.add(print);
      characters += sources.get(id)?.length ?? wire.length;
      most += wire.length * (terms.length > 0 ? 2 : 1);
    }
  }
  const dollars = (count: number): number => (count / 1_000_000) * pricePerMillion;
  const prices = { low: dollars(characters), high: dollars(Math.max(most, characters)) };
  return { engine: name, remote, answered, characters, ...prices, ...(priceDate ? { priceDate } : {}) };
}

async function requestFor({ document, asked, using }: ToPrice, engine: Engine): Promise<EngineRequest> {
  return { ...requestOf(document, await askedFor(engine, document, asked, using)), round: 'first' };
}
