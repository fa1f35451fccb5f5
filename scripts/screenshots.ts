/**
 * Takes docs/screenshots/<screen>-<light|dark>-<wide|phone>.png of every screen: the sample article, translated, partly approved, with a finding,
 * on a desk that is served from a workspace of its own.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, launchBrowser } from '../tests/browser/launch.js';
import { layOut, sample } from './screenshots/lay-out.js';
import { shrinkPng } from './screenshots/shrink-png.js';

const repository = resolve(import.meta.dirname, '..');
const main = join(repository, 'dist/bin/selaras.js');
const folder = join(repository, 'docs/screenshots');
const MOST_BYTES = 250_000;

const screens = [
  ['desk', '/', '.article-item'],
  ['review', `/review/${sample}`, '.row.current .edit-field'],
  ['glossary', '/glossary', '.entry-row'],
  ['export', `/export/${sample}`, '.export-side .facts'],
] as const;
const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

if (!hasBrowser)
  throw new Error('There is no Chromium here: npx playwright-core install --with-deps chromium');
// The folder's name stands in the head bar.
const root = join(mkdtempSync(join(tmpdir(), 'selaras-')), 'international-desk');
const browser = await launchBrowser();
let child: ChildProcess | null = null;
try {
  for (const name of ['source', 'translations']) mkdirSync(join(root, name), { recursive: true });
  for (const file of ['glossary.yaml', `source/${sample}`, 'translations/memory.tmx'])
    cpSync(join(repository, file), join(root, file));
  await run('translate', 'source/');
  const served = await serve();
  child = served.child;
  const current = await layOut(served.address, root);
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const)
    for (const size of ['wide', 'phone'] as const)
      await takeAll(browser, served.address, current, theme, size);
} finally {
  child?.kill('SIGKILL');
  await browser.close();
  rmSync(resolve(root, '..'), { recursive: true, force: true });
}

function run(...words: string[]): Promise<void> {
  const done = spawn(process.execPath, [main, ...words], { cwd: root, stdio: 'ignore' });
  return new Promise((resolved, failed) => {
    done.on('close', (code) =>
      code === 0 ? resolved() : failed(new Error(`selaras ${words.join(' ')} ended with ${code}`)),
    );
  });
}

function serve(): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const serving = spawn(process.execPath, [main, 'serve', '--no-open', '--port', '0'], { cwd: root });
  return new Promise((resolved, failed) => {
    let said = '';
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/\S+\?token=\S+/.exec(said)?.[0];
      if (address !== undefined) resolved({ child: serving, address });
    };
    serving.stdout.on('data', read);
    serving.stderr.on('data', read);
    serving.on('close', () => failed(new Error(`The desk was not served: ${said}`)));
  });
}

async function takeAll(
  from: Browser,
  address: string,
  current: string,
  theme: 'light' | 'dark',
  size: keyof typeof sizes,
): Promise<void> {
  const context = await from.newContext({ viewport: sizes[size], colorScheme: theme, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(address);
  for (const [screen, path, ready] of screens) {
    await page.goto(new URL(screen === 'review' ? `${path}#${current}` : path, address).href);
    await page.locator(ready).first().waitFor();
    await settle(page);
    const file = join(folder, `${screen}-${theme}-${size}.png`);
    const picture = shrinkPng(await page.screenshot());
    writeFileSync(file, picture);
    const bytes = picture.length;
    console.log(`${screen}-${theme}-${size}.png ${Math.round(bytes / 1000)} kB`);
    if (bytes > MOST_BYTES) throw new Error(`${file} has more than ${MOST_BYTES} bytes`);
  }
  await context.close();
}

/** Type loaded, and nothing moving any more. */
async function settle(page: Page): Promise<void> {
  await page.evaluate('document.fonts.ready');
  await page.waitForTimeout(700);
}
