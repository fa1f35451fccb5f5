import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderChecksPage } from '../../scripts/checks-page.js';
import { runExamples } from '../../scripts/run-example.js';
import { repository } from '../support/workspace.js';

describe('docs/checks.md', () => {
  it('is what the checks say about themselves today', async () => {
    const written = readFileSync(join(repository, 'docs/checks.md'), 'utf8');
    const fresh = (await renderChecksPage()) === written;
    expect(fresh, 'docs/checks.md is out of date: run `npm run docs` and commit it').toBe(true);
  });

  it('shows for every check a sentence that its failing example really raises, and a passing one that raises none', () => {
    const shown = runExamples().filter(({ fails }) => fails.length > 0);
    const silent = shown.filter(({ fails }) => fails[0]?.findings.length === 0);
    const loud = shown.filter(({ passes }) => (passes[0]?.findings.length ?? 0) > 0);
    expect(silent.map(({ check }) => check.code)).toEqual([]);
    expect(loud.map(({ check }) => check.code)).toEqual([]);
  });
});
