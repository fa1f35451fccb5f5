import type { BenchRow } from './bench-row.js';
import { middle, share } from './quantiles.js';
import type { Served } from './served.js';

const CLIENTS = 50;
const EDITING_MILLISECONDS = 60_000;
/** A person does not save more often. */
const PAUSE_MILLISECONDS = 1000;

interface Segment {
  readonly id: string;
  readonly revision: string | null;
}

/**
 * 50 clients edit the same article for a minute, each once a second, one after another as people do who do not look at each other; then all of them
 * save at the same moment. In the end every edit that was acknowledged must stand in the history.
 */
export async function benchClients(served: Served, article: string): Promise<BenchRow[]> {
  const desk = new EditedArticle(served, article);
  await desk.enter();
  const times = await editForAMinute(desk);
  const atOnce = await saveAtOnce(desk);
  return [
    {
      what: `desk: ${CLIENTS} clients for a minute, edits acknowledged`,
      value: desk.acknowledged.length - atOnce.length,
      unit: 'edits',
      atLeast: 1,
    },
    { what: 'desk: of these, not in the history', value: await desk.lost(), unit: 'edits', atMost: 0 },
    {
      what: `desk: a save with ${CLIENTS} clients, median`,
      value: Math.round(middle(times)),
      unit: 'ms',
      atMost: 50,
    },
    { what: `desk: a save with ${CLIENTS} clients, p95`, value: Math.round(share(times, 0.95)), unit: 'ms' },
    {
      what: `desk: ${CLIENTS} saves at the same moment, median`,
      value: Math.round(middle(atOnce)),
      unit: 'ms',
    },
  ];
}

async function editForAMinute(desk: EditedArticle): Promise<number[]> {
  const segments = await desk.segments();
  const times: number[] = [];
  const until = performance.now() + EDITING_MILLISECONDS;
  await eachClient(async (client) => {
    await pause((client * PAUSE_MILLISECONDS) / CLIENTS);
    const own = segments.filter((_, index) => index % CLIENTS === client);
    for (let edit = 0; performance.now() < until; edit++) {
      const segment = own[edit % own.length];
      if (!segment) return;
      const took = await desk.save(segment, `North Korea denied claim ${client}-${edit}.`);
      times.push(took);
      await pause(PAUSE_MILLISECONDS - took);
    }
  });
  return times;
}

async function saveAtOnce(desk: EditedArticle): Promise<number[]> {
  const segments = await desk.segments();
  const times: number[] = [];
  await eachClient(async (client) => {
    const segment = segments[client];
    if (segment) times.push(await desk.save(segment, `North Korea denied it at once ${client}.`));
  });
  return times;
}

/** An article over the API, with what was acknowledged of it. */
class EditedArticle {
  readonly acknowledged: { readonly segment: string; readonly text: string }[] = [];
  readonly #place: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(
    private readonly served: Served,
    article: string,
  ) {
    this.#place = `${served.origin}/api/articles/${encodeURIComponent(article)}`;
    this.#headers = { authorization: `Bearer ${served.token}`, 'content-type': 'application/json' };
  }

  async enter(): Promise<void> {
    const body = JSON.stringify({ name: 'Bench' });
    await fetch(`${this.served.origin}/api/session`, { method: 'PUT', headers: this.#headers, body });
  }

  async segments(): Promise<Segment[]> {
    const reply = await fetch(this.#place, { headers: this.#headers });
    const { blocks } = (await reply.json()) as { blocks: { segments: Segment[] }[] };
    return blocks.flatMap((block) => block.segments);
  }

  /** Milliseconds until the answer. */
  async save({ id, revision }: Segment, text: string): Promise<number> {
    const start = performance.now();
    const reply = await fetch(`${this.#place}/segments/${id}/revisions`, {
      method: 'POST',
      headers: this.#headers,
      body: JSON.stringify({ expected: revision, target: { text, codes: [] } }),
    });
    await reply.arrayBuffer();
    if (reply.ok) this.acknowledged.push({ segment: id, text });
    return performance.now() - start;
  }

  /** Edits that were acknowledged and are not in the history. */
  async lost(): Promise<number> {
    let lost = 0;
    for (const { segment, text } of this.acknowledged) {
      const panel = await fetch(`${this.#place}/segments/${segment}`, { headers: this.#headers });
      if (!(await panel.text()).includes(text)) lost++;
    }
    return lost;
  }
}

async function eachClient(work: (client: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: CLIENTS }, (_, client) => work(client)));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, milliseconds)));
}
