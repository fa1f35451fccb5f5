import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.js';
import { writeWhole } from '../../src/workspace/write-whole.js';
import { temporaryFolder } from '../support/workspace.js';

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Fault)) throw new Error(`expected a Fault, got ${String(error)}`);
  return error;
}

describe('writing a file whole', () => {
  it('makes the folder, replaces what stood there and leaves no temporary file', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'sub/berita.txt');
    await writeWhole(file, 'one');
    await writeWhole(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'sub'))).toEqual(['berita.txt']);
  });

  it('keeps the old file, says so and leaves no temporary file when the disk is full', async (context) => {
    const folder = temporaryFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      context.skip('only root can make a small file system');
    }
    try {
      await writeWhole(join(folder, 'berita.txt'), 'old');
      const fault = await faultOf(writeWhole(join(folder, 'berita.txt'), 'x'.repeat(200_000)));
      expect(fault.code).toBe('workspace.diskFull');
      expect(readFileSync(join(folder, 'berita.txt'), 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['berita.txt']);
    } finally {
      execFileSync('umount', [folder]);
    }
  });

  it('keeps the old file and says so in a read-only folder', async (context) => {
    const folder = temporaryFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      context.skip('only root can make a file system, and root may write into any other folder');
    }
    try {
      await writeWhole(join(folder, 'berita.txt'), 'old');
      execFileSync('mount', ['-o', 'remount,ro', folder]);
      const fault = await faultOf(writeWhole(join(folder, 'berita.txt'), 'new'));
      expect(fault.code).toBe('workspace.notWritable');
      expect(readFileSync(join(folder, 'berita.txt'), 'utf8')).toBe('old');
    } finally {
      execFileSync('umount', [folder]);
    }
  });

  it('says that a folder has that name, and leaves it alone', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'berita.txt'));
    const fault = await faultOf(writeWhole(join(folder, 'berita.txt'), 'x'));
    expect(fault.code).toBe('workspace.inTheWay');
    expect(readdirSync(folder)).toEqual(['berita.txt']);
  });

  it('says that something is in the way where a file has the name of the folder', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'sub'), 'a file');
    const fault = await faultOf(writeWhole(join(folder, 'sub/berita.txt'), 'x'));
    expect(fault.code).toBe('workspace.inTheWay');
  });
});
