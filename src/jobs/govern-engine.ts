import {
  EngineError,
  type EngineReply,
  type EngineRequest,
  type EngineResult,
  type EngineSegment,
  type Usage,
} from '../model/engine.js';
import type { Hash } from '../model/hash.js';
import type { Engine } from '../flow/translate/port.js';
import { estimateOf } from '../flow/translate/estimate-of.js';
import { addUsage, noUsage } from '../flow/translate/outcome.js';
import { matchResults } from '../flow/translate/match-results.js';
import { Breaker } from './breaker.js';
import type { Budget } from './budget.js';
import { fingerprintOf } from './fingerprint.js';
import { Pace } from './pace.js';
import type { Answer, Call, Ledger } from './port.js';
import { failureOf, pauseBefore } from './retry.js';
import { cancelled, wait } from './wait.js';

export interface Governing {
  readonly ledger: Ledger;
  readonly budget: Budget;
  /** Names this process in claims, so that they lapse with it. */
  readonly holder: string;
  /** Set where stored answers must not be used: its name goes into the fingerprints. */
  readonly retranslate: string | null;
  /** Longest wait for one call, in milliseconds. */
  readonly deadline: number;
  readonly now: () => string;
  readonly newId: () => string;
  readonly random: () => number;
}

/** Pauses between two looks at what another call holds. */
const HELD_PAUSE = { first: 25, longest: 1000 };

/**
 * An engine in the same port, with everything around its calls: claims and books, limits, retries, budget, breaker. The signal that it is given
 * stops what has not begun; a call under way is paid for, so it runs to its end and is booked. A paid answer is stored before it is returned.
 */
export function governEngine(engine: Engine, using: Governing): Engine {
  const governor = new Governor(engine, using);
  return {
    traits: engine.traits,
    ready: () => engine.ready(),
    prepare: (terms, signal) => engine.prepare(terms, signal),
    preview: (request) => engine.preview(request),
    translate: (request, signal) => governor.translate(request, signal),
    close: () => engine.close(),
  };
}

class Governor {
  private readonly pace: Pace;
  private readonly breaker: Breaker;

  constructor(
    private readonly engine: Engine,
    private readonly using: Governing,
  ) {
    this.pace = new Pace(engine.traits.limits);
    this.breaker = new Breaker(engine.traits.name);
  }

  async translate(request: EngineRequest, signal: AbortSignal): Promise<EngineReply> {
    const { ledger, holder } = this.using;
    const prints = this.fingerprints(request);
    const results: EngineResult[] = [];
    let usage = noUsage;
    let open = request.segments;
    for (let pause = HELD_PAUSE.first; open.length > 0; pause = Math.min(pause * 2, HELD_PAUSE.longest)) {
      if (signal.aborted) throw new EngineError(cancelled().failure, usage);
      const claimed = await ledger.claim([...new Set(open.map(({ id }) => printOf(prints, id)))], holder);
      const mine: EngineSegment[] = [];
      const held: EngineSegment[] = [];
      for (const segment of open) {
        const claim = claimed.get(printOf(prints, segment.id));
        if (claim?.kind === 'answered') results.push({ id: segment.id, ...claim.answer });
        else (claim?.kind === 'mine' ? mine : held).push(segment);
      }
      if (mine.length > 0) {
        const reply = await this.ask({ ...request, segments: mine }, prints, signal);
        results.push(...reply.results);
        usage = addUsage(usage, reply.usage);
      } else if (held.length > 0) await wait(pause, signal);
      open = held;
    }
    return { results, usage };
  }

  private fingerprints({ segments, ...request }: EngineRequest): Map<string, Hash> {
    const { traits } = this.engine;
    return new Map(
      segments.map((each) => [each.id, fingerprintOf(each, request, traits, this.using.retranslate)]),
    );
  }

