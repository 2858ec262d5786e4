import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../helpers/axe';
import { type Kreds, type LaunchOptions, launchKreds } from '../helpers/kreds';
import { firstStart, passphrase, shownRecovery, startWith } from '../helpers/start';
import { caseOf } from '../helpers/store';
import { recoveryOf } from '../helpers/vault';

/** What opens Kreds, in the hands of a caseworker: chosen, forgotten, changed, guessed at. */

let kreds: Kreds;
let page: Page;
afterEach(() => kreds.close());

async function start(options?: LaunchOptions): Promise<void> {
  kreds = await launchKreds(options);
  page = kreds.window;
  page.setDefaultTimeout(20_000);
}

async function lock(): Promise<void> {
  kreds = await kreds.lock();
  page = kreds.window;
  page.setDefaultTimeout(20_000);
  await heading('Kreds er låst').waitFor();
}

/** What a screen reader would stumble over, in either theme. */
async function faults(): Promise<unknown[]> {
  const found: unknown[] = [];
  // What fades from one theme to the other has the contrast of neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    found.push(...(await faultsOf(page)));
  }
  return found;
}

const heading = (name: string) => page.getByRole('heading', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabel(name, { exact: true });
const inside = () => page.getByRole('application').or(page.getByRole('grid')).first().waitFor();

async function unlock(phrase: string, label = 'Adgangssætning'): Promise<void> {
  await field(label).fill(phrase);
  await page.keyboard.press('Enter');
}

async function openAccess(): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Adgang' }).click();
}

const row = (name: string) => page.getByRole('region', { name, exact: true });

describe('the first start', () => {
  it('asks for a group of the recovery code from the paper, with the code hidden, before it goes on', async () => {
    await start();
    await field('Adgangssætning').fill(passphrase);
    await field('Adgangssætningen igen').fill(passphrase);
    const { code, label, group } = await shownRecovery(page);
    await button('Kom i gang').click();
    await page.getByText(/^Skriv gruppe \d, så vi begge ved/).waitFor();
    await field(label).fill('AAAAA');
    expect(await page.locator('.recovery-code').first().textContent()).not.toContain(group);
    await page.keyboard.press('Enter');
    await page.getByText(/^Det er ikke gruppe \d/).waitFor();
    expect(await faults()).toEqual([]);
    await button('Vis koden igen').click();
    expect(await page.locator('.recovery-code').first().locator('li').allTextContents()).toEqual(code.split('-'));
    await field(label).fill(group.toLowerCase());
    await page.keyboard.press('Enter');
    await inside();
  });

  it('prints the code on a page of its own, and nothing else', async () => {
    await start();
    const { code } = await shownRecovery(page);
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.recovery-sheet');
    expect(await printed.isVisible()).toBe(true);
    expect(await heading('Velkommen til Kreds').isVisible()).toBe(false);
    expect(await printed.locator('li').allTextContents()).toEqual(code.split('-'));
  });

  it('asks for a code where the system keeps the key, and whoever finds Kreds locked needs it', async () => {
    await start({ keyStore: 'gnome_libsecret' });
    await heading('Vælg en låsekode').waitFor();
    expect(await faults()).toEqual([]);
    const { label, group } = await shownRecovery(page);
    await field('Låsekode').fill('3948');
    await field(label).fill(group);
    await page.keyboard.press('Enter');
    await page.getByText('For kort: 2 tegn endnu').waitFor();
    await field('Låsekode').fill('394857');
    await field('Låsekoden igen').fill('394857');
    await page.keyboard.press('Enter');
    await inside();
    await lock();
    expect(await button('Lås op').isDisabled()).toBe(true);
    await unlock('111111', 'Låsekode');
    await page.getByText('Koden passer ikke. Prøv igen.').waitFor();
    await unlock('394857', 'Låsekode');
    await inside();
  });

  it('may put the recovery code off where the office says so', async () => {
    const file = path.join(import.meta.dirname, '../fixtures/office-recovery-optional.json');
    await start({ env: { KREDS_OFFICE: file } });
    await button('Gør det senere').click();
    await unlock(passphrase);
    await field('Adgangssætningen igen').fill(passphrase);
    await page.keyboard.press('Enter');
    await inside();
    await openAccess();
    await row('Genoprettelseskode')
      .getByText(/^Der er ingen/)
      .waitFor();
  });
});

