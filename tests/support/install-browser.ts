import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from '../browser/find-browser.js';

const playwright = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'cli.js',
);

/** Ways to a Chromium, tried one after the other: the system's packages where we may install them, then Playwright's download. */
const ways: readonly (readonly string[])[] = [
  ...(process.getuid?.() === 0
    ? [['sh', '-c', 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium']]
    : []),
  [process.execPath, playwright, 'install', 'chromium'],
];

const MOST_MILLISECONDS = 10 * 60_000;

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

/** The desk is tested in a real browser. Where there is none one is installed; where that fails too its tests are skipped, and this says how to get one. */
export function setup(): void {
  if (findBrowser() !== null) return;
  say('The review desk is tested in a real browser: installing Chromium, once …');
  for (const [program = '', ...words] of ways) {
    spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'], timeout: MOST_MILLISECONDS });
    if (findBrowser() !== null) return;
  }
  say(
    'No Chromium could be installed, so the tests in tests/browser are SKIPPED. Install one with\n' +
      '    npx playwright-core install --with-deps chromium\n' +
      'or name yours in CHROMIUM_PATH, and run npm test again.',
  );
}
