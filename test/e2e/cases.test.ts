import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { blendedFamily } from '../../shared/examples/blended-family';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { readExchange, writeExchange } from '../../shared/formats/exchange';
import { type Kreds, launchKreds } from '../helpers/kreds';
import { firstStart } from '../helpers/start';
import { caseOf, temporaryFolder } from '../helpers/store';

/** The first minutes with Kreds, and the list of cases afterwards. */
const passphrase = 'hest batteri hæfte klips';
const folder = temporaryFolder();
const files = path.join(folder, 'files');
const inbox = path.join(folder, 'inbox');
const good = path.join(inbox, 'god.json');
const bad = path.join(inbox, 'skadet.json');
let kreds: Kreds;
let page: Page;

beforeAll(async () => {
  mkdirSync(files);
  mkdirSync(inbox);
  writeFileSync(good, writeExchange({ ...blendedFamily, id: 'hentet', titleDa: 'Hentet sag' }));
  writeFileSync(bad, '{"schema":"kreds-exchange/1","id":"x"}');
  kreds = await launchKreds({
    profile: path.join(folder, 'profile'),
    env: { KREDS_TEST_SAVE: files, KREDS_TEST_OPEN: [good, bad].join(path.delimiter) },
  });
  page = kreds.window;
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await kreds?.close();
  rmSync(folder, { recursive: true, force: true });
});

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const row = (text: string) => page.locator('[role=row][aria-selected]').filter({ hasText: text });
const rows = () => page.locator('[role=row][aria-selected]');
const said = (text: string | RegExp) => page.getByRole('contentinfo').getByText(text);
const field = (name: string) => page.getByLabel(name, { exact: true });
const search = () => page.getByRole('textbox', { name: /^Søg efter/ });

async function inMenu(title: string, entry: string): Promise<void> {
  await row(title).first().getByRole('button').click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** Puts cases into the library behind the window's back, and shows the list anew. */
async function keep(cases: readonly Case[]): Promise<void> {
  await page.evaluate(async (given) => {
    for (const value of given) await window.kreds.call('cases.create', { case: value });
  }, cases);
  await page.reload();
  await heading('Sager').waitFor();
}

/** The station Sag; the side panel beside a drawing has fields of the same names. */
async function toCaseFacts(): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.getByRole('main', { name: 'Sag' }).waitFor();
}

describe('the first start', () => {
  it('asks for a passphrase twice, says how strong it is, and refuses two that differ', async () => {
    await heading('Velkommen til Kreds').waitFor();
    const [first, again] = [field('Adgangssætning'), field('Adgangssætningen igen')];
    await first.fill('hest');
    await page.getByText('For kort: 4 tegn endnu').waitFor();
    await first.fill('aaaaaaaaaa');
    await page.getByText('Nem at gætte').waitFor();
    await first.fill(passphrase);
    await page.getByText('Stærk', { exact: true }).waitFor();
    await again.fill('noget andet');
    await button('Kom i gang').click();
    await page.getByText('De to adgangssætninger er ikke ens.').waitFor();
    await firstStart(page, passphrase);
  });

  it('opens on an example, to look around in; the list is one click away', async () => {
    await page.getByRole('application', { name: /Genogram/ }).waitFor();
    await button('Alle sager').click();
    await heading('Sager').waitFor();
    await rows().first().waitFor();
    expect(await rows().count()).toBeGreaterThan(0);
  });

  it('says of the examples that they are', async () => {
    await row('Malou').getByText('Eksempel', { exact: true }).waitFor();
    await row('Malou').click();
    await page.getByRole('banner').getByText('Eksempel', { exact: true }).waitFor();
  });

  it('takes the first person that fits with Enter, and loses nothing that was typed', async () => {
    await toCaseFacts();
    const siblings = page.getByRole('main', { name: 'Sag' }).getByRole('combobox', { name: 'Søskende i samme undersøgelse' });
    await siblings.waitFor();
    await siblings.fill('o');
    await siblings.press('Tab');
    await page.getByText('Flere passer. Vælg en på listen.').waitFor();
    expect(await siblings.inputValue()).toBe('o');
    await siblings.fill('tobi');
    await siblings.press('Enter');
    const chips = page.getByRole('list', { name: 'Søskende i samme undersøgelse' });
    await chips.getByText('Tobias Rønne').waitFor();
    expect(await siblings.inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    await chips.getByText('Tobias Rønne').waitFor({ state: 'detached' });
    await siblings.fill('tobi');
    await siblings.press('Tab');
    await chips.getByText('Tobias Rønne').waitFor();
    await page.keyboard.press('Control+z');
  });

  it('keeps a refused date in its field with the reason, until it is taken back', async () => {
    await page.keyboard.press('Control+2');
    await page.getByRole('application').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Marianne Holk');
    await page.keyboard.press('Enter');
    await field('Død').fill('1950');
    await field('Død').press('Enter');
    const reason = /Fødselsdatoen ligger efter dødsdatoen/;
    await page.getByRole('alert').getByText(reason).waitFor();
    await said(reason).waitFor();
    expect(await field('Død').inputValue()).toBe('1950');
    await field('Død').press('Escape');
    await said(reason).waitFor({ state: 'detached' });
    expect(await field('Død').inputValue()).toBe('');
    expect(await page.getByText(reason).count()).toBe(0);
  });

  it('lets the facts of a locked case be read, with no panel beside them', async () => {
    await button('Alle sager').click();
    await row('Laura').click();
    await page.getByRole('navigation', { name: 'Stationer' }).waitFor();
    await toCaseFacts();
    await page.getByText(/^Låst: revision 1/).waitFor();
    await page.getByRole('main').getByText('Katrine Dalsby').waitFor();
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('complementary').count()).toBe(0);
    await button('Alle sager').click();
    await rows().first().waitFor();
  });
});

