import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { repository, testWorkspace, type TestWorkspace } from '../support/workspace.js';

export const sample = 'korea-utara-menanggapi-klaim.txt';

/** A desk that is served from a workspace of its own, as a user would serve it. */
export interface TestDesk {
  readonly workspace: TestWorkspace;
  /** Opens a window that has been at the printed address once; names the person where nobody did. */
  window(options?: BrowserContextOptions): Promise<Page>;
  /** Address of a screen, without the key. */
  at(path: string): string;
  readonly review: string;
  /** Ends the server at once, without a word. */
  kill(): Promise<void>;
  /** Serves again on the same port. */
  restart(): Promise<void>;
  /** What went wrong in the windows so far: exceptions, and what the security policy stopped. */
  readonly faults: readonly string[];
}

/** The sample article, translated from memory, or what a test brings. */
export async function openDesk(browser: Browser, workspace?: TestWorkspace): Promise<TestDesk> {
  const place = workspace ?? testWorkspace('sample');
  // Words that no memory has come from the practice engine.
  const engine = workspace ? ['--engine', 'pseudo'] : [];
  const translated = await place.selaras('translate', 'source/', ...engine);
  expect(translated.exit, translated.err).toBe(0);
  const faults: string[] = [];
  let served = await serve(place, 0);
  onTestFinished(() => kill(served.child));
  const origin = new URL(served.address).origin;
  const at = (path: string): string => origin + path;

  return {
    workspace: place,
    faults,
    at,
    review: at(`/review/${sample}`),
    kill: () => kill(served.child),
    async restart() {
      served = await serve(place, Number(new URL(origin).port));
    },
    async window(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-US',
        ...options,
      });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Uncaught/i.test(message.text())) faults.push(message.text());
      });
      await page.goto(served.address);
      const name = page.getByRole('textbox', { name: /Your name|Nama Anda/ });
      await page.getByRole('main').waitFor();
      if (await name.isVisible()) {
        await name.fill('Rina Hapsari');
        await page.keyboard.press('Enter');
        await name.waitFor({ state: 'detached' });
      }
      return page;
    },
  };
}

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
}

function serve(workspace: TestWorkspace, port: number): Promise<Served> {
  const words = [join(repository, 'dist/bin/selaras.js'), 'serve', '--no-open', '--port', String(port)];
  const child = spawn(process.execPath, words, {
    cwd: workspace.root,
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', LC_MESSAGES: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((done, failed) => {
    let said = '';
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/\S+\?token=\S+/.exec(said)?.[0];
      if (address !== undefined) done({ child, address });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', failed);
    child.on('close', () => failed(new Error(`The desk was not served: ${said}`)));
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((done) => child.once('close', done));
  child.kill('SIGKILL');
  await closed;
}

/** The open field of the current sentence. */
export function fieldOf(page: Page) {
  return page.getByRole('textbox', { name: /English of sentence|Bahasa Inggris kalimat/ });
}

/** The row of a sentence, by its number. */
export function rowOf(page: Page, number: number) {
  return page
    .locator('li.row')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^\\S+ ${number},`) }) });
}

export function saving(page: Page) {
  return page.locator('.saved');
}

/** Waits until a place on the page has these words in it. */
export async function expectWords(place: Locator, words: string | RegExp): Promise<void> {
  const read = (): Promise<string | null> => place.first().textContent();
  await expect.poll(read, { timeout: 20_000 }).toMatch(typeof words === 'string' ? literally(words) : words);
}

function literally(words: string): RegExp {
  return new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
