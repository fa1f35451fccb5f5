import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashBytes } from '../../src/model/hash.js';
import type { Provenance } from '../../src/api/export.js';
import { hasBrowser, launchBrowser } from './launch.js';
import { expectWords, openDesk, sample, type TestDesk } from './test-desk.js';
import { looks, violationsOf } from './looks.js';

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openExport(page: Page, desk: TestDesk): Promise<void> {
  await page.goto(desk.at(`/export/${sample}`));
  await page.getByRole('group', { name: 'Format' }).waitFor();
}

async function approveAll(desk: TestDesk): Promise<void> {
  const approved = await desk.workspace.selaras('approve', sample, '--by', 'Budi');
  expect(approved.exit, approved.err).toBe(0);
}

function read(desk: TestDesk, file: string): string {
  return readFileSync(desk.workspace.path(file), 'utf8');
}

/** Presses a button and gives what the browser saved. */
async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The clipboard in both forms. */
function clipboardOf(page: Page): Promise<{ html: string; text: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const words = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { html: await words('text/html'), text: await words('text/plain') };
  });
}

describe.skipIf(!hasBrowser)('the export in the browser', () => {
  it('lists what is open, and leads to the sentence', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openExport(page, desk);
    await page.getByRole('heading', { name: '13 things are open' }).waitFor();
    expect(
      await page
        .getByRole('button', { name: /^Download/ })
        .first()
        .isDisabled(),
    ).toBe(true);
    await page.getByText('No approved copy yet.').waitFor();
    await page.getByRole('link', { name: /^Sentence 3: / }).click();
    await page.waitForURL(/\/review\/.*#/);
    expect(desk.faults).toEqual([]);
  });

  it('lets a draft leave with its mark, and writes that into the record', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openExport(page, desk);
    await page.getByRole('checkbox', { name: /As a draft/ }).check();
    await expectWords(page.locator('.paper'), 'DRAFT: not approved for publication');
    const { name, bytes } = await downloaded(page, 'Download draft');
    expect(name).toMatch(/DRAFT.*\.txt$/);
    expect(new TextDecoder().decode(bytes)).toMatch(/^DRAFT: not approved/);
    await expectWords(page.locator('.record'), /Text.*draft.*up to date.*Rina Hapsari/s);
    expect(desk.faults).toEqual([]);
  });

  it('lets the approved copy leave, and the manifest proves that it is the one', async () => {
    const desk = await openDesk(browser);
    await approveAll(desk);
    const page = await desk.window();
    await openExport(page, desk);
    await page.getByText('Everything is approved. The copy may leave.').waitFor();
    await page.getByLabel(/For whom/).fill('Kantor Berita');
    const copy = await downloaded(page, 'Download');
    await expectWords(page.locator('.record'), 'for Kantor Berita');
    const manifest = await downloaded(page, 'Download the manifest');
    const provenance = JSON.parse(new TextDecoder().decode(manifest.bytes)) as Provenance;
    expect(provenance.copy).toEqual({ hash: hashBytes(copy.bytes), draft: false });
    expect(provenance.people).toContainEqual({ name: 'Budi', edited: 0, approved: 13 });
    for (const format of ['Markdown', 'HTML', 'Side by side', 'XLIFF', 'JSON']) {
      await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
      await expectWords(page.locator('.paper.markup'), 'North Korea');
    }
    expect(desk.faults).toEqual([]);
  });

  it('waits for the copy where the key is quicker than the answer, and says why nothing leaves where something is open', async () => {
    const desk = await openDesk(browser);
    const page = await desk.window();
    await openExport(page, desk);
    await page.keyboard.press('d');
    await page.getByText('Something is open. Choose “As a draft” to take it all the same.').waitFor();
    await approveAll(desk);
    await page.route('**/export?*', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await openExport(page, desk);
    const leaves = page.waitForEvent('download');
    await page.keyboard.press('d');
    expect((await leaves).suggestedFilename()).toBe('korea-utara-menanggapi-klaim.en.txt');
    expect(desk.faults).toEqual([]);
  });

  it('says that the copy you sent is out of date once the article changes', async () => {
    const desk = await openDesk(browser);
    await approveAll(desk);
    const page = await desk.window();
    await openExport(page, desk);
    await downloaded(page, 'Download');
    await expectWords(page.locator('.record'), 'up to date');
    const yaml = read(desk, 'glossary.yaml');
    desk.workspace.write('glossary.yaml', yaml.replace('target: North Korea\n', 'target: Northern Korea\n'));
    await expectWords(page.locator('.outdated, .gate'), /out of date|open/);
    expect(desk.faults).toEqual([]);
  });

  it('shows the copy that the command line handed over, and keeps the web headline', async () => {
    const desk = await openDesk(browser);
    await approveAll(desk);
    const sent = await desk.workspace.selaras('export', sample, '--for', 'Kantor Berita', '--by', 'Budi');
    expect(sent.exit, sent.err).toBe(0);
    const page = await desk.window();
    await openExport(page, desk);
    await expectWords(page.locator('.record'), /Text.*up to date.*Budi.*for Kantor Berita/s);
    await page.getByLabel('Web headline').fill('North Korea denies sending troops');
    await page.getByLabel('Slug').focus();
    await page.getByText('Saved.').waitFor();
    await page.getByRole('radio', { name: /^HTML/ }).check();
    await expectWords(page.locator('.paper.markup'), '<title>North Korea denies sending troops</title>');
    await expectWords(page.locator('.paper.markup'), 'and reviewed by Budi.');
    expect(desk.faults).toEqual([]);
  });

  it('keeps what is typed beside the copy while somebody else writes there, and puts neither over the other unasked', async () => {
    const desk = await openDesk(browser);
    const [mine, theirs] = [await desk.window(), await desk.window()];
    await openExport(mine, desk);
    await openExport(theirs, desk);
    const summary = mine.getByLabel('Summary');
    await summary.fill('Mine.');
    await theirs.getByLabel('Summary').fill('Theirs.');
    await theirs.getByLabel('Slug').focus();
    await theirs.getByText('Saved.').waitFor();
    await mine.getByLabel('Slug').focus();
    await mine.getByText('Not saved: somebody wrote “Theirs.” meanwhile.').waitFor();
    expect(await summary.inputValue()).toBe('Mine.');
    expect(await theirs.getByLabel('Summary').inputValue()).toBe('Theirs.');
    await summary.focus();
    await mine.getByLabel('Slug').focus();
    await mine.getByText('Saved.', { exact: true }).waitFor();
    await expect.poll(() => theirs.getByLabel('Summary').inputValue()).toBe('Mine.');
    expect(desk.faults).toEqual([]);
  });

  it('copies parts to the clipboard as text and as paragraphs', async () => {
    const desk = await openDesk(browser);
    await approveAll(desk);
    const page = await desk.window({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openExport(page, desk);
    const parts = page.getByRole('group', { name: 'Copy to the clipboard' });
    await parts.getByRole('button', { name: 'Headline' }).click();
    await expectWords(page.locator('.told'), 'Headline copied.');
    const headline = await clipboardOf(page);
    expect(headline.text).toMatch(/^North Korea [^\n]+$/);
    expect(headline.html).toContain(`<p>${headline.text}</p>`);
    await page.keyboard.press('c');
    await expectWords(page.locator('.told'), 'Copied.');
    const all = await clipboardOf(page);
    expect(all.text.startsWith(`${headline.text}\n\n`)).toBe(true);
    expect(all.text).not.toContain('Sumber');
    expect(desk.faults).toEqual([]);
  });

  it.each(looks)('has nothing that axe objects to (%s, %d pixels wide)', async (colorScheme, width) => {
    const desk = await openDesk(browser);
    const page = await desk.window({ colorScheme, viewport: { width, height: 844 } });
    await openExport(page, desk);
    await page.getByRole('checkbox', { name: /As a draft/ }).check();
    await page.locator('.paper').waitFor();
    await page.getByText('Where it comes from').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(desk.faults).toEqual([]);
  });
});