describe('a new case', () => {
  it('wants the child’s first name, and reads the date as it is typed', async () => {
    await page.keyboard.press('Control+n');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv barnets fornavn.').waitFor();
    await field('Barnets fornavn').fill('Signe');
    await field('Efternavn').fill('Aagaard');
    await field('Fødselsdato').fill('engang');
    await field('Fødselsdato').press('Tab');
    await page.getByText('Skriv datoen som 3.3.2016').waitFor();
    await field('Fødselsdato').fill('31.02.2017');
    await field('Fødselsdato').press('Tab');
    await page.getByText('Februar 2017 har kun 28 dage.').waitFor();
    await field('Fødselsdato').fill('3/3 2017');
    await field('Sagsnummer').fill('27.24.00-G01-0001-26');
    expect(await field('Fødselsdato').inputValue()).toBe('03.03.2017');
    await page.getByText('Pige', { exact: true }).click();
    await button('Opret sagen').click();
    await page.getByRole('navigation', { name: 'Stationer' }).waitFor();
    await page.getByRole('heading', { level: 1, name: /^Sag 27\.24\.00-G01-0001-26 · Signe, \d+ år$/ }).waitFor();
  });

  it('keeps what is written at the station Sag, and tells it in the history', async () => {
    await toCaseFacts();
    await field('Medrådgiver').fill('Bodil Friis');
    await field('Medrådgiver').press('Enter');
    await said(/Medrådgiver/).waitFor();
    await page.getByText('Gemt', { exact: true }).waitFor();
    await page.keyboard.press('Control+6');
    await page.locator('.history-row').filter({ hasText: 'Medrådgiver' }).first().waitFor();
    await page.keyboard.press('Control+z');
    await said(/^Fortrød/).waitFor();
    await toCaseFacts();
    expect(await field('Medrådgiver').inputValue()).toBe('');
  });

  it('takes back what was typed with Esc', async () => {
    await field('Enhed').fill('Forkert');
    await field('Enhed').press('Escape');
    expect(await field('Enhed').inputValue()).toBe('');
  });

  it('stands in the list afterwards', async () => {
    await button('Alle sager').click();
    await row('Signe Aagaard').waitFor();
    expect(await row('Signe Aagaard').textContent()).toMatch(/Mangler \d+/);
  });

  it('begins with the caseworker, the unit and the municipality that were last written', async () => {
    await row('Signe Aagaard').click();
    await page.getByRole('navigation', { name: 'Stationer' }).waitFor();
    await toCaseFacts();
    const written = { Kommune: 'Nordby', Enhed: 'Team Nord', 'Børne- og ungerådgiver': 'Bodil Friis' };
    for (const [name, words] of Object.entries(written)) {
      await field(name).fill(words);
      await field(name).press('Enter');
    }
    await button('Alle sager').click();
    await heading('Sager').waitFor();
    await page.keyboard.press('Control+n');
    await field('Barnets fornavn').fill('Vera');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Stationer' }).waitFor();
    await toCaseFacts();
    for (const [name, words] of Object.entries(written)) await expect.poll(() => field(name).inputValue()).toBe(words);
    await button('Alle sager').click();
    await row('Vera').waitFor();
  });
});