  /** Asks for what is claimed, as often as it is worth it. Claims end with it, whatever happens. */
  private async ask(
    request: EngineRequest,
    prints: ReadonlyMap<string, Hash>,
    signal: AbortSignal,
  ): Promise<EngineReply> {
    const { ledger, holder } = this.using;
    let spent = noUsage;
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          const reply = await this.call(request, prints, signal);
          return { results: reply.results, usage: addUsage(spent, reply.usage) };
        } catch (error) {
          const { failure, usage } = failureOf(error);
          spent = addUsage(spent, usage);
          const pause = pauseBefore(failure, attempt, this.using.random);
          if (pause === null) throw new EngineError(failure, spent, { cause: error });
          await wait(pause, signal);
        }
      }
    } finally {
      await ledger.release([...new Set(request.segments.map(({ id }) => printOf(prints, id)))], holder);
    }
  }

  /** One call in its turn. */
  private call(
    request: EngineRequest,
    prints: ReadonlyMap<string, Hash>,
    signal: AbortSignal,
  ): Promise<EngineReply> {
    const { budget } = this.using;
    const { characters, high } = estimateOf(this.engine, request);
    return this.pace.run(characters, signal, async () => {
      this.breaker.check();
      const estimate = high ?? 0;
      budget.reserve(estimate);
      let usage: Usage = noUsage;
      try {
        const reply = await this.attempt(request, prints);
        usage = reply.usage;
        this.breaker.succeeded();
        this.pace.succeeded();
        return reply;
      } catch (error) {
        const { failure, usage: lost } = failureOf(error);
        usage = lost;
        this.breaker.failed(failure);
        if (failure.kind === 'rate') this.pace.limited(pauseBefore(failure, 1, this.using.random) ?? 0);
        throw error;
      } finally {
        budget.settle(estimate, usage.cost);
      }
    });
  }

  /** One call, booked with what came of it before anything is done with it. */
  private async attempt(request: EngineRequest, prints: ReadonlyMap<string, Hash>): Promise<EngineReply> {
    const { ledger, deadline, now, newId } = this.using;
    const started = performance.now();
    const call: Omit<Call, 'result' | 'characters' | 'cost' | 'milliseconds'> = {
      id: newId(),
      at: now(),
      engine: this.engine.traits.name,
      document: request.document,
      segments: request.segments.length,
    };
    const book = (usage: Usage, result: Call['result'], answers: Map<Hash, Answer>, model?: string) =>
      ledger.settle(
        {
          ...call,
          ...usage,
          ...(model === undefined ? {} : { model }),
          milliseconds: Math.round(performance.now() - started),
          result,
        },
        answers,
      );
    try {
      const reply = await withDeadline(deadline, (limit) => this.engine.translate(request, limit));
      const answers = answersOf(request, reply, prints);
      await book(reply.usage, 'done', answers, [...answers.values()][0]?.model);
      return reply;
    } catch (error) {
      const { failure, usage } = failureOf(error);
      await book(usage, failure.kind, new Map());
      throw error;
    }
  }
}

function printOf(prints: ReadonlyMap<string, Hash>, id: string): Hash {
  const print = prints.get(id);
  if (print === undefined) throw new TypeError(`segment ${id} has no fingerprint`);
  return print;
}

/** What is worth keeping: a damaged result is asked for again another time. */
function answersOf(
  request: EngineRequest,
  reply: EngineReply,
  prints: ReadonlyMap<string, Hash>,
): Map<Hash, Answer> {
  const answers = new Map<Hash, Answer>();
  for (const outcome of matchResults(request.segments, reply.results)) {
    if (outcome.kind !== 'translated') continue;
    const { id, wire, model, prompt } = outcome;
    answers.set(printOf(prints, id), {
      wire,
      ...(model === undefined ? {} : { model }),
      ...(prompt === undefined ? {} : { prompt }),
    });
  }
  return answers;
}

/** An engine that hangs is given up; what it says of the abort is a deadline, not a person's wish. */
async function withDeadline<Value>(
  milliseconds: number,
  call: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const limit = AbortSignal.timeout(milliseconds);
  try {
    return await call(limit);
  } catch (error) {
    if (!limit.aborted || !(error instanceof EngineError)) throw error;
    const detail = `no answer within ${Math.round(milliseconds / 1000)} s`;
    throw new EngineError({ kind: 'deadline', detail }, error.usage, { cause: error });
  }
}
