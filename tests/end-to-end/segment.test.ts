import { describe, expect, it } from 'vitest';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository, testWorkspace } from '../support/workspace.js';

const srx = `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body>
<languagerules><languagerule languagerulename="Ours">
<rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
</languagerule></languagerules>
<maprules><languagemap languagepattern="(?i)id" languagerulename="Ours"/></maprules></body></srx>`;

describe('selaras segment', () => {
  it('prints the sentences of a file', async () => {
    const workspace = testWorkspace();
    workspace.write('a.txt', 'Drs. Budi tiba pk. 10.30 WIB. Ia rapat.\n\nSelesai');
    const ran = await workspace.selaras('segment', 'a.txt');
    expect(ran.out).toBe('Drs. Budi tiba pk. 10.30 WIB.\nIa rapat.\nSelesai\n');
  });

  it('knows the abbreviations and the SRX rules of the workspace', async () => {
    const workspace = testWorkspace();
    workspace.write('a.txt', 'Rapat dipimpin Tengku. Ahmad; Budi absen. Selesai.');
    workspace.write('selaras.yaml', 'sentences:\n  abbreviations: [Tengku.]\n  srx: ours.srx\n');
    workspace.write('ours.srx', srx);
    const ran = await workspace.selaras('segment', 'a.txt');
    expect(ran.out).toBe('Rapat dipimpin Tengku. Ahmad;\nBudi absen.\nSelesai.\n');
  });

  it('names the line of a bad rule', async () => {
    const workspace = testWorkspace();
    workspace.write('a.txt', 'Halo.');
    workspace.write('selaras.yaml', 'sentences: {srx: ours.srx}\n');
    workspace.write('ours.srx', srx.replace('>;<', '>(;<'));
    const ran = await workspace.selaras('segment', 'a.txt');
    expect(ran.exit).toBe(2);
    expect(ran.err).toMatch(/ours\.srx:3:/);
  });

  it('prints its rules as SRX 2.0', async () => {
    const ran = await testWorkspace().selaras('segment', '--srx-export');
    expect(ran.out).toMatch(
      /^<\?xml[^]*<srx xmlns="http:\/\/www\.lisa\.org\/srx20" version="2\.0">[^]*<\/srx>\n$/,
    );
  });

  it('answers a line before the next one is written', async () => {
    const child = spawn(
      process.execPath,
      [join(repository, 'dist/bin/selaras.js'), 'segment', '--json-lines'],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    const answers: string[] = [];
    child.stdin.write('"Ia datang. Ia pulang."\n');
    for await (const chunk of child.stdout) {
      answers.push(String(chunk));
      if (answers.length === 1) child.stdin.write('"Selesai."\r\n"Jl. Sudirman."');
      child.stdin.end();
    }
    expect(answers.join('')).toBe('["Ia datang.","Ia pulang."]\n["Selesai."]\n["Jl. Sudirman."]\n');
    expect(answers.length).toBeGreaterThan(1);
  });
});
