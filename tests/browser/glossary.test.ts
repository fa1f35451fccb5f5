import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launchBrowser } from './launch.js';
import { expectWords, openDesk, sample, type TestDesk } from './test-desk.js';
import { looks, patient, violationsOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openGlossary(page: Page, desk: TestDesk): Promise<void> {
  await page.goto(desk.at('/glossary'));
  await rowOf(page, 'Korea Utara').waitFor();
}

function read(desk: TestDesk, file: string): string {
  return readFileSync(desk.workspace.path(file), 'utf8');
}

function rowOf(page: Page, source: string) {
  return page.locator(`[data-source="${source}"]`);
}

function panelOf(page: Page) {
  return page.getByRole('complementary', { name: 'Term' });
}

describe.skipIf(!hasBrowser)('the glossary in the browser', () => {
  it('shows each term with what it asks for and where it stands', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openGlossary(page, desk);
    await expectWords(rowOf(page, 'Korea Utara'), /Korut.*North Korea.*\d+ sentences · 1 article/s);
    await expectWords(rowOf(page, 'DPRK'), 'kept as it is');
    await page.keyboard.press('/');
    await page.keyboard.type('vladimir zelensky');
    await expect.poll(() => page.locator('.entry-row').count(), patient).toBe(1);
    await page.keyboard.press('Escape');
    expect(desk.faults).toEqual([]);
  });

  it('says what a change reopens before it is saved, and writes it into the file by keyboard alone', async () => {
    const desk = await openDesk(browser);
    const approved = await desk.workspace.selaras('approve', sample, '--by', 'Budi');
    expect(approved.exit, approved.err).toBe(0);
    const page = await desk.window();
    await openGlossary(page, desk);
    const before = read(desk, 'glossary.yaml');
    await page.keyboard.press('/');
    await page.keyboard.type('kremlin');
    await expect.poll(() => page.locator('.entry-row').count(), patient).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = panelOf(page);
    await panel.getByRole('textbox', { name: 'Other English forms that are fine' }).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nthe Russian presidency');
    await expectWords(panel, /Reopens \d+ approved sentence|No approved sentence is reopened/);
    await page.keyboard.press('Control+Enter');
    await expectWords(page.locator('.notes'), 'is saved');
    const after = read(desk, 'glossary.yaml');
    expect(after).toContain('the Russian presidency');
    expect(after.split('\n').filter((line) => line.startsWith('#'))).toEqual(
      before.split('\n').filter((line) => line.startsWith('#')),
    );
    expect(desk.faults).toEqual([]);
  });

  it('adds a term, refuses one that contradicts itself with line and reason, and deletes it', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openGlossary(page, desk);
    await page.keyboard.press('n');
    const panel = panelOf(page);
    await panel.getByRole('textbox', { name: /^Indonesian/ }).fill('gencatan senjata');
    await panel.getByRole('button', { name: 'Save' }).click();
    await expectWords(panel, 'Write the English');
    await panel.getByRole('textbox', { name: 'English', exact: true }).fill('cease-fire');
    await panel.getByRole('textbox', { name: 'English forms that are always wrong' }).fill('cease-fire');
    await expectWords(panel, /Line \d+: .*forbids “cease-fire” and asks for it/);
    expect(await violationsOf(page)).toEqual([]);
    await panel.getByRole('textbox', { name: 'English forms that are always wrong' }).fill('armistice');
    await panel.getByRole('button', { name: 'Save' }).click();
    await rowOf(page, 'gencatan senjata').waitFor();
    expect(read(desk, 'glossary.yaml')).toContain('gencatan senjata');

    await rowOf(page, 'gencatan senjata').focus();
    await page.keyboard.press('Delete');
    const asked = page.getByRole('dialog', { name: 'Delete “gencatan senjata”?' });
    await asked.getByRole('button', { name: 'Delete the term' }).click();
    await rowOf(page, 'gencatan senjata').waitFor({ state: 'detached' });
    expect(read(desk, 'glossary.yaml')).not.toContain('gencatan senjata');
    expect(desk.faults).toEqual([]);
  });

  it('asks before it gives up what was typed', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openGlossary(page, desk);
    await rowOf(page, 'Korea Utara').click();
    await panelOf(page).getByRole('textbox', { name: 'Note for editors' }).fill('Changed');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Stay', exact: true }).click();
    expect(await panelOf(page).getByRole('textbox', { name: 'Note for editors' }).inputValue()).toBe(
      'Changed',
    );
    await page.getByRole('link', { name: 'Desk', exact: true }).click();
    await page.getByRole('button', { name: 'Stay', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/glossary');
    await rowOf(page, 'DPRK').click();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect
      .poll(
        () =>
          panelOf(page)
            .getByRole('textbox', { name: /^Indonesian/ })
            .inputValue(),
        patient,
      )
      .toBe('DPRK');
    expect(desk.faults).toEqual([]);
  });

  it('keeps what is typed when the file was changed elsewhere', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openGlossary(page, desk);
    await rowOf(page, 'DPRK').click();
    const note = panelOf(page).getByRole('textbox', { name: 'Note for editors' });
    await note.fill('Mine');
    const yaml = read(desk, 'glossary.yaml');
    desk.workspace.write(
      'glossary.yaml',
      `${yaml.trimEnd()}\n  - source: Rusia Bersatu\n    target: United Russia\n`,
    );
    await rowOf(page, 'Rusia Bersatu').waitFor();
    await page.keyboard.press('Control+Enter');
    await expectWords(page.locator('.notes'), '“DPRK” is saved');
    expect(read(desk, 'glossary.yaml')).toMatch(/Mine[\s\S]*United Russia/);
    expect(desk.faults).toEqual([]);
  });

  it.each(looks)('has nothing that axe objects to (%s, %d pixels wide)', async (colorScheme, width) => {
    const desk = await openDesk(browser);
    const page = await desk.window({ colorScheme, viewport: { width, height: 844 } });
    await openGlossary(page, desk);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await rowOf(page, 'Korea Utara').click();
    await panelOf(page)
      .getByRole('textbox', { name: /^Indonesian/ })
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(desk.faults).toEqual([]);
  });
});
