import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testWorkspace, type TestWorkspace } from '../support/workspace.js';
import { hasBrowser, launchBrowser } from './launch.js';
import { expectWords, fieldOf, openDesk, rowOf } from './test-desk.js';

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

const SENTENCES = 900;

function longArticle(): TestWorkspace {
  const workspace = testWorkspace();
  const paragraphs = Array.from(
    { length: SENTENCES / 3 },
    (_, index) =>
      `Rapat ke-${index * 3 + 1} dimulai. Rapat ke-${index * 3 + 2} ditunda. Rapat ke-${index * 3 + 3} selesai.`,
  );
  workspace.write('source/panjang.txt', `Laporan panjang\n\n${paragraphs.join('\n\n')}\n`);
  return workspace;
}

describe.skipIf(!hasBrowser)('a long article in the browser', () => {
  it('opens at the sentence that the address names, and stays there while the rest comes', async () => {
    const desk = await openDesk(browser, longArticle());
    const page = await desk.window();
    await page.goto(`${desk.at('/review/panjang.txt')}#s500`);
    await fieldOf(page).waitFor();
    const label = (): Promise<string | null> => fieldOf(page).getAttribute('aria-label');
    expect(await label()).toMatch(/500/);
    await page.keyboard.type(' Typed at once');
    await expectWords(page.locator('.chip').first(), String(SENTENCES + 1));
    expect(await label()).toMatch(/500/);
    await expectWords(fieldOf(page), /Typed at once$/);
    const current = page.locator('li.row.current');
    await expect.poll(async () => (await current.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    expect((await current.boundingBox())?.y).toBeLessThan(900);
    await page.keyboard.press('Alt+ArrowUp');
    await expectWords(rowOf(page, 500), 'Typed at once');
    expect(desk.faults).toEqual([]);
  });

  it('shows all of its sentences, first to last', async () => {
    const desk = await openDesk(browser, longArticle());
    const page = await desk.window();
    await page.goto(desk.at('/review/panjang.txt'));
    await expectWords(page.locator('.chip').first(), String(SENTENCES + 1));
    await rowOf(page, 1).waitFor();
    await page.locator('.rows').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await expectWords(rowOf(page, SENTENCES + 1), `${SENTENCES} selesai`);
    expect(await rowOf(page, SENTENCES + 1).getAttribute('aria-setsize')).toBe(String(SENTENCES + 1));
    expect(desk.faults).toEqual([]);
  });
});