describe('the list', () => {
  beforeAll(() =>
    keep([
      { ...divorcedFamily, id: 'd', titleDa: 'Prøve et' },
      { ...blendedFamily, id: 'b', titleDa: 'Prøve to' },
    ]),
  );

  it('finds a case by its caseworker and by its number while one types', async () => {
    const { caseworker, caseNumber } = divorcedFamily.case;
    await page.keyboard.press('Control+f');
    await page.keyboard.type(caseworker ?? '');
    await row('Prøve to').waitFor({ state: 'detached' });
    await row('Prøve et').waitFor();
    await search().fill(caseNumber ?? '');
    await row('Prøve et').waitFor();
    await search().fill('findes ikke');
    await heading('Ingen sager passer til «findes ikke»').waitFor();
    await button('Ryd søgningen').click();
    await row('Prøve to').waitFor();
  });

  it('says in words how far the deadline is away', async () => {
    const day = await page.evaluate(() => Temporal.Now.plainDateISO().add({ days: 12 }).toString());
    const soon = caseOf('Frida');
    await keep([{ ...soon, case: { ...soon.case, deadline: day } }]);
    await row('Frida').getByText('om 12 dage').waitFor();
  });

  it('says when only the signature is left', async () => {
    const signOff = { ...divorcedFamily.assessment?.signOff, locked: false, authorSigned: undefined };
    await keep([{ ...divorcedFamily, id: 'u', titleDa: 'Prøve tre', assessment: { ...divorcedFamily.assessment, signOff } }]);
    await row('Prøve tre').getByText('Klar til underskrift').waitFor();
  });

  it('archives and takes out again', async () => {
    await inMenu('Frida', 'Arkivér');
    await row('Frida').waitFor({ state: 'detached' });
    await page.getByText('Arkiverede', { exact: true }).click();
    await inMenu('Frida', 'Hent frem af arkivet');
    await heading('Arkivet er tomt').waitFor();
    await page.getByText('Aktuelle', { exact: true }).click();
    await row('Frida').waitFor();
  });

  it('makes a copy', async () => {
    await inMenu('Frida', 'Lav en kopi');
    await row('Fridas sag (kopi)').waitFor();
  });

  it('tells what is lost before it deletes, and brings back', async () => {
    await inMenu('Fridas sag (kopi)', 'Slet …');
    await page.getByText('1 i genogrammet: Frida').waitFor();
    await button('Slet sagen').click();
    await row('Fridas sag (kopi)').waitFor({ state: 'detached' });
    await button(/^Fortryd: Slettede/).click();
    await row('Fridas sag (kopi)').waitFor();

    await inMenu('Fridas sag (kopi)', 'Slet …');
    await button('Slet sagen').click();
    await page.getByText('Slettede (1)').click();
    await inMenu('Fridas sag (kopi)', 'Hent tilbage');
    await said(/^Hentede Fridas sag \(kopi\) tilbage/).waitFor();
  });

  it('takes cases from files, and says what is wrong with the others', async () => {
    await button('Hent fra fil').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Hentet som Hentet sag').waitFor();
    await dialog.getByText('Ikke hentet').waitFor();
    await dialog.getByRole('button', { name: 'Luk' }).last().click();
    await row('Hentet sag').waitFor();
  });

  it('saves a case as a file that can be read again, under a name without persons', async () => {
    await inMenu('Hentet sag', 'Gem som fil …');
    await said(/^Gemte kreds-/).waitFor();
    const [file = ''] = readdirSync(files);
    expect(existsSync(path.join(files, file))).toBe(true);
    expect(file).toBe(`kreds-${blendedFamily.case.caseNumber}.json`);
    const read = readExchange(readFileSync(path.join(files, file), 'utf8'));
    expect(read.ok && read.case).toEqual({ ...blendedFamily, id: 'hentet', titleDa: 'Hentet sag' });
  });

  it('makes only the rows in sight, however long it is', async () => {
    await keep(Array.from({ length: 70 }, (_, index) => caseOf(`Barn ${index}`)));
    await row('Barn 69').first().waitFor();
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toMatch(/^[78]\d$/);
    expect(await rows().count()).toBeLessThan(45);
    await page.getByRole('grid').focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('[role=row][aria-selected=true]').getAttribute('aria-rowindex')).toMatch(/^[78]\d$/);
  });
});

describe('the settings', () => {
  it('change the language and the look at once, and remember them', async () => {
    await search().fill('Barn 69');
    await inMenu('Barn 69', 'Arkivér');
    await said(/^Arkiverede/).waitFor();
    await page.keyboard.press('Control+,');
    await page.getByText('English', { exact: true }).click();
    await page.getByText('Dark', { exact: true }).click();
    await heading('Settings').waitFor();
    await page.getByText(/^Arkiverede/).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await heading('Cases').waitFor();
    await page.reload();
    await heading('Cases').waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual(['en', 'dark']);
    await page.keyboard.press('Control+,');
    await page.getByText('Dansk', { exact: true }).click();
    await page.getByText('Lyst', { exact: true }).click();
    await page.keyboard.press('Escape');
  });
});

describe('the lock', () => {
  it('takes everything off the screen, and opens the same case again', async () => {
    await search().fill('Prøve et');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Stationer' }).waitFor();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    kreds = await kreds.lock();
    page = kreds.window;
    await heading('Kreds er låst').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Sag 27');
    await field('Adgangssætning').fill('en forkert sætning');
    await button('Lås op').click();
    await page.getByText('Adgangssætningen passer ikke.').waitFor();
    await field('Adgangssætning').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
  });
});
