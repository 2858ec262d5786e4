import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { type Hand, handOn } from '../helpers/hand';
import { type Kreds, launchKreds } from '../helpers/kreds';
import { passphrase, savedCase, startWith } from '../helpers/start';

/** The assessment in the hands of a caseworker: between drawings and panel, from one record to another, and out to the case system. */

const onItsWay: Case = {
  ...divorcedFamily,
  id: 'undervejs',
  case: { ...divorcedFamily.case, caseNumber: 'UNDERVEJS-1' },
  assessment: { ...divorcedFamily.assessment, signOff: { revision: 1 } },
};
let kreds: Kreds;
let page: Page;
let hand: Hand;

beforeAll(async () => {
  kreds = await startWith([onItsWay]);
  page = kreds.window;
  hand = await handOn(page);
  await page.getByText('UNDERVEJS-1').first().dblclick();
  await page.getByRole('application').first().waitFor();
});
afterAll(() => kreds.close());

const station = (name: string) => page.getByRole('button', { name, exact: true }).click();
const section = (name: RegExp) => page.getByRole('tab', { name }).click();
const panel = () => page.getByRole('tabpanel');
const beside = () => page.getByRole('complementary');
const focused = () => page.evaluate(() => document.activeElement?.closest('[data-anchor]')?.getAttribute('data-anchor'));
const stored = () => savedCase(page, onItsWay.id);
/** Selects a person as the keyboard does. */
async function choose(name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.getByRole('option', { name: new RegExp(name), selected: true }).waitFor();
  await page.keyboard.press('Enter');
}

describe('The drawing and the panel', () => {
  it('show the entry of whoever is selected, beside the drawing', async () => {
    await choose('Rosa Winther');
    await beside()
      .getByRole('button', { name: /^Netværkspersoner/, expanded: true })
      .waitFor();
    await beside().getByRole('textbox', { name: 'Grænser' }).waitFor();
    await choose('Sanne Nørholm');
    await beside()
      .getByRole('button', { name: /^Forældrenes ressourcer/, expanded: true })
      .waitFor();
    await choose('Helle Bro');
    await beside().getByRole('textbox', { name: 'Bidrag til løsningen' }).waitFor();
  });

  it('do not ask for what the drawing tells, and let it be corrected', async () => {
    await choose('Nadia Karimi');
    expect(await beside().getByRole('textbox', { name: 'Relation til barnet' }).count()).toBe(0);
    await beside().getByText('Papmor', { exact: true }).waitFor();
    await beside().locator('.known-row', { hasText: '3 · Kender' }).waitFor();
    await beside().getByRole('button', { name: 'Ret Relation til barnet' }).click();
    await expect.poll(focused).toMatch(/relationToChild$/);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Fars samlever');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await stored()).assessment?.personEntries?.find(({ person }) => person === 'P14')?.relationToChild)
      .toBe('Fars samlever');
  });

  it('lead from the whole section back to the person on the drawing', async () => {
    await beside().getByRole('button', { name: 'Åbn hele afsnittet' }).click();
    await beside()
      .getByRole('button', { name: /^Nadia Karimi/, expanded: true })
      .waitFor();
    await station('Vurdering');
    await panel().getByText('36 år · Fars hjem').waitFor();
    await panel().getByRole('button', { name: 'Vis på tegningen: Nadia Karimi' }).click();
    await page.getByRole('application').waitFor();
    await beside().getByRole('heading', { name: 'Nadia Karimi' }).waitFor();
  });
});

describe('A circle that refuses', () => {
  it('gets its refusal in one key, with what is known filled in, and goes to what is not', async () => {
    await station('Vurdering');
    await section(/Undersøgte kredse/);
    await page.getByRole('button', { name: /Arbejde, uddannelse og kolleger: Resultat/ }).focus();
    await hand.type('Ønsker');
    await page.keyboard.press('Control+Shift+N');
    await panel()
      .getByRole('button', { name: /Afvisning R2 · Arbejde, uddannelse og kolleger/, expanded: true })
      .waitFor();
    await expect.poll(focused).toBe('assessment/refusals/R2/who');
    const { assessment } = await stored();
    expect(assessment?.circles?.WORK).toMatchObject({ status: 'REFUSED', refusals: ['R2'] });
    expect(assessment?.refusals?.at(-1)).toEqual({ id: 'R2', date: '2026-11-20', aboutDa: 'Arbejde, uddannelse og kolleger' });
  });

  it('lights up on the drawing when a finding is about it', async () => {
    await page.keyboard.press('Control+b');
    await expect.poll(focused).toBe('assessment/circles/WORK/refusals');
    await page.getByRole('button', { name: /Naboer og lokalområde: Resultat/ }).focus();
    await page.keyboard.type('Endnu');
    await page.getByRole('button', { name: /Kredsen «Naboer og lokalområde» er ikke/ }).click();
    await station('Familie');
    await beside().getByRole('heading', { name: 'Agnete Birk' }).waitFor();
  });

  it('has one step to undo', async () => {
    await station('Vurdering');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored()).assessment?.refusals).toHaveLength(1);
    expect((await stored()).assessment?.circles?.WORK?.refusals).toBeUndefined();
  });
});