describe('who has forgotten the passphrase', () => {
  it('gets in with the paper, is told which group was mistyped, and chooses a new one', async () => {
    await start();
    const code = await firstStart(page);
    await inside();
    await lock();
    await button('Brug genoprettelseskoden').click();
    const groups = code.split('-');
    const slip = groups.map((group, index) => (index === 3 ? `${group.slice(0, 4)}${group.endsWith('7') ? '8' : '7'}` : group));
    await field('Genoprettelseskode').fill(slip.join(' '));
    await field('Ny adgangssætning').fill('en ny og bedre sætning');
    await field('Den nye adgangssætning igen').fill('en ny og bedre sætning');
    await page.keyboard.press('Enter');
    await page.getByText('Gruppe 4 er ikke skrevet rigtigt.').waitFor();
    await field('Genoprettelseskode').fill(recoveryOf(5));
    await page.keyboard.press('Enter');
    await page.getByText('Koden er skrevet rigtigt, men den åbner ikke disse sager.').waitFor();
    expect(await faults()).toEqual([]);
    await field('Genoprettelseskode').fill(code.toLowerCase());
    await page.keyboard.press('Enter');
    await inside();
    await lock();
    await unlock(passphrase);
    await page.getByText('Adgangssætningen passer ikke.').waitFor();
    await unlock('en ny og bedre sætning');
    await inside();
  });

  it('gets in with the paper also when the system’s key store is another than before, which opens nothing by itself', async () => {
    await start({ keyStore: 'gnome_libsecret' });
    const { code, label, group } = await shownRecovery(page);
    await field('Låsekode').fill('394857');
    await field('Låsekoden igen').fill('394857');
    await field(label).fill(group);
    await page.keyboard.press('Enter');
    await inside();
    await kreds.close();
    await start({ profile: kreds.profile, keyStore: 'kwallet6' });
    await page.getByText(/nøglering er en anden end den, nøglen blev lagt i/).waitFor();
    expect(await faults()).toEqual([]);
    await button('Brug genoprettelseskoden').click();
    await field('Genoprettelseskode').fill(code);
    await field('Ny låsekode').fill('857394');
    await field('Den nye låsekode igen').fill('857394');
    await page.keyboard.press('Enter');
    await inside();
    await kreds.close();
    await start({ profile: kreds.profile, keyStore: 'kwallet6' });
    await unlock('857394', 'Låsekode');
    await inside();
  });
});

describe('the settings', () => {
  it('change the passphrase, the recovery code and all keys, by keys alone, and lose nothing', async () => {
    kreds = await startWith([caseOf('Emma', 'emma')]);
    page = kreds.window;
    await page.getByText('Emmas sag').first().waitFor();
    const keyFile = () => readFileSync(path.join(kreds.profile, 'key.json'), 'utf8');
    await openAccess();
    expect(await faults()).toEqual([]);

    await row('Adgangssætning').getByRole('button', { name: 'Skift' }).press('Enter');
    await page.keyboard.type('helt forkert');
    await field('Ny adgangssætning').fill('ny sætning til Emma');
    await field('Den nye adgangssætning igen').fill('ny sætning til Emma');
    const before = keyFile();
    await page.keyboard.press('Enter');
    await page.getByText('Adgangssætningen passer ikke.').waitFor();
    expect(keyFile()).toBe(before);
    await field('Nuværende adgangssætning').fill(passphrase);
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Adgangssætningen er skiftet.').waitFor();

    await row('Genoprettelseskode').getByRole('button', { name: 'Lav en ny' }).press('Enter');
    await page.keyboard.type('ny sætning til Emma');
    const { code, label, group } = await shownRecovery(page);
    await field(label).fill(group);
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Den nye genoprettelseskode gælder.').waitFor();
    await row('Genoprettelseskode')
      .getByText(/^Lavet/)
      .waitFor();

    await row('Nøgler').getByRole('button', { name: 'Skift alle nøgler' }).press('Enter');
    await page.keyboard.type('ny sætning til Emma');
    await page.keyboard.press('Enter');
    await page.getByText('Alle sager har nye nøgler.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Emmas sag').first().dblclick();
    await page.getByRole('application').waitFor();

    await lock();
    await unlock('ny sætning til Emma');
    await page.getByRole('application').waitFor();
    await lock();
    await button('Brug genoprettelseskoden').click();
    await field('Genoprettelseskode').fill(code);
    await field('Ny adgangssætning').fill(passphrase);
    await field('Den nye adgangssætning igen').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('application').waitFor();
  });
});

describe('who guesses', () => {
  it('is let wait longer and longer, and is told for how long and nothing more', async () => {
    await start();
    await firstStart(page);
    await inside();
    await lock();
    for (const guess of ['gæt 1', 'gæt 2', 'gæt 3', 'gæt 4']) {
      await unlock(guess);
      await page.getByText('Adgangssætningen passer ikke.').waitFor();
    }
    await unlock(passphrase);
    await page.getByText(/^Der er tastet forkert flere gange\. Vent [12] sekund/).waitFor();
    expect(await faults()).toEqual([]);
  });
});
