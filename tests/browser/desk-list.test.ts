import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startEngineServer } from '../support/engine-server/engine-server.js';
import { testWorkspace } from '../support/workspace.js';
import { hasBrowser, launchBrowser } from './launch.js';
import { expectWords, openDesk, sample } from './test-desk.js';
import { looks, patient, violationsOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

const article =
  'Harga beras naik\n\nHarga beras naik 5 persen pada Senin.\n\nPemerintah menyiapkan operasi pasar.\n';

async function bringIn(page: Page, text: string, name?: string): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New article' });
  await dialog.getByRole('textbox', { name: 'Article in Indonesian' }).fill(text);
  if (name !== undefined) await dialog.getByRole('textbox', { name: /File name/ }).fill(name);
  await dialog.getByRole('button', { name: 'Bring it in' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function translateWith(page: Page, engine: string): Promise<void> {
  const plan = page.getByRole('dialog', { name: 'Translate 1 article' });
  await plan.getByRole('radio', { name: new RegExp(engine) }).check();
  await plan.getByRole('button', { name: 'Start' }).click();
  await plan.waitFor({ state: 'detached' });
}

async function leavePlan(page: Page): Promise<void> {
  const plan = page.getByRole('dialog', { name: 'Translate 1 article' });
  await plan.getByRole('button', { name: 'Cancel' }).click();
  await plan.waitFor({ state: 'detached' });
}

function itemOf(page: Page, title: string) {
  return page.locator('.article-item').filter({ hasText: title });
}

describe.skipIf(!hasBrowser)('the desk in the browser', () => {
  it('teaches what to do while it is empty, and goes from the sample to a translated article', async () => {
    const desk = await openDesk(browser, testWorkspace());
    const page = await desk.window();
    await page.getByRole('heading', { name: 'Bring the first article' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try it with a sample' }).click();
    await page.getByRole('button', { name: 'Bring it in' }).click();

    const plan = page.getByRole('dialog', { name: 'Translate 1 article' });
    await plan.getByText('go to an engine').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await translateWith(page, 'pseudo');

    await expectWords(page.locator('.job-strip'), 'Translated with pseudo');
    const row = itemOf(page, 'Pelabuhan Benoa ditutup');
    await expectWords(row, /0 of \d+ approved/);
    expect(await row.locator('.progress').getAttribute('aria-label')).toMatch(/ 0 not translated/);
    await page.getByRole('link', { name: 'Review' }).click();
    await page.locator('.row').first().waitFor();
    expect(desk.faults).toEqual([]);
  });

  it('is worked by keyboard: down, enter, a new article, the search', async () => {
    const desk = await openDesk(browser);
    desk.workspace.write('source/harga-beras.txt', article);
    const page = await desk.window();
    await itemOf(page, 'Korea Utara menanggapi').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('korea');
    await expect.poll(() => page.locator('.article-item').count(), patient).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/review\//);
    await page.goto(desk.at('/'));
    await itemOf(page, 'harga-beras.txt').waitFor();
    await page.keyboard.press('n');
    await page.getByRole('dialog', { name: 'New article' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count(), patient).toBe(0);
    expect(desk.faults).toEqual([]);
  });

  it('names a pasted article after its headline, and shows it without a reload', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await itemOf(page, 'Korea Utara menanggapi').waitFor();
    await bringIn(page, article);
    await leavePlan(page);
    const row = itemOf(page, 'Harga beras naik');
    await expectWords(row, 'harga-beras-naik.txt');
    await page.getByRole('button', { name: 'Approved' }).click();
    await page.getByText('No article fits').waitFor();
    await page.getByRole('button', { name: 'Show all articles' }).click();
    await row.waitFor();
    expect(desk.faults).toEqual([]);
  });

  it('shows what a new version changes before it takes it', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await itemOf(page, 'Korea Utara menanggapi').waitFor();
    await bringIn(page, article, 'beras');
    await leavePlan(page);
    await bringIn(page, article.replace('5 persen', '6 persen').concat('\nStok aman.\n'), 'beras');
    const exists = page.getByRole('dialog', { name: 'There is an article of this name' });
    await expectWords(exists, '2 stay as they are');
    await expectWords(exists, '1 has changed');
    await expectWords(exists, '1 is new');
    expect(await violationsOf(page)).toEqual([]);
    await exists.getByRole('button', { name: 'Make it the new version' }).click();
    await exists.waitFor({ state: 'detached' });
    await leavePlan(page);
    await expectWords(itemOf(page, 'Harga beras naik'), '0 of 4 approved');
    expect(desk.faults).toEqual([]);
  });

  it('takes text files, and says of others why not', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await itemOf(page, 'Korea Utara menanggapi').waitFor();
    await page.locator('input[type=file]').setInputFiles([
      { name: 'beras.txt', mimeType: 'text/plain', buffer: Buffer.from(article) },
      { name: 'laporan.docx', mimeType: 'application/msword', buffer: Buffer.from('PK') },
    ]);
    await expectWords(page.locator('.notes'), '“laporan.docx” is no text or Markdown file');
    await leavePlan(page);
    await itemOf(page, 'Harga beras naik').waitFor();
    expect(desk.faults).toEqual([]);
  });

  it('stops a run, keeps what was done, and goes on with it', async () => {
    const service = await startEngineServer('the-key', { latency: 1500 });
    onTestFinished(() => service.close());
    vi.stubEnv('LIBRETRANSLATE_API_KEY', 'the-key');
    onTestFinished(() => void vi.unstubAllEnvs());
    const workspace = testWorkspace();
    workspace.write(
      'selaras.yaml',
      `engines:\n  libretranslate:\n    url: ${service.url}\n    limits: { concurrency: 1 }\n`,
    );
    const desk = await openDesk(browser, workspace);
    const sentences = Array.from({ length: 400 }, (_, index) => `Harga beras nomor ${index + 1} naik.`);
    workspace.write('source/panjang.txt', `Laporan panjang\n\n${sentences.join('\n\n')}\n`);
    const page = await desk.window();
    await page.getByRole('button', { name: /^Translate “/ }).click();
    await translateWith(page, 'libretranslate');
    const strip = page.getByRole('region', { name: 'Translation run' });
    await expectWords(strip, /[1-9]\d* of 401 sentences/);
    await strip.getByRole('button', { name: 'Stop' }).click();
    await expectWords(strip, 'Stopped. What was done is kept.');
    const paid = service.calls.length;
    await strip.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => strip.textContent(), patient).toContain('Translated with');
    expect(service.calls.length).toBeGreaterThan(paid);
    expect(desk.faults).toEqual([]);
  });

  it('sees what the command line does', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await expectWords(itemOf(page, 'Korea Utara menanggapi'), '0 of 13 approved');
    const approved = await desk.workspace.selaras('approve', sample, '--by', 'Budi');
    expect(approved.exit, approved.err).toBe(0);
    await expectWords(itemOf(page, 'Korea Utara menanggapi'), '13 of 13 approved');
    expect(desk.faults).toEqual([]);
  });

  it('shows markup of an article as words', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    const title = '<img src=x onerror="document.title=1"> Harga & beras';
    await itemOf(page, 'Korea Utara menanggapi').waitFor();
    await bringIn(page, `${title}\n\nStok aman.\n`, 'markup');
    await leavePlan(page);
    await itemOf(page, title).waitFor();
    expect(await page.locator('.articles img').count()).toBe(0);
    expect(desk.faults).toEqual([]);
  });

  it.each(looks)('has nothing that axe objects to (%s, %d pixels wide)', async (colorScheme, width) => {
    const desk = await openDesk(browser);
    const page = await desk.window({ colorScheme, viewport: { width, height: 844 } });
    await itemOf(page, 'Korea Utara menanggapi').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole('button', { name: /^New article/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(desk.faults).toEqual([]);
  });

  it('speaks Indonesian', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window({ locale: 'id-ID' });
    await expectWords(itemOf(page, 'Korea Utara menanggapi'), '0 dari 13 disetujui');
    await page.getByRole('button', { name: 'Artikel baru' }).waitFor();
    expect(desk.faults).toEqual([]);
  });
});
