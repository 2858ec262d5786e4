import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleCases } from '../../shared/examples/examples';
import { type Kreds, launchKreds } from '../helpers/kreds';
import { firstStart } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';

/** The whole way as a caseworker goes it, in the real program: from the empty window to the PDF in the file. */

let kreds: Kreds | undefined;
const folders: string[] = [];

afterEach(async () => {
  await kreds?.close();
  kreds = undefined;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = temporaryFolder();
  folders.push(made);
  return made;
}

const canvas = (window: Page) => window.getByRole('application');

/** The first start: a passphrase, then an example case, and from there to the list. */
async function begin(window: Page): Promise<void> {
  await firstStart(window);
  await canvas(window).waitFor();
  await window.getByRole('button', { name: 'Alle sager' }).click();
  await window.getByRole('heading', { name: 'Sager' }).waitFor();
}

/** Presses a key on the drawing, and writes the name of the person who came. */
async function add(window: Page, key: string, line: string): Promise<void> {
  await canvas(window).focus();
  await window.keyboard.press(key);
  await window.keyboard.press('Enter');
  await window.getByLabel('Navn', { exact: true }).fill(line);
  await window.keyboard.press('Enter');
  await window.getByLabel('Navn', { exact: true }).waitFor({ state: 'detached' });
}

/** What was saved; a file being written has a name that begins with a dot. */
const savedIn = (out: string) => readdirSync(out).filter((name) => !name.startsWith('.'));

/** Selects a person in the outline. */
async function choose(window: Page, name: string): Promise<void> {
  await window
    .getByRole('treeitem', { name: new RegExp(name) })
    .first()
    .click();
}

const saved = (window: Page) => window.getByText('Gemt', { exact: true }).waitFor();

const pdfText = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

describe('From the empty program to a draft in the file', () => {
  it('makes a case, draws eight persons, places the network, answers the panel, and saves the draft as PDF', async () => {
    const out = folder();
    kreds = await launchKreds({ env: { KREDS_TEST_SAVE: out } });
    const { window } = kreds;
    await begin(window);

    await window
      .getByRole('button', { name: /Ny sag/ })
      .first()
      .click();
    await window.getByLabel('Barnets fornavn').fill('Sif');
    await window.getByLabel('Efternavn').fill('Krogh');
    await window.getByLabel('Fødselsdato').fill('14.5.2016');
    await window.getByLabel('Sagsnummer', { exact: true }).fill('27.24.00-G01-77-26');
    await window.getByText('Pige', { exact: true }).click();
    await window.getByRole('button', { name: 'Opret sagen' }).click();

    await canvas(window).waitFor();
    await window.keyboard.press('Control+o');
    await choose(window, 'Sif Krogh');
    await add(window, 'f', 'Mia Krogh 1988');
    await add(window, 'f', 'Grethe Krogh 1960');
    await choose(window, 'Mia Krogh');
    await add(window, 's', 'Lone Krogh 1991');
    await choose(window, 'Sif Krogh');
    await add(window, 's', 'Bo Krogh 2019');
    await choose(window, 'Lone Krogh');
    await add(window, 'p', 'Jens Holm 1989');
    const family = window.getByRole('treeitem', { level: 2 }).and(window.locator('[data-key^="person:"]'));
    expect(await family.count()).toBe(8);
    await window.getByRole('treeitem', { name: 'Grethe Krogh, mormor, født 1960' }).waitFor();

    await window.getByRole('button', { name: 'Netværk', exact: true }).click();
    await window.getByRole('button', { name: 'Barnets netværkskort' }).click();
    await window.getByLabel('Sæt på kortet').fill('Grethe');
    await window.locator('.popover').getByRole('option', { name: 'Grethe Krogh' }).click();
    await window.getByRole('button', { name: /Nærhed/ }).click();
    await window.locator('.popover').getByRole('option', { name: 'Helt tæt' }).click();
    await window
      .getByText(/Placerede Grethe Krogh: Slægt, helt tæt/)
      .first()
      .waitFor();

    await window.getByRole('button', { name: 'Vurdering', exact: true }).click();
    const missing = window
      .getByText(/^Mangler \(\d+\)$/)
      .filter({ visible: true })
      .first();
    const before = Number(/\d+/.exec(await missing.innerText())?.[0]);
    await window.getByRole('main').getByLabel('Enhed').fill('Børn og Familie Nord');
    await window.keyboard.press('Enter');
    await window
      .getByText(`Mangler (${before - 1})`)
      .filter({ visible: true })
      .first()
      .waitFor();
    await saved(window);

    await window.getByRole('button', { name: 'Bilag', exact: true }).click();
    await window.getByRole('button', { name: /Udgave til/ }).click();
    await window.getByRole('option', { name: 'Intern', exact: true }).click();
    await window.getByRole('button', { name: /Gem udkast som PDF/ }).click();
    await expect.poll(() => savedIn(out), { timeout: 60_000 }).toHaveLength(1);
    const [file = ''] = savedIn(out);
    expect(file).toMatch(/^27\.24\.00-G01-77-26_netvaerksbilag_rev1_UDKAST_\d{4}-\d{2}-\d{2}\.pdf$/);
    const text = pdfText(path.join(out, file));
    for (const words of ['Familie og netværk', 'UDKAST', 'Det mangler', 'Grethe', 'mormor', 'Side 1 af']) expect(text).toContain(words);
  });
});

/** Whole cases that stand beside a developer's checkout; the program's own examples are in its list from the start. */
const given = path.resolve(import.meta.dirname, '../../../shared/cases');
const filesBeside = existsSync(given) ? readdirSync(given).filter((name) => name.startsWith('case-')) : [];

async function exportFromList(window: Page, title: string, out: string, count: number): Promise<void> {
  await window.getByText(title).first().dblclick();
  await canvas(window).waitFor();
  await window.getByRole('button', { name: 'Netværk', exact: true }).click();
  await window
    .getByRole('tab', { name: /Barnet/ })
    .first()
    .waitFor();
  await window.getByRole('button', { name: 'Bilag', exact: true }).click();
  await window.getByRole('button', { name: /Gem .*PDF/ }).click();
  await expect.poll(() => savedIn(out), { timeout: 60_000 }).toHaveLength(count);
  await window.getByRole('button', { name: 'Alle sager' }).click();
  await window.getByRole('heading', { name: 'Sager' }).waitFor();
}

describe('Whole cases', () => {
  it('open, are drawn, and are saved as PDF: the finished example as ENDELIG, the other as UDKAST', async () => {
    const out = folder();
    kreds = await launchKreds({ env: { KREDS_TEST_SAVE: out } });
    await begin(kreds.window);
    for (const [index, { titleDa }] of exampleCases.entries()) await exportFromList(kreds.window, titleDa, out, index + 1);
    expect(
      readdirSync(out)
        .map((name) => /_(UDKAST|ENDELIG)_/.exec(name)?.[1])
        .sort(),
    ).toEqual(['ENDELIG', 'UDKAST']);
  });

  it.skipIf(filesBeside.length === 0)('are imported from files and exported', async () => {
    const out = folder();
    const files = filesBeside.map((name) => path.join(given, name));
    kreds = await launchKreds({ env: { KREDS_TEST_OPEN: files.join(path.delimiter), KREDS_TEST_SAVE: out } });
    await begin(kreds.window);
    await kreds.window.getByRole('button', { name: 'Hent fra fil' }).click();
    for (const [index, file] of files.entries()) {
      const { titleDa } = JSON.parse(readFileSync(file, 'utf8')) as { titleDa: string };
      await exportFromList(kreds.window, titleDa, out, index + 1);
    }
  });
});
