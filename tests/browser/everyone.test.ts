import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launchBrowser } from './launch.js';
import { expectWords, fieldOf, openDesk, type TestDesk } from './test-desk.js';

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What breaks WCAG 2.2 A and AA on the page, each with where. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations }) => violations)`);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

async function openReview(desk: TestDesk, page: Page): Promise<void> {
  await page.goto(desk.review);
  await fieldOf(page).waitFor();
  await page.locator('.versions .version').first().waitFor();
}

describe.skipIf(!hasBrowser)('the review screen', () => {
  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('has nothing that axe objects to (%s, %d pixels wide)', async (colorScheme, width) => {
    const desk = await openDesk(browser);
    const page = await desk.window({ colorScheme, viewport: { width, height: 844 } });
    await page.goto(desk.review);
    await page.locator('.row.current').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    if (width < 760) return;
    for (const key of ['F1', 'Alt+v', 'Alt+i', 'Control+k', 'Alt+r', 'Alt+s', 'Alt+b']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect(await violationsOf(page), key).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await fieldOf(page).focus();
    }
  });

  it('speaks both languages, findings included', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(desk, page);
    await page.getByRole('button', { name: 'Baca dalam bahasa Indonesia' }).click();
    await page.getByRole('button', { name: /^Terbuka/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    await fieldOf(page).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('North Korea responds to 45 claims of troop deployment to Russia');
    await page.getByText('Angka', { exact: false }).first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Terbuka/ }).waitFor();
    expect(desk.faults).toEqual([]);
  });

  it('keeps a key that a person chose', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(desk, page);
    await page.keyboard.press('F1');
    await page.getByRole('button', { name: /Change the key for “Approve and go/ }).click();
    await page.keyboard.press('F4');
    await page.keyboard.press('Escape');
    await expectWords(page.locator('.foot'), 'F4');
    await page.reload();
    await expectWords(page.locator('.foot'), 'F4');
  });

  it('opens with the printed address only', async () => {
    const desk = await openDesk(browser);
    const context = await browser.newContext();
    const page = await context.newPage();
    const reply = await page.goto(desk.review);
    expect(reply?.status()).toBe(401);
    expect(await page.locator('.row').count()).toBe(0);
    await context.close();
  });

  it('shows source above target on a phone, and the details as a sheet', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window({ viewport: { width: 390, height: 844 } });
    await page.goto(desk.review);
    const row = page.locator('.row.current');
    const source = await row.locator('.source').boundingBox();
    const target = await row.locator('.target').boundingBox();
    expect(source && target && source.y + source.height <= target.y + 1).toBe(true);
    await row.getByRole('button', { name: 'Details' }).click();
    await page.getByRole('heading', { name: /^Terms/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
