import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleView } from '../../src/api/article.js';
import { apiPaths } from '../../src/api/paths.js';
import type { SegmentView } from '../../src/api/segment.js';

export const sample = 'korea-utara-menanggapi-klaim.txt';

/** Other articles on the desk, in every state. Invented. */
const others = {
  'ekonomi/harga-beras.md':
    '---\nembargo: 2030-01-15T18:00:00+07:00\n---\n\n# Harga beras naik 5,5 persen menjelang akhir tahun\n\nPemerintah menyiapkan operasi pasar di 12 provinsi.\n\nStok beras nasional mencapai 1,5 juta ton.\n',
  'bencana/gelombang-tinggi.txt':
    'Pelabuhan Benoa ditutup sementara akibat gelombang tinggi\n\nSebanyak 1.250 penumpang kapal cepat tertahan sejak Senin pagi.\n',
} as const;

/** Makes the desk look as in the middle of a working day: a name, other articles, approvals, an edit, a finding, a comment. Answers with the sentence to look at. */
export async function layOut(address: string, root: string): Promise<string> {
  const { origin, searchParams } = new URL(address);
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const reply = await fetch(origin + path, {
      method,
      headers: {
        authorization: `Bearer ${searchParams.get('token') ?? ''}`,
        'content-type': 'application/json',
        'accept-language': 'en',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return reply.json();
  };
  await send('PUT', apiPaths.session, { name: 'Rina Hapsari', language: 'en' });
  for (const [path, text] of Object.entries(others)) {
    const file = join(root, 'source', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    await send('GET', apiPaths.article(path));
  }
  const article = (await send('GET', apiPaths.article(sample))) as ArticleView;
  const sentences = article.blocks
    .flatMap(({ segments }) => segments)
    .filter(({ number }) => number !== null);
  const [, , , fourth, fifth] = sentences;
  if (!fourth || !fifth) throw new Error('the sample has fewer sentences than it had');
  for (const { id, revision } of sentences.slice(0, 3))
    await send('POST', apiPaths.acts(sample, id), { act: 'approve', expected: revision, sure: true });
  await edit(fourth, (text) => text.replace(/\.$/, ', officials said.'));
  await edit(fifth, (text) => text.replace('Later, ', 'Then, '));
  await send('POST', apiPaths.acts(sample, fifth.id), {
    act: 'comment',
    kind: 'query',
    text: '“kerja sama yang pantas” (appropriate) makes no sense here; perhaps “tidak pantas”.',
  });
  return fourth.id;

  async function edit(segment: SegmentView, change: (text: string) => string): Promise<void> {
    if (!segment.target) return;
    const target = { ...segment.target, text: change(segment.target.text) };
    await send('POST', apiPaths.revisions(sample, segment.id), { expected: segment.revision, target });
  }
}
