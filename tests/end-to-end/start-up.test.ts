import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/workspace.js';

/** Packages of services: hundreds of files, which a desk without that service never needs. */
const packages = ['deepl-node', 'ai', '@google-cloud/translate', '@grpc/grpc-js', '@ai-sdk/google'];

describe('the bundled command line', () => {
  const folder = join(repository, 'dist/bin');
  const chunks = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

  /** Files that are read when a file is, without those that are imported when they are used. */
  function readWith(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, other = ''] of (chunks.get(file) ?? '').matchAll(/(?:from|import)"\.\/([^"]+)"/g))
      readWith(other, seen);
    return seen;
  }

  it('lists the engines without reading the package of any service', () => {
    const starts = [...chunks.keys()].filter((file) => /^(?:selaras|list-engines|engine-)/.test(file));
    expect(starts.length).toBeGreaterThan(5);
    const texts = starts.flatMap((start) => [...readWith(start)].map((file) => chunks.get(file) ?? ''));
    const named = (name: string, all: readonly string[]): number =>
      all.filter((text) => text.includes(`from"${name}"`)).length;
    for (const name of packages) expect(named(name, texts), name).toBe(0);
    // They stand where they are imported when they are used, or this test would see nothing.
    expect(named('@grpc/grpc-js', [...chunks.values()])).toBeGreaterThan(0);
  });
});
