import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testWorkspace } from '../support/workspace.js';

const glossary = `version: 1
terms:
  # Countries
  - source: AS
    target: US
  - source: Kyiv
    keep: true
    forbid: [Kiev]
`;

describe('selaras glossary', () => {
  it('goes out as TBX and comes back into another workspace the same', async () => {
    const [desk, other] = [testWorkspace(), testWorkspace()];
    other.write('glossary.yaml', 'version: 1\n');
    const out = await desk.selaras('glossary', 'export', other.path('terms.tbx'), '--dialect', '3');
    expect(out).toMatchObject({ exit: 0, err: '' });
    const back = await other.selaras('glossary', 'import', 'terms.tbx');
    expect(back).toMatchObject({ exit: 0, err: '' });
    const list = async (workspace: typeof desk): Promise<object[]> =>
      (JSON.parse((await workspace.selaras('glossary', 'list', '--json')).out) as object[]).map((term) => ({
        ...term,
        line: 0,
        column: 0,
      }));
    expect(await list(other)).toEqual(await list(desk));
  });

  it('shows what a table would bring, and changes nothing until it is asked to', async () => {
    const desk = testWorkspace();
    desk.write('glossary.yaml', glossary);
    desk.write('new.csv', 'source;target;domain\r\nAS;US;x\r\nPBB;UN;\r\n');
    const dry = await desk.selaras('glossary', 'import', 'new.csv', '--dry-run');
    expect(dry.exit).toBe(0);
    expect(dry.out).toContain('+ PBB: UN');
    expect(dry.out).toContain('added: 1, changed: 0, the same: 1');
    expect(dry.err).toContain('domain');
    expect(readFileSync(desk.path('glossary.yaml'), 'utf8')).toBe(glossary);
    await desk.selaras('glossary', 'import', 'new.csv');
    expect(readFileSync(desk.path('glossary.yaml'), 'utf8')).toBe(
      `${glossary}  - source: PBB\n    target: UN\n`,
    );
  });

  it('refuses what contradicts an entry that is there, with both lines, and changes nothing', async () => {
    const desk = testWorkspace();
    desk.write('glossary.yaml', glossary);
    desk.write('new.csv', 'source,target\nPBB,UN\nAS,America\n');
    const refused = await desk.selaras('glossary', 'import', 'new.csv', '--merge');
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('new.csv:3');
    expect(refused.err).toContain('line 4 of glossary.yaml has “US”');
    expect(readFileSync(desk.path('glossary.yaml'), 'utf8')).toBe(glossary);
  });

  it('checks that no entry forbids what another asks for', async () => {
    const desk = testWorkspace();
    desk.write('glossary.yaml', glossary);
    expect(await desk.selaras('glossary', 'check')).toMatchObject({ exit: 0, err: '' });
    desk.write('glossary.yaml', `${glossary}  - { source: Kiev lama, target: Kiev }\n`);
    const checked = await desk.selaras('glossary', 'check');
    expect(checked.exit).toBe(2);
    expect(checked.err).toContain('glossary.yaml:6:5: “Kyiv” forbids “Kiev”, and “Kiev lama” in line 9');
  });

  it('names the files that it can read', async () => {
    const desk = testWorkspace();
    desk.write('terms.xls', '');
    const refused = await desk.selaras('glossary', 'import', 'terms.xls');
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('.tbx or a .csv');
  });
});
