import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { approve } from '../../src/app/approve.js';
import { openWorkspace } from '../../src/app/open-workspace.js';
import { deskServer, type DeskServer } from './desk-server.js';

/** Reads events until one fits; what came is answered too. */
async function hear(
  { raw, token }: DeskServer,
  since: number,
  fits: (event: string, data: Record<string, unknown>) => boolean,
): Promise<{ event: string; data: Record<string, unknown> }[]> {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const headers = { authorization: `Bearer ${token}` };
  const answer = await raw(`/api/events?since=${since}`, { headers, signal: stop.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const heard: { event: string; data: Record<string, unknown> }[] = [];
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return heard;
    rest += new TextDecoder().decode(value);
    const messages = rest.split('\n\n');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const event = /^event: (.*)$/m.exec(message)?.[1] ?? '';
      const data = /^data: (.*)$/m.exec(message)?.[1];
      if (data === undefined) continue;
      heard.push({ event, data: JSON.parse(data) as Record<string, unknown> });
      const last = heard.at(-1);
      if (!last || !fits(last.event, last.data)) continue;
      await reader.cancel();
      return heard;
    }
  }
}

describe('events', () => {
  it('tell of a save here, with the sentence that changed', async () => {
    const server = await deskServer();
    await server.article();
    await server.context.events.ring();
    const heard = hear(server, server.context.events.latest, (event) => event === 'change');
    const { value } = await server.save(1, 'President arrives');
    const [first] = await heard;
    expect(first).toMatchObject({
      event: 'change',
      data: { path: 'berita.txt', segments: ['s1'], structure: false },
    });
    expect(Number(first?.data['seq'])).toBeGreaterThanOrEqual(value.seq);
  });

  it('tell of what the command line did meanwhile, and of what was missed', async () => {
    const server = await deskServer();
    for (const [number, text] of [
      [1, 'President arrives'],
      [4, 'It rained last night.'],
    ] as const)
      await server.save(number, text);
    await server.desk.flush();
    await server.context.events.ring();
    const since = server.context.events.latest;
    const other = await openWorkspace({
      cwd: server.root,
      now: () => '2026-11-24T10:00:00.000Z',
      environment: {},
      onNotice: () => undefined,
    });
    await approve({ path: 'berita.txt', segments: [4], by: 'Budi' }, other);
    await other.close();
    const heard = await hear(
      server,
      since,
      (event, data) => event === 'change' && (data['segments'] as string[]).includes('s4'),
    );
    expect(heard.at(-1)?.data).toMatchObject({ path: 'berita.txt' });
    expect(await server.segment(4)).toMatchObject({ state: 'approved' });
  });

  it('say that everything is to be loaded again to somebody who knows a later seq than there is', async () => {
    const server = await deskServer();
    const heard = await hear(server, 999_999, (event) => event === 'reset');
    expect(heard).toMatchObject([{ event: 'reset' }]);
  });

  it('tell of another glossary, under which the next save is checked', async () => {
    const server = await deskServer({ 'source/x.txt': 'PBB bersidang.\n' });
    await server.save(1, 'The UN met.', {}, 'x.txt');
    const heard = hear(server, server.context.events.latest, (event) => event === 'glossary');
    writeFileSync(
      join(server.root, 'glossary.yaml'),
      'version: 1\nsource: id\ntarget: en\nterms:\n  - source: PBB\n    target: United Nations\n',
    );
    expect((await heard).at(-1)).toMatchObject({ event: 'glossary' });
    const { value } = await server.save(1, 'The UN convened.', {}, 'x.txt');
    expect(value.segment.terms).toMatchObject([{ term: 'PBB', required: 'United Nations', found: null }]);
  });
});
