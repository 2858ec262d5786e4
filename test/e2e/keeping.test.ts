import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../helpers/axe';
import { type Kreds, launchKreds } from '../helpers/kreds';
import { passphrase, startWith, storedCase } from '../helpers/start';
import { caseOf, storeIn, temporaryFolder } from '../helpers/store';
import { vaultOf } from '../helpers/vault';

/** Nothing lost, and nothing kept that was to go: backups, erasing and the log, as the caseworker meets them. */
const folder = temporaryFolder();
const [profile, share, files] = ['profile', 'share', 'files'].map((name) => path.join(folder, name)) as [string, string, string];
let kreds: Kreds;
let page: Page;
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const openPart = async (name: string) => {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name, exact: true }).click();
};
const close = async () => {
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
};
const row = (name: RegExp) => page.getByRole('row', { name });

beforeAll(async () => {
  for (const each of [share, files]) mkdirSync(each);
  const emma = {
    ...caseOf('Emma', 'emma'),
    persons: [
      { id: 'p1', firstName: 'Emma', gender: 'f' as const, kind: 'person' as const, noteDa: 'Bor tæt på Grethe.' },
      { id: 'P2', firstName: 'Grethe', lastName: 'Holm', gender: 'f' as const, kind: 'person' as const, cpr: '611052-9998' },
    ],
  };
  kreds = await startWith([emma, caseOf('Noah', 'noah')], { profile, env: { KREDS_TEST_OPEN: share, KREDS_TEST_SAVE: files } });
  page = kreds.window;
  await page.getByRole('heading', { name: 'Sager' }).waitFor();
});
afterAll(() => kreds?.close());

/** What axe finds in the open part of the settings, in both themes. */
async function faults(): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme);
    found.push(...(await faultsOf(page, '[role=dialog]')));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

describe('backups', () => {
  it('are made from the settings, and go to another folder too', async () => {
    await openPart('Sikkerhedskopier');
    await button('Tag en kopi nu').click();
    await page.getByText('Kopien er taget og kontrolleret.').waitFor();
    await button('Vælg en mappe').click();
    await page.getByText(/^Alt er kopieret hertil/).waitFor();
    const [ours = ''] = readdirSync(share);
    expect(readdirSync(path.join(share, ours)).filter((name) => /^\d{4}-/.test(name))).toHaveLength(1);
    expect(await faults()).toEqual([]);
    await close();
  });

  it('tell what comes back before it does, and bring only what is chosen', async () => {
    await page.evaluate(async () => {
      const opened = await window.kreds.call('cases.open', { id: 'noah' });
      if (!opened.ok) throw new Error(opened.code);
      const edits = [{ name: 'rename', label: { da: 'Omdøbte', en: 'Renamed' }, patches: [], inverse: [] }];
      await window.kreds.call('cases.save', { id: 'noah', base: 1, case: { ...opened.value.case, titleDa: 'Nors sag' }, edits });
      await window.kreds.call('cases.delete', { id: 'emma' });
    });
    await openPart('Sikkerhedskopier');
    await button('Gendan …').click();
    await page
      .getByText(/taget af dig/)
      .first()
      .click();
    await page.getByText('Er her ikke mere – kommer tilbage').waitFor();
    await page.getByText(/^1 ændring siden/).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByText(/^Emmas sag ·/).click();
    await button('Hent 1 sag tilbage').click();
    await page.getByText('1 sag er hentet tilbage.').waitFor();
    await close();
    await row(/^Emmas sag/).waitFor();
    expect((await storedCase(page, 'noah')).titleDa).toBe('Nors sag');
  });
});

describe('a folder that can’t be reached', () => {
  it('is told over the list, with the way to the backups, and stops nothing', async () => {
    renameSync(share, `${share}-away`);
    writeFileSync(share, '');
    await page.evaluate(() => window.kreds.call('backups.make', undefined));
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const reply = await window.kreds.call('backups.state', undefined);
          return reply.ok && reply.value.there?.state;
        }),
      )
      .toBe('failed');
    await page.reload();
    await page.getByText('Den anden mappe til sikkerhedskopier kan ikke nås.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await button('Se sikkerhedskopier').click();
    await page.getByText(/^Mappen kan ikke nås lige nu\. Alt var kopieret hertil/).waitFor();
    await button('Ikke længere').click();
    await page.getByText(/^Går computeren i stykker/).waitFor();
    await close();
  });
});

describe('a person, erased at their card', () => {
  it('is told of first, and then gone from the open case without a way back', async () => {
    await row(/^Emmas sag/).click();
    await page.getByRole('navigation', { name: 'Stationer' }).getByText('Familie').click();
    await page.getByRole('application').first().waitFor();
    await page.keyboard.press('Control+o');
    await page
      .getByRole('treeitem', { name: /^Grethe Holm/ })
      .first()
      .click();
    await button('Flere oplysninger').click();
    await page.locator('.cpr').getByRole('button', { name: 'Vis' }).click();
    await button('Slet alt om personen endeligt …').click();
    const asked = page.getByRole('alertdialog');
    await asked.getByText('Navnet overstreges i 1 anden tekst.').waitFor();
    await asked.getByText(/^Det ligger stadig krypteret i tidligere sikkerhedskopier/).waitFor();
    await asked.getByRole('button', { name: 'Slet endeligt' }).click();
    await page.getByText(/^Slettede alt om personen\./).waitFor();
    const value = await storedCase(page, 'emma');
    expect(value.persons.map(({ id, noteDa }) => [id, noteDa])).toEqual([['p1', 'Bor tæt på [slettet].']]);
    await page.keyboard.press('Control+z');
    expect(await storedCase(page, 'emma')).toEqual(value);
  });

  it('leaves the history with the log of who saw and erased what', async () => {
    await page.getByRole('navigation', { name: 'Stationer' }).getByText('Historik').click();
    await button('Hvem har åbnet og gemt sagen').click();
    const log = page.getByRole('table');
    await log.getByText('Viste noget skjult: CPR-nummer').waitFor();
    await log.getByText('Slettede alt om en person').waitFor();
    await page.getByText(/^Loggen er hel/).waitFor();
    await page.getByTitle('Tilbage til alle sager').click();
    await page.getByRole('heading', { name: 'Sager' }).waitFor();
  });
});

