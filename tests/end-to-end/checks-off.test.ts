import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../support/workspace.js';

/** An article whose only translation, in the memory, has a wrong figure. */
async function wrongArticle(): Promise<TestWorkspace> {
  const workspace = testWorkspace();
  workspace.write('source/a.txt', 'Gempa di Cianjur\n\nSebanyak 1.250 orang mengungsi ke lapangan.\n');
  workspace.write(
    'translations/memory.tmx',
    `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="id" datatype="plaintext"/><body>
<tu><tuv xml:lang="id"><seg>Gempa di Cianjur</seg></tuv><tuv xml:lang="en"><seg>Quake in Cianjur</seg></tuv></tu>
<tu><tuv xml:lang="id"><seg>Sebanyak 1.250 orang mengungsi ke lapangan.</seg></tuv><tuv xml:lang="en"><seg>As many as 1,520 people fled to the field.</seg></tuv></tu>
</body></tmx>
`,
  );
  await workspace.selaras('translate');
  return workspace;
}

const settings = 'checks:\n  off: [num.value, num.hallucinated]\n';

describe('a check that the settings switch off', () => {
  it('no longer blocks check, approval and copy, and is named; switched on again, it blocks again', async () => {
    const workspace = await wrongArticle();
    expect((await workspace.selaras('check')).exit).toBe(3);
    expect((await workspace.selaras('approve', 'a.txt', '--by', 'Ayu')).err).toMatch(
      /Segment 2 was not approved/u,
    );

    workspace.write('selaras.yaml', settings);
    const approved = await workspace.selaras('approve', 'a.txt', '--by', 'Ayu');
    expect(approved.out + approved.err).toMatch(/1 of 1 approved/u);
    const off = await workspace.selaras('check');
    expect(off.exit).toBe(0);
    expect(off.out).toContain('Switched off: num.value, num.hallucinated.');
    expect((await workspace.selaras('export', 'a.txt')).exit).toBe(0);
    await workspace.selaras('translate');
    const xliff = readFileSync(workspace.path('translations/a.xlf'), 'utf8');
    expect(xliff).toContain('code="num.value"');
    expect(xliff).not.toContain('1,520 instead');

    workspace.write('selaras.yaml', '');
    const on = await workspace.selaras('export', 'a.txt');
    expect(on.exit).toBe(3);
    expect(on.err + on.out).toMatch(/1[.,]520/u);
  });

  it('for one run leaves what is stored as it is', async () => {
    const workspace = await wrongArticle();
    const off = await workspace.selaras('check', '--off', 'num.value', '--off', 'num.hallucinated');
    expect(off.exit).toBe(0);
    expect(off.out).toContain('Switched off: num.value, num.hallucinated.');
    expect((await workspace.selaras('export', 'a.txt')).err).toMatch(/points are open/u);
  });

  it('that does not exist is refused with its line', async () => {
    const workspace = testWorkspace();
    workspace.write('selaras.yaml', 'checks:\n  off:\n    - num.valeu\n');
    const ran = await workspace.selaras('check');
    expect(ran.err).toMatch(
      /^selaras\.yaml:3:7: Cannot use the settings: no check has the code “num\.valeu”/u,
    );
    expect(ran.exit).toBe(2);
  });
});