describe('A person who says no', () => {
  it('gets a refusal with their name, which leads back, and is asked again in three months by one press', async () => {
    await section(/Netværkspersoner/);
    await panel()
      .getByRole('button', { name: /^Rosa Winther/ })
      .click();
    await panel().getByRole('radiogroup', { name: 'Villig?' }).getByText('Nej', { exact: true }).click();
    await panel()
      .getByRole('button', { name: /Opret en afvisning/ })
      .press('Enter');
    await panel()
      .getByRole('button', { name: /Afvisning R2 · Rosa Winther/, expanded: true })
      .waitFor();
    await panel()
      .getByRole('button', { name: /Brug «Om 3 måneder» som Spørges igen/ })
      .press('Enter');
    await panel().getByRole('button', { name: 'Rosa Winther', exact: true }).press('Enter');
    await expect.poll(focused).toBe('assessment/personEntries/P20/willingness');
    const { assessment } = await stored();
    expect(assessment?.refusals?.at(-1)).toMatchObject({ who: 'network', person: 'P20', askAgain: '2027-02-20' });
    expect(assessment?.personEntries?.find(({ person }) => person === 'P20')?.refusal).toBe('R2');
    await panel().getByRole('button', { name: 'Åbn Afvisning R2' }).waitFor();
  });
});

const copied = () => kreds.app.evaluate(({ clipboard }) => clipboard.readText());

describe('The text for the case system', () => {
  it('is the open section, by a key, also while one writes', async () => {
    await section(/Konklusion/);
    await page.getByRole('textbox', { name: 'Forældrenes stilling' }).fill('Mor og far er enige i planen.');
    await page.keyboard.press('Control+Shift+T');
    await page.getByText(/Kopierede afsnit M som tekst.*personoplysninger/).waitFor();
    const text = await copied();
    expect(text).toMatch(/^M\. KONKLUSION\n/);
    expect(text).toContain('Mor og far er enige i planen.');
    expect(text).toContain('Lis Nørholm (mormor)');
    expect(text).not.toContain('SAGSOPLYSNINGER');
  });

  it('is the whole assessment, by the button', async () => {
    await page.getByRole('button', { name: 'Kopiér som tekst' }).click();
    await page.getByRole('menuitem', { name: 'Hele vurderingen' }).click();
    await page.getByText(/Kopierede hele vurderingen/).waitFor();
    const text = await copied();
    expect(text).toMatch(/^A\. SAGSOPLYSNINGER\n/);
    expect(text).toContain('\nM. KONKLUSION\n');
  });

  it('is gone from the clipboard when Kreds is locked', async () => {
    kreds = await kreds.lock();
    page = kreds.window;
    await page.getByLabel('Adgangssætning').waitFor();
    expect(await copied()).toBe('');
  });

  it('leaves alone what was copied elsewhere since', async () => {
    await page.getByLabel('Adgangssætning').fill(passphrase);
    await page.keyboard.press('Enter');
    await station('Vurdering');
    await page.keyboard.press('Control+Shift+T');
    await page.getByText(/Kopierede afsnit A som tekst/).waitFor();
    // Another program, which outlives the lock: what the locked one held itself would be gone with it.
    const other = await launchKreds();
    await other.app.evaluate(({ clipboard }) => clipboard.writeText('en indkøbsliste'));
    kreds = await kreds.lock();
    page = kreds.window;
    await page.getByLabel('Adgangssætning').waitFor();
    expect(await copied()).toBe('en indkøbsliste');
    await other.close();
  });
});
