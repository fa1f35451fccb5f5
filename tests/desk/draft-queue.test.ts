import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Saved } from '../../src/api/acts.js';
import type { Draft, SaveOutcome } from '../../src/desk/drafts/draft.js';
import { DraftQueue } from '../../src/desk/drafts/draft-queue.js';
import { savingState } from '../../src/desk/drafts/saving-state.js';

const words = (text: string): Draft['target'] => ({ text, codes: [] });
const draft = (text: string, expected: string | null = 'r1'): Draft => ({
  path: 'a.txt',
  segment: 's1',
  expected,
  base: words('Base.'),
  target: words(text),
  approve: null,
});

/** A server of one sentence that refuses a save made from another head than its own, as the real one does. */
function desk() {
  const server = {
    head: 'r1',
    text: 'Base.',
    approved: false,
    online: true,
    lostReplies: 0,
    saves: [] as string[],
  };
  const kept = new Map<string, Draft>();
  const later: { run: () => void; off: boolean }[] = [];
  const segment = (): Saved['segment'] =>
    ({
      id: 's1',
      revision: server.head,
      target: words(server.text),
      state: server.approved ? 'approved' : 'edited',
    }) as Saved['segment'];
  const send = (sent: Draft): Promise<SaveOutcome> => {
    if (!server.online) return Promise.resolve({ kind: 'offline' });
    if (sent.expected !== server.head)
      return Promise.resolve({
        kind: 'stale',
        conflict: { ours: sent.target, theirs: segment(), base: sent.base },
      });
    server.head = `r${server.saves.length + 2}`;
    server.text = sent.target.text;
    server.approved = sent.approve !== null;
    server.saves.push(sent.target.text);
    if (server.lostReplies > 0) {
      server.lostReplies--;
      return Promise.resolve({ kind: 'offline' });
    }
    return Promise.resolve({ kind: 'saved', saved: { segment: segment() } as Saved, refused: null });
  };
  const queue = new DraftQueue({
    storage: {
      keep: (value) => kept.set(value.segment, value) !== undefined,
      drop: (value) => void kept.delete(value.segment),
    },
    send,
    saved: () => undefined,
    later(_milliseconds, run) {
      const planned = { run, off: false };
      later.push(planned);
      return () => (planned.off = true);
    },
  });
  /** Lets all that was planned happen, and what it plans. */
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 5; round++) {
      for (const planned of later.splice(0)) if (!planned.off) planned.run();
      await new Promise((done) => setTimeout(done, 0));
    }
  };
  return { server, kept, queue, settle };
}

describe('the drafts of a desk', () => {
  it('are kept with every keystroke, and let go when the server has them', async () => {
    const { queue, kept, server, settle } = desk();
    queue.type(draft('New w'));
    queue.type(draft('New words.'));
    expect(kept.get('s1')?.target.text).toBe('New words.');
    await settle();
    expect(server.saves).toEqual(['New words.']);
    expect(kept.size).toBe(0);
    expect(savingState(queue.entries().values(), true)).toBe('saved');
  });

  it('wait for a server that is away, and reach it when it is back', async () => {
    const { queue, kept, server, settle } = desk();
    server.online = false;
    queue.type(draft('Offline.'));
    await settle();
    expect(savingState(queue.entries().values(), true)).toBe('offline');
    expect(kept.get('s1')?.target.text).toBe('Offline.');
    server.online = true;
    queue.saveAll();
    await settle();
    expect(server.text).toBe('Offline.');
  });

  it('never write over words that somebody else saved meanwhile', async () => {
    const { queue, kept, server, settle } = desk();
    queue.type(draft('Mine.'));
    server.head = 'r9';
    server.text = 'Theirs.';
    await settle();
    expect(server.text).toBe('Theirs.');
    const entry = queue.entry('a.txt', 's1');
    expect(entry?.state).toBe('conflict');
    expect(entry?.conflict?.theirs.target?.text).toBe('Theirs.');
    expect(kept.get('s1')?.target.text).toBe('Mine.');
    queue.type(draft('Mine, longer.'));
    await settle();
    expect(server.text).toBe('Theirs.');
  });

  it('end a conflict only with what a person chose', async () => {
    const { queue, server, settle } = desk();
    queue.type(draft('Mine.'));
    server.head = 'r9';
    server.text = 'Theirs.';
    await settle();
    await queue.resolve(draft('Both.', 'r9'));
    expect(server.text).toBe('Both.');
    expect(queue.entries().size).toBe(0);
  });

  it('see their own words in a conflict as saved: only the answer was lost', async () => {
    const { queue, server, settle } = desk();
    server.lostReplies = 1;
    queue.type(draft('Saved, unheard.'));
    await settle();
    queue.saveAll();
    await settle();
    expect(server.saves).toEqual(['Saved, unheard.']);
    expect(queue.entries().size).toBe(0);
  });

  it('carry an approval along until a server takes it', async () => {
    const { queue, server, settle } = desk();
    server.online = false;
    queue.type(draft('Approved offline.'));
    await queue.save('a.txt', 's1', { seen: 4000, sure: false });
    server.online = true;
    queue.saveAll();
    await settle();
    expect(server.approved).toBe(true);
  });

  it('send what was typed during a save from the head that the save made', async () => {
    const { queue, server, settle } = desk();
    queue.type(draft('First.'));
    const saving = queue.save('a.txt', 's1');
    queue.type(draft('First, and second.'));
    await saving;
    await settle();
    expect(server.saves).toEqual(['First.', 'First, and second.']);
    expect(queue.entries().size).toBe(0);
  });

  it('say when the browser cannot keep them', () => {
    const queue = new DraftQueue({
      storage: { keep: () => false, drop: () => undefined },
      send: () => Promise.resolve({ kind: 'offline' }),
      saved: () => undefined,
      later: () => () => undefined,
    });
    queue.type(draft('x'));
    expect(savingState(queue.entries().values(), true)).toBe('unkept');
  });

  it('end up on the server or in sight as a conflict, whatever the line does', async () => {
    const events = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('type' as const), text: fc.string({ minLength: 1, maxLength: 8 }) }),
        fc.constant({ kind: 'save' as const }),
        fc.constant({ kind: 'offline' as const }),
        fc.constant({ kind: 'online' as const }),
        fc.constant({ kind: 'lose' as const }),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(events, async (steps) => {
        const { queue, server, settle, kept } = desk();
        let last = 'Base.';
        for (const step of steps) {
          if (step.kind === 'type') queue.type(draft((last = step.text)));
          else if (step.kind === 'save') void queue.save('a.txt', 's1');
          else if (step.kind === 'lose') server.lostReplies = 1;
          else server.online = step.kind === 'online';
        }
        server.online = true;
        queue.saveAll();
        await settle();
        queue.saveAll();
        await settle();
        expect(server.text === last || kept.get('s1')?.target.text === last).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
