import { askedFor, requestOf } from '../flow/engine-request.js';
import type { RunUsing } from '../flow/run-using.js';
import { estimateAll } from '../flow/translate/estimate-of.js';
import type { Engine } from '../flow/translate/port.js';
import { hasWords } from '../flow/translate/words-on-wire.js';
import { fingerprintOf } from '../jobs/fingerprint.js';
import type { Ledger } from '../jobs/port.js';
import type { Document, Segment } from '../model/document.js';
import type { EngineRequest, EngineSegment } from '../model/engine.js';
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
  /** Segments of articles under embargo, which an engine elsewhere never gets: they are in no other figure. */
  readonly withheld: number;
  /** Segments whose answer stands in the ledger already: they are free. */
  readonly answered: number;
  /** Each distinct unseen text once, without markup: UTF-16 units. */
  readonly characters: number;
  /** US dollars if each of them is asked once; null where nobody knows the engine's price. */
  readonly low: number | null;
  /** US dollars with markup, and each segment that holds pinned terms asked once more with all of them in the text. */
  readonly high: number | null;
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
  const { name, remote, priceDate } = engine.traits;
  const seen = new Set<Hash>();
  let withheld = 0;
  let answered = 0;
  let characters = 0;
  let [low, high]: [number | null, number | null] = [0, 0];
  for (const article of articles) {
    if (remote && article.document.embargo !== null) {
      withheld += article.asked.length;
      continue;
    }
    const request = await requestFor(article, engine);
    const sources = new Map(article.asked.map(({ id, source }) => [id, source.text]));
    const prints = request.segments.map((each) => fingerprintOf(each, request, engine.traits, null));
    const known = retranslate ? new Set<Hash>() : await ledger.known([...new Set(prints)]);
    const unseen: EngineSegment[] = [];
    for (const [index, segment] of request.segments.entries()) {
      const print = prints[index] ?? '';
      if (known.has(print)) answered++;
      if (known.has(print) || seen.has(print) || !hasWords(segment.wire)) continue;
      seen.add(print);
      unseen.push(segment);
    }
    const texts = unseen.map((segment) => ({ ...segment, wire: sources.get(segment.id) ?? segment.wire }));
    const bare = estimateAll(engine, { ...request, segments: texts });
    characters += bare.characters;
    low = sum(low, bare.low);
    high = sum(high, highOf(engine, { ...request, segments: unseen }));
  }
  return {
    engine: name,
    remote,
    withheld,
    answered,
    characters,
    low,
    high,
    ...(priceDate ? { priceDate } : {}),
  };
}

/** What a mask puts around the English form of a term: `<span translate="no" id="t1">…</span>`. */
const MASK = 40;

/** The first round, and a repair for every segment that holds terms, with each of them in the text. */
function highOf(engine: Engine, request: EngineRequest): number | null {
  const repairs = request.segments
    .filter(({ terms }) => terms.length > 0)
    .map((segment) => ({ ...segment, wire: withMasks(segment, engine) }));
  const first = estimateAll(engine, request).high;
  return sum(first, estimateAll(engine, { ...request, round: 'repair', segments: repairs }).high);
}

/** An engine that reads a prompt is told the terms again; any other gets them in the text. */
function withMasks({ wire, terms }: EngineSegment, { traits }: Engine): string {
  if (traits.terms === 'prompt') return wire;
  return wire + terms.map(({ target }) => 'x'.repeat(target.length + MASK)).join('');
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}

async function requestFor({ document, asked, using }: ToPrice, engine: Engine): Promise<EngineRequest> {
  return { ...requestOf(document, await askedFor(engine, document, asked, using)), round: 'first' };
}
