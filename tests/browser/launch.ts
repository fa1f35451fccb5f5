import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** CHROMIUM_PATH, else a browser of this machine, else the one that Playwright has installed. */
function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  const found = [...(named === undefined ? [] : [named]), ...known, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
  if (found !== undefined) return found;
  throw new Error(
    'The tests in a real browser found no Chromium. Install one with `npx playwright-core install --with-deps chromium`, or name yours in CHROMIUM_PATH.',
  );
}

export function launchBrowser(): Promise<Browser> {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
  ];
  // Chromium's sandbox refuses to work for root, as in containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findBrowser(), args: [...quiet, ...sandbox] });
}
