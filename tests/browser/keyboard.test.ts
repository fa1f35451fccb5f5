import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startEngineServer } from '../support/engine-server/engine-server.js';
import { repository, testWorkspace, type TestWorkspace } from '../support/workspace.js';
import { hasBrowser, launchBrowser } from './launch.js';
import { patient } from './looks.js';
import { expectWords, fieldOf, openDesk, sample, saving } from './test-desk.js';

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A keyboard that counts: the mouse is never touched. */
class CountingKeyboard {
  presses = 0;

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    this.presses += words.length;
    await this.page.keyboard.type(words);
  }

  /** One press for a clipboard of any length. */
  async paste(words: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.insertText(words);
  }

  /** Goes on with a key until the element with the focus fits. */
  async until(key: string, fits: string): Promise<void> {
    const isThere = (): Promise<boolean> =>
      this.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, fits);
    for (let tries = 0; tries < 20 && !(await isThere()); tries++) await this.press(key);
    if (!(await isThere())) throw new Error(`${key} does not lead to ${fits}`);
  }
}

/** The sample with a sentence more, which no memory knows: an engine is asked for that one. */
const article = `${readFileSync(join(repository, 'source', sample), 'utf8').trimEnd()}\n\nKorea Utara menolak 12 usul.\n`;

async function workspaceWithService(): Promise<TestWorkspace> {
  const service = await startEngineServer('the-key');
  onTestFinished(() => service.close());
  vi.stubEnv('LIBRETRANSLATE_API_KEY', 'the-key');
  onTestFinished(() => void vi.unstubAllEnvs());
  const workspace = testWorkspace();
  const memory = 'translations/memory.tmx';
  workspace.write(memory, readFileSync(join(repository, memory), 'utf8'));
  workspace.write('selaras.yaml', `engines:\n  libretranslate:\n    url: ${service.url}\n`);
  return workspace;
}

/** Approves sentence by sentence; where that is faster than reading, the same key once more. */
async function approveAll(page: Page, keyboard: CountingKeyboard, total: number): Promise<void> {
  const count = page.locator('.count');
  const asked = page.locator('.card-note.fast');
  const approved = async (): Promise<number> => Number.parseInt((await count.textContent()) ?? '0', 10);
  while ((await approved()) < total) {
    const before = await approved();
    await keyboard.press('Control+Enter');
    await expect
      .poll(async () => (await asked.isVisible()) || (await approved()) > before, patient)
      .toBe(true);
    if ((await approved()) > before) continue;
    await keyboard.press('Control+Enter');
    await expect.poll(approved, patient).toBeGreaterThan(before);
  }
}

describe.skipIf(!hasBrowser)('by keyboard alone', () => {
  it(
    'goes the whole way: paste, run, fix, edit, comment, approve, export',
    { timeout: 240_000 },
    async () => {
      const desk = await openDesk(browser, await workspaceWithService());
      const page = await desk.window();
      const keyboard = new CountingKeyboard(page);
      const started = performance.now();

      await page.getByRole('heading', { name: 'Bring the first article' }).waitFor();
      await keyboard.press('n');
      await page.getByRole('dialog').waitFor();
      await keyboard.paste(article);
      await keyboard.press('Control+Enter');

      await page.getByRole('radio', { name: /libretranslate/ }).waitFor(patient);
      await keyboard.until('Tab', 'input[type=radio]');
      for (let tries = 0; tries < 9; tries++) {
        if (await page.getByRole('radio', { name: /libretranslate/ }).isChecked()) break;
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
      await expect.poll(() => page.locator('.job-strip').textContent(), patient).toContain('Translated with');

      await keyboard.until('ArrowDown', '[data-row]');
      await keyboard.press('Enter');
      await fieldOf(page).waitFor(patient);

      // The last sentence is the engine's: it is written anew, with a slip that the desk finds and mends.
      await keyboard.press('Alt+ArrowUp');
      for (let tries = 0; tries < 20; tries++) {
        if ((await page.locator('.row.current .source').textContent())?.includes('12 usul')) break;
        await keyboard.press('Alt+ArrowDown');
      }
      await keyboard.press('Control+a');
      await keyboard.type('North korea rejected 12 proposals.');
      await page.locator('.finding').filter({ hasText: 'North Korea' }).first().waitFor(patient);
      await keyboard.press('Alt+Enter');
      await expectWords(fieldOf(page), 'North Korea rejected 12 proposals.');
      await expectWords(saving(page), 'Saved');

      await keyboard.press('Alt+c');
      await page.getByRole('textbox', { name: 'Comment' }).waitFor();
      await keyboard.type('Which proposals?');
      await keyboard.press('Enter');
      await page.locator('.remark').filter({ hasText: 'Which proposals?' }).waitFor(patient);

      await approveAll(page, keyboard, 14);
      await keyboard.press('Alt+x');
      await page.locator('.gate-ready').waitFor(patient);
      const leaves = page.waitForEvent('download', patient);
      await page
        .getByRole('button', { name: /^Download/ })
        .first()
        .waitFor();
      await keyboard.press('d');
      const copy = readFileSync(await (await leaves).path(), 'utf8');
      expect(copy).toContain('North Korea rejected 12 proposals.');
      expect(copy).not.toMatch(/^DRAFT/);

      const seconds = Math.round((performance.now() - started) / 100) / 10;
      process.stdout.write(
        `From paste to approved copy: ${keyboard.presses} key presses, ${seconds} s here\n`,
      );
      // At two a second these take a minute.
      expect(keyboard.presses).toBeLessThan(120);
      expect(desk.faults).toEqual([]);
    },
  );
});
