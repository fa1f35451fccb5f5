import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testWorkspace } from '../support/workspace.js';
import { hasBrowser, launchBrowser } from './launch.js';
import { expectWords, fieldOf, openDesk, rowOf, saving } from './test-desk.js';

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openReview(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await fieldOf(page).waitFor();
}

describe.skipIf(!hasBrowser)('a reviewer in the browser', () => {
  it('edits a sentence, sees it saved, and finds it again after a reload', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type(' "It\'s so," he said.');
    await expectWords(saving(page), 'Not saved yet');
    await page.keyboard.press('Enter');
    await expectWords(saving(page), 'Saved');
    await page.reload();
    await fieldOf(page).waitFor();
    await expectWords(rowOf(page, 2), '“It’s so,” he said.');
    expect(await rowOf(page, 2).getByRole('button').first().getAttribute('aria-label')).toContain('Edited');
    expect(desk.faults).toEqual([]);
  });

  it('undoes and redoes across a save', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    const before = (await fieldOf(page).textContent()) ?? '';
    await page.keyboard.type(' More');
    await page.keyboard.press('Enter');
    await expectWords(saving(page), 'Saved');
    await page.keyboard.press('Alt+ArrowUp');
    await expectWords(fieldOf(page), /More$/);
    await page.keyboard.press('Control+z');
    expect(await fieldOf(page).textContent()).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    expect(await fieldOf(page).textContent()).toBe(`${before} More`);
  });

  it('approves the whole article with one key, and is asked again where it goes faster than reading', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    const count = page.locator('.count');
    for (let approved = 0; approved < 13; approved++) {
      await page.keyboard.press('Control+Enter');
      const asked = page.locator('.card-note.fast');
      const next = new RegExp(`^${approved + 1} of 13`);
      await expect
        .poll(async () => (await asked.isVisible()) || next.test((await count.textContent()) ?? ''))
        .toBe(true);
      if (await asked.isVisible()) await page.keyboard.press('Control+Enter');
      await expectWords(count, next);
    }
    await expectWords(page.locator('.card-note'), 'Nothing is open any more');
    const status = await desk.workspace.selaras('status');
    expect(status.out).toMatch(/13/);
    expect(desk.faults).toEqual([]);
  });

  it('reopens an approved sentence before changing it', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    await page.waitForTimeout(3000);
    await page.keyboard.press('Control+Enter');
    if (await page.locator('.card-note.fast').isVisible()) await page.keyboard.press('Control+Enter');
    await expectWords(page.locator('.count'), '1 of 13');
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Approved. Reopen it to change it.').waitFor();
    await page.keyboard.press('e');
    await fieldOf(page).waitFor();
    await expectWords(page.locator('.count'), '0 of 13');
  });

  it('writes a comment, resolves it, and dismisses a finding with a reason', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    await page.keyboard.press('Alt+c');
    await page.getByRole('textbox', { name: 'Comment' }).fill('Check the spelling.');
    await page.keyboard.press('Enter');
    await page.getByText('Check the spelling.').waitFor();
    await page.getByRole('button', { name: 'Resolve' }).first().click();
    await page.getByRole('button', { name: 'Open again' }).first().waitFor();

    await fieldOf(page).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('North Korea responds to 45 claims of troop deployment to Russia');
    await expect.poll(() => page.locator('.finding').count(), { timeout: 15_000 }).toBeGreaterThan(0);
    await page.keyboard.press('Control+.');
    await page.getByRole('textbox', { name: 'Reason' }).fill('The number is right.');
    await page.keyboard.press('Enter');
    await page.getByText('Dismissed by Rina Hapsari: The number is right.').waitFor();
  });

  it('is shown both versions when two windows meet, and loses neither', async () => {
    const desk = await openDesk(browser);
    const one = await desk.window();
    const two = await desk.window();
    await openReview(one, desk.review);
    await openReview(two, desk.review);
    await one.context().setOffline(true);
    await one.keyboard.type(' MINE');
    await two.keyboard.type(' THEIRS');
    await two.keyboard.press('Enter');
    await expectWords(saving(two), 'Saved');
    await one.context().setOffline(false);
    await one.keyboard.press('Enter');
    await expectWords(saving(one), 'Two versions');
    await one.getByRole('button', { name: 'Two versions' }).click();
    const dialog = one.getByRole('dialog');
    await dialog.waitFor();
    const shown = (await dialog.textContent()) ?? '';
    expect(shown).toContain('THEIRS');
    expect(shown).toContain('MINE');
    await dialog.getByRole('textbox').fill('North Korea responds. Both.');
    await dialog.getByRole('button', { name: 'Save this' }).click();
    await expectWords(saving(one), 'Saved');
    await expectWords(rowOf(two, 1), 'Both.');
  });

  it('goes on typing while the server is dead, and everything is saved when it is back', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    await page.keyboard.type(' Before');
    await desk.kill();
    await page.keyboard.type(' and after.');
    await page.keyboard.press('Enter');
    await expectWords(saving(page), 'Offline, kept here');
    await page.keyboard.type(' Second sentence too.');
    await page.keyboard.press('Enter');
    await desk.restart();
    await expectWords(saving(page), 'Saved');
    await page.reload();
    await fieldOf(page).waitFor();
    await expectWords(rowOf(page, 1), 'Before and after.');
    await expectWords(rowOf(page, 2), 'Second sentence too.');
  });

  it('finds unsaved words again after the window was closed without a server', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    await desk.kill();
    await page.keyboard.type(' Typed into the dark.');
    await page.close({ runBeforeUnload: false });
    await desk.restart();
    const again = await page.context().newPage();
    await openReview(again, desk.review);
    await expectWords(rowOf(again, 1), 'Typed into the dark.');
    await expectWords(saving(again), 'Saved');
  });

  it('sees what the command line approves, without a reload', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    const ran = await desk.workspace.selaras('approve', 'korea-utara-menanggapi-klaim.txt', '--by', 'Budi');
    expect(ran.exit, ran.err).toBe(0);
    await expectWords(page.locator('.count'), '13 of 13 approved');
  });

  it('reads markup in article, glossary, file name and comment as words', async () => {
    const workspace = testWorkspace('empty');
    const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    workspace.write(
      'glossary.yaml',
      `version: 1\nsource: id\ntarget: en\nterms:\n  - source: Korea Utara\n    target: '<b onclick=1>North Korea</b>'\n`,
    );
    workspace.write(
      'source/<img src=x onerror=hit()>.txt',
      `Korea Utara ${evil} menolak\n\nKorea Utara menolak ${evil} lagi.\n`,
    );
    const desk = await openDesk(browser, workspace);
    const page = await desk.window();
    await page.goto(desk.at('/'));
    await page
      .getByRole('link', { name: /Korea Utara/ })
      .first()
      .click();
    await fieldOf(page).waitFor();
    await page.keyboard.press('Alt+c');
    await page.getByRole('textbox', { name: 'Comment' }).fill(evil);
    await page.keyboard.press('Enter');
    await page.locator('.remark').filter({ hasText: 'onerror' }).waitFor();
    await fieldOf(page).click();
    await page.keyboard.type(evil);
    await page.keyboard.press('Enter');
    await expectWords(saving(page), 'Saved');
    expect(await page.evaluate(() => ({ hit: 'hit' in window, images: document.images.length }))).toEqual({
      hit: false,
      images: 0,
    });
    expect(await page.locator('b[onclick]').count()).toBe(0);
    expect(desk.faults).toEqual([]);
  });

  it('replaces words everywhere, after showing each place', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    await page.keyboard.press('Alt+r');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Find in the English' }).fill('North Korea');
    await dialog.getByRole('textbox', { name: 'Replace with' }).fill('Pyongyang');
    await dialog.getByRole('checkbox', { name: 'Whole words' }).check();
    await dialog.locator('.hits li').first().waitFor();
    await dialog.locator('.hits li').first().getByRole('checkbox').uncheck();
    await dialog.getByRole('button', { name: /^Replace in/ }).click();
    await dialog.getByText('replaced', { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
    await expectWords(rowOf(page, 1), 'North Korea responds');
    await expectWords(rowOf(page, 3), 'Pyongyang has rejected');
  });

  it('pins a term from what is selected', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    await page.locator('.row.current .source').dblclick({ position: { x: 320, y: 20 } });
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Indonesian' }).fill('klaim');
    await dialog.getByRole('textbox', { name: /^English/ }).fill('claims');
    await dialog.getByText(/It would reopen/).waitFor();
    await dialog.getByRole('button', { name: 'Pin' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expectWords(page.locator('.receipts'), 'klaim');
    expect(readFileSync(desk.workspace.path('glossary.yaml'), 'utf8')).toContain('klaim');
  });

  it('shows what has changed since it was approved', async () => {
    const desk = await openDesk(browser);
    const approved = await desk.workspace.selaras(
      'approve',
      'korea-utara-menanggapi-klaim.txt',
      '--by',
      'Budi',
    );
    expect(approved.exit, approved.err).toBe(0);
    const page = await desk.window();
    await page.goto(desk.review);
    await page.getByText('Approved. Reopen it to change it.').waitFor();
    await page.keyboard.press('e');
    await fieldOf(page).waitFor();
    await page.keyboard.type(' Again.');
    await page.getByRole('button', { name: /^Changed since approved/ }).click();
    await expectWords(page.locator('.panel'), 'Since it was approved');
    await expect.poll(() => page.locator('.row').count()).toBe(1);
  });

  it('splits a sentence and merges it again', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openReview(page, desk.review);
    for (let step = 0; step < 3; step++) await page.keyboard.press('Alt+ArrowDown');
    const whole = (await fieldOf(page).textContent()) ?? '';
    await page.keyboard.press('Alt+s');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await expectWords(page.locator('.count'), 'of 14');
    await page.keyboard.press('Alt+m');
    await expectWords(page.locator('.count'), 'of 13');
    expect(((await fieldOf(page).textContent()) ?? '').replaceAll(/\s+/g, ' ')).toBe(whole);
  });
});
