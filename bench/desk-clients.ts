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

/** 50 clients edit the same article for a minute; in the end every edit that was acknowledged must stand in the history. */
export async function benchClients(served: Served, article: string): Promise<BenchRow[]> {
  const place = `${served.origin}/api/articles/${encodeURIComponent(article)}`;
  const headers = { authorization: `Bearer ${served.token}`, 'content-type': 'application/json' };
  await fetch(`${served.origin}/api/session`, {
    method: 'PUT',
    headers,
    body: JSON.stringify({ name: 'Bench' }),
  });
  const { blocks } = (await (await fetch(place, { headers })).json()) as {
    blocks: { segments: Segment[] }[];
  };
  const segments = blocks.flatMap((block) => block.segments);
  const acknowledged: { readonly segment: string; readonly text: string }[] = [];
  const times: number[] = [];
  const until = performance.now() + EDITING_MILLISECONDS;
  const editOn = async (client: number): Promise<void> => {
    const own = segments.filter((_, index) => index % CLIENTS === client);
    for (let edit = 0; performance.now() < until; edit++) {
      const segment = own[edit % own.length];
      if (!segment) return;
      const text = `North Korea denied claim ${client}-${edit}.`;
      const start = performance.now();
      const reply = await fetch(`${place}/segments/${segment.id}/revisions`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ expected: segment.revision, target: { text, codes: [] } }),
      });
      await reply.arrayBuffer();
      times.push(performance.now() - start);
      if (reply.ok) acknowledged.push({ segment: segment.id, text });
      await new Promise((done) =>
        setTimeout(done, Math.max(0, PAUSE_MILLISECONDS - (performance.now() - start))),
      );
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, client) => editOn(client)));
  let lost = 0;
  for (const { segment, text } of acknowledged) {
    const panel = await (await fetch(`${place}/segments/${segment}`, { headers })).text();
    if (!panel.includes(text)) lost++;
  }
  return [
    {
      what: `desk: ${CLIENTS} clients for a minute, edits acknowledged`,
      value: acknowledged.length,
      unit: 'edits',
      atLeast: 1,
    },
    { what: 'desk: of these, not in the history', value: lost, unit: 'edits', atMost: 0 },
    {
      what: `desk: a save with ${CLIENTS} clients, median`,
      value: Math.round(middle(times)),
      unit: 'ms',
      atMost: 50,
    },
    { what: `desk: a save with ${CLIENTS} clients, p95`, value: Math.round(share(times, 0.95)), unit: 'ms' },
  ];
}