describe('a case, erased', () => {
  it('has a receipt, and leaves the list of the deleted', async () => {
    await row(/^Nors sag/)
      .getByRole('button', { name: /^Mere om/ })
      .click();
    await page.getByRole('menuitem', { name: /^Slet …/ }).click();
    await page.getByText(/Tidligere sikkerhedskopier har den endnu/).waitFor();
    await button('Slet sagen').click();
    await page.getByText('Slettede (1)').click();
    await row(/^Nors sag/)
      .getByRole('button', { name: /^Mere om/ })
      .click();
    await page.getByRole('menuitem', { name: 'Slet endeligt nu' }).click();
    await row(/^Nors sag/).waitFor({ state: 'detached' });
    await openPart('Log');
    await page.getByRole('table').getByText('Slettet sag · 27.24.00-G01-0412-26').waitFor();
    expect(await faults()).toEqual([]);
    await button('Gem kvittering').first().click();
    await page.getByText(/^Gemte kvittering-sletning/).waitFor();
    const [receipt = ''] = readdirSync(files);
    expect(receipt).toBe('kvittering-sletning-27.24.00-G01-0412-26.pdf');
    expect(readFileSync(path.join(files, receipt)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('and the log itself is saved as a table', async () => {
    await button('Gem som regneark (CSV)').click();
    await page.getByText('Gemte kreds-log.csv').waitFor();
    const log = readFileSync(path.join(files, 'kreds-log.csv'), 'utf8');
    expect(log).toContain('erased');
    expect(log).not.toMatch(/grethe|nors/i);
    await close();
  });
});

describe('the rule of how long archived cases are kept', () => {
  it('is set in months, and says what is past it', async () => {
    await openPart('Opbevaring');
    const months = page.getByLabel('Måneder efter arkivering');
    await months.fill('mange');
    await months.press('Enter');
    await page.getByText('Skriv et antal måneder, for eksempel 60.').waitFor();
    await months.fill('60');
    await months.press('Enter');
    await page.getByText('Ingen arkiverede sager er over fristen.').waitFor();
    expect(await faults()).toEqual([]);
    await close();
  });
});

const unlock = async () => {
  await page.getByLabel('Adgangssætning').fill(passphrase);
  await page.keyboard.press('Enter');
};

describe('a list of cases that is broken', () => {
  it('is told of at the lock, with what the backup brings, and comes back with every case as it was saved last', async () => {
    await page.evaluate(async () => {
      await window.kreds.call('backups.make', undefined);
      const opened = await window.kreds.call('cases.open', { id: 'emma' });
      if (!opened.ok) throw new Error(opened.code);
      const edits = [{ name: 'rename', label: { da: 'Omdøbte', en: 'Renamed' }, patches: [], inverse: [] }];
      const renamed = { ...opened.value.case, titleDa: 'Emmas seneste sag' };
      await window.kreds.call('cases.save', { id: 'emma', base: opened.value.revision, case: renamed, edits });
    });
    await kreds.close();
    writeFileSync(path.join(profile, 'library.kreds'), Buffer.alloc(30_000, 5));
    kreds = await launchKreds({ profile });
    page = kreds.window;
    page.setDefaultTimeout(20_000);
    await unlock();
    await page.getByText('Listen over sager kan ikke læses.').waitFor();
    await button('Se, hvad der kan gendannes').click();
    await page.getByText(/^Beholdes, som de sidst blev gemt: \d/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await button('Gendan').click();
    await row(/^Emmas seneste sag/).waitFor();
    expect(readdirSync(path.join(profile, 'aside')).length).toBeGreaterThan(0);
  });
});

describe('cases that another has open', () => {
  it('are read meanwhile: it is said who has them, and nothing can be typed', async () => {
    await kreds.close();
    const [key] = await vaultOf(profile).open({ passphrase });
    const other = storeIn(profile, { key, who: 'jens' });
    kreds = await launchKreds({ profile });
    page = kreds.window;
    page.setDefaultTimeout(20_000);
    await unlock();
    await page.getByText(/^Sagerne er åbne hos jens på /).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await button('Læs sagerne').click();
    await row(/^Emmas seneste sag/).click();
    await page.getByText(/^Sagerne er åbne et andet sted\. Her kan de læses/).waitFor();
    expect(await page.getByLabel('Sagens navn i listen').count()).toBe(0);
    await kreds.close();
    expect((await other['cases.list']({ query: 'emmas seneste', archived: false, limit: 10 })).total).toBe(1);
    await other.close();
  });
});
