import { rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../shared/assessment/findings';
import { shortDate } from '../../shared/case/dates';
import { blendedFamily } from '../../shared/examples/blended-family';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { faultsOf } from '../helpers/axe';
import { type Kreds, launchKreds } from '../helpers/kreds';
import { passphrase, startWith } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';

const profile = temporaryFolder();
const blocking = findingsOf(blendedFamily, blendedFamily.asOf ?? '').filter(({ level }) => level === 'block').length;
let kreds: Kreds;
let page: Page;

beforeAll(async () => {
  kreds = await startWith([blendedFamily, divorcedFamily], { profile });
  page = kreds.window;
});
afterAll(async () => {
  await kreds.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Opens a case from the list, at the station of the assessment. */
async function openAssessment(number: string | null | undefined): Promise<void> {
  await page
    .getByRole('row')
    .filter({ hasText: number ?? '' })
    .first()
    .dblclick();
  await page.getByRole('button', { name: 'Vurdering', exact: true }).click();
  await page.getByRole('tablist').waitFor();
}

const missing = () => page.getByRole('button', { name: /^Mangler \(/ });
const line = (text: RegExp) => page.getByRole('button', { name: text });
const saved = () => page.getByText('Gemt', { exact: true }).waitFor();
const count = async () => Number(/\((\d+)\)/.exec((await missing().textContent()) ?? '')?.[1]);

async function expectMissing(wanted: number): Promise<void> {
  await page.getByRole('button', { name: `Mangler (${wanted})` }).waitFor();
}

const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement);

describe('the assessment of a case on its way', () => {
  it('lists what blocks, and has one section open', async () => {
    await openAssessment(blendedFamily.case.caseNumber);
    await expectMissing(blocking);
    expect(await page.getByRole('tab').count()).toBe(14);
    expect(await page.getByRole('tabpanel').count()).toBe(1);
  });

  it('goes from a line of the list to the field that lacks, in the record of the person', async () => {
    await line(/Tove Frost: mangler barnets ønske/).click();
    const wish = page.getByRole('tabpanel').getByRole('button', { name: /Ønsker barnet/ });
    await expect.poll(() => hasFocus(wish)).toBe(true);
    expect(await page.getByRole('tabpanel').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Tove Frost', expanded: true }).count()).toBe(1);
  });

  it('lacks one thing less when the field is answered by the keyboard', async () => {
    await page.keyboard.type('Ja');
    await expectMissing(blocking - 1);
  });

  it('makes the record that was awaited with its first answer', async () => {
    await line(/Jannik Skytte: jobcenter er ikke besvaret/).click();
    const status = page.getByRole('tabpanel').getByRole('button', { name: /Status$/ });
    await expect.poll(() => hasFocus(status)).toBe(true);
    await page.keyboard.type('Ikke r');
    const why = page.getByRole('tabpanel').getByRole('textbox', { name: /relevant|Hvorfor|Begrund/i });
    await why.fill('Han er i ordinært arbejde og har intet forløb.');
    await why.press('Control+Enter');
    await expectMissing(blocking - 2);
  });

  it('brings back what is undone, in the list too', async () => {
    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('Control+z');
    await expectMissing(blocking - 1);
    await page.keyboard.press('Control+Shift+Z');
    await expectMissing(blocking - 2);
  });

  it('answers a circle in its line, and asks below for what the answer needs', async () => {
    const circle = page.getByRole('button', { name: /Arbejde, uddannelse og kolleger: Resultat/ });
    await line(/Kredsen «Arbejde, uddannelse og kolleger»/).click();
    await expect.poll(() => hasFocus(circle)).toBe(true);
    await page.keyboard.type('Fravalgt');
    const why = page.getByRole('textbox', { name: 'Hvorfor er kredsen fravalgt?' });
    await why.fill('ikke relevant');
    await why.press('Control+Enter');
    expect(await count()).toBe(blocking - 2);
    await page.getByRole('tabpanel').getByRole('alert').filter({ hasText: '«ikke relevant» siger ikke hvorfor' }).waitFor();
    await why.fill('Mors arbejdsplads kender ikke til sagen, og det skal den heller ikke.');
    await why.press('Control+Enter');
    await expectMissing(blocking - 3);
  });

  it('has no fault that a screen reader would meet, in any section', async () => {
    expect(await faultsOf(page, '.frame')).toEqual([]);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await faultsOf(page, '#section-fields')).toEqual([]);
    }
  });

  it('shows the entry of a person beside the drawing, also while the person is selected there', async () => {
    await page.getByRole('button', { name: 'Familie', exact: true }).click();
    await missing().click();
    await line(/Cecilie Rønne: mangler begrundelse/).click();
    const why = page.getByRole('textbox', { name: /Hvorfor er personen ikke spurgt/ });
    await expect.poll(() => hasFocus(why)).toBe(true);
    await why.fill('Hun er udsendt til februar og kan ikke nås før.');
    await why.press('Control+Enter');
    await expectMissing(blocking - 4);
  });

  it('keeps every answer when the program is started again', async () => {
    await saved();
    await kreds.close();
    kreds = await launchKreds({ profile });
    page = kreds.window;
    await page.getByLabel('Adgangssætning').fill(passphrase);
    await page.keyboard.press('Enter');
    await openAssessment(blendedFamily.case.caseNumber);
    await expectMissing(blocking - 4);
    await page.getByRole('tab', { name: /Professionelt netværk/ }).click();
    await page.getByRole('button', { name: /^Jannik Skytte · Jobcenter/ }).click();
    await expect.poll(() => page.getByText('Han er i ordinært arbejde og har intet forløb.').count()).toBe(1);
  });
});

describe('a locked revision', () => {
  it('is read, not written', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await openAssessment(divorcedFamily.case.caseNumber);
    await page.getByText(/^Låst: revision 1/).waitFor();
    await page.getByRole('tab', { name: /Må ikke kontaktes ?: Ingen registreret/ }).waitFor();
    await page.getByRole('tab', { name: /Konklusion/ }).click();
    expect(await page.getByRole('tabpanel').getByRole('textbox').count()).toBe(0);
    expect(await faultsOf(page, '.frame')).toEqual([]);
  });

  it('is reopened with a reason, and signed anew as the next revision', async () => {
    await page.getByRole('button', { name: /^Genåbn/ }).click();
    const why = page.getByRole('textbox', { name: 'Hvorfor genåbnes vurderingen?' });
    await expect.poll(() => hasFocus(why)).toBe(true);
    await why.fill('Ny underretning fra skolen i går.');
    await why.press('Control+Enter');
    await page.getByRole('button', { name: 'Genåbn', exact: true }).click();
    await page.getByRole('button', { name: 'Klar til underskrift' }).waitFor();
    await page.getByRole('tab', { name: /Manglende netværk ?: Ikke nødvendig/ }).click();
    expect(await page.getByRole('textbox', { name: 'Erklæring' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Udfyld alligevel' }).click();
    await page.getByRole('textbox', { name: 'Erklæring' }).waitFor();
    await page.getByRole('tab', { name: /Underskrift/ }).click();
    const signed = page.getByRole('textbox', { name: 'Dato for underskrift' });
    expect(await signed.inputValue()).toBe(shortDate(Temporal.Now.plainDateISO().toString()));
    await page.getByRole('button', { name: 'Underskriv og lås' }).click();
    await page.getByText(/^Låst: revision 2/).waitFor();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await page.getByRole('contentinfo').getByRole('button').count()).toBe(0);
  });
});
