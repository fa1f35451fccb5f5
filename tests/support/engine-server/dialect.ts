import type { IncomingHttpHeaders } from 'node:http';
import type { Behaviour, Text } from './behaviours.js';
import type { PinnedWord } from './translate-words.js';

/** A request as it came in, with its body read. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Outgoing {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One question in the words of a service. */
export interface Exchange {
  readonly service: string;
  /** The key that it came with. */
  readonly key: string | null;
  /** Texts to translate, by their id or else their place. */
  readonly asked: readonly Text[];
  readonly terms: readonly PinnedWord[];
  readonly answer: (results: readonly Text[], fault: Behaviour['kind'] | null) => unknown;
  readonly failure: (kind: FailureKind) => Outgoing;
}

export type FailureKind = 'rate' | 'quota' | 'unavailable' | 'crash' | 'bad-input' | 'wrong-key';

/** Reads a request in its own dialect; null where it is none of its own. An Outgoing answers at once (glossaries, lists of languages). */
export type Dialect = (incoming: Incoming) => Exchange | Outgoing | null;

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Outgoing {
  return { status, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
}

/** Failures by status, for services that say them the same way. */
export function failures(
  statuses: Readonly<Record<FailureKind, number>>,
  bodyOf: (said: string, kind: FailureKind, status: number) => unknown,
): (kind: FailureKind) => Outgoing {
  return (kind) => json(statuses[kind], bodyOf(sentences[kind], kind, statuses[kind]));
}

const sentences: Readonly<Record<FailureKind, string>> = {
  rate: 'Too many requests, slow down.',
  quota: 'The quota of this month is used up.',
  unavailable: 'Temporarily unavailable.',
  crash: 'Internal error.',
  'bad-input': 'A parameter is not right.',
  'wrong-key': 'The API key is not valid.',
};

export function byPlace(texts: readonly string[]): Text[] {
  return texts.map((text, place) => ({ id: String(place), text }));
}
