import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.js';

const browser = findBrowser();

/** Where there is no browser, and none could be installed, what needs one is skipped; the run has said so then. */
export const hasBrowser = browser !== null;

/** `also`: further switches of Chromium. */
export function launchBrowser(also: readonly string[] = []): Promise<Browser> {
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
  if (browser === null) throw new TypeError('tests in a browser are skipped where there is none');
  return chromium.launch({ executablePath: browser, args: [...quiet, ...sandbox, ...also] });
}
