import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { savedCase, startWith } from '../helpers/start';

let kreds: Kreds;
let page: Page;
/** The finished example, unlocked, so that it can be written in. */
const open = structuredClone(divorcedFamily);
Object.assign(open, { id: 'panel-fields', titleDa: 'Laura – under arbejde' });
open.case.caseNumber = '27.24.00-G01-0001-26';
Object.assign(open.assessment?.signOff ?? {}, { locked: false, authorSigned: null });

beforeAll(async () => {
  kreds = await startWith([open]);
  page = kreds.window;
  await page
    .getByRole('row')
    .filter({ hasText: open.case.caseNumber ?? '' })
    .first()
    .dblclick();
  await page.getByRole('button', { name: 'Vurdering', exact: true }).click();
  await page.getByRole('tablist').waitFor();
});
afterAll(() => kreds.close());

/** A text is kept when the typing rests. */
const patience = { timeout: 20_000 };
const kept = () => savedCase(page, open.id);
const bearing = () => page.getByRole('textbox', { name: /Hvad betyder netværket/ });
const menu = () => page.getByRole('dialog', { name: /tekststykker, art og kilde/ });
const snippet = () => page.getByRole('button', { name: 'Oplyst om aktindsigt', exact: true });
const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement);
const conclusion = async () => (await kept()).assessment?.conclusion;

describe('a long text', () => {
  it('is kept while it is written, and no space or line is swallowed by that', async () => {
    await page.getByRole('tab', { name: /Konklusion/ }).click();
    await bearing().fill('');
    await page.keyboard.type('Mormor henter om tirsdagen, ');
    await expect.poll(async () => (await conclusion())?.bearingOnNeedDa, patience).toBe('Mormor henter om tirsdagen,');
    await page.keyboard.type('og Bo kører.');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await conclusion())?.bearingOnNeedDa, patience).toBe('Mormor henter om tirsdagen, og Bo kører.');
    await page.keyboard.type('Det rækker.');
    expect(await bearing().inputValue()).toBe('Mormor henter om tirsdagen, og Bo kører.\nDet rækker.');
    await expect.poll(async () => (await conclusion())?.bearingOnNeedDa, patience).toContain('\nDet rækker.');
  });

  it('takes what is dictated in one go, and grows with it', async () => {
    const height = async () => (await bearing().boundingBox())?.height ?? 0;
    const [before, written, said] = [
      await height(),
      await bearing().inputValue(),
      ' Mormor siger, at hun kan komme hver tirsdag.'.repeat(30),
    ];
    await page.keyboard.insertText(said);
    expect(await bearing().inputValue()).toBe(written + said);
    expect(await height()).toBeGreaterThan(before * 2);
    await expect.poll(async () => (await conclusion())?.bearingOnNeedDa, patience).toBe(written + said);
    await page.keyboard.press('Control+z');
    await expect.poll(() => bearing().inputValue(), patience).toBe(written);
  });

  it('follows when the case is undone, phrase by phrase', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(() => bearing().inputValue(), patience).toBe('Mormor henter om tirsdagen, og Bo kører.');
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => bearing().inputValue(), patience).toContain('Det rækker.');
  });

  it('says what it is and who told it, asked for and answered by the keyboard', async () => {
    await bearing().focus();
    await page.keyboard.press('Control+Space');
    await menu().waitFor();
    await page.keyboard.type('ana');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await conclusion())?.bearingOnNeedKind, patience).toBe('analysis');
    await expect.poll(() => hasFocus(bearing()), patience).toBe(true);
    await page.keyboard.press('Control+Space');
    await page.keyboard.type('Notat fra skolen 3/10');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await conclusion())?.bearingOnNeedSource, patience).toBe('Notat fra skolen 3/10');
    await page.getByText('Analyse · Notat fra skolen 3/10').waitFor();
  });
});

describe('snippets', () => {
  it('are reached from a text that has none', async () => {
    await bearing().focus();
    await page.keyboard.press('Control+Space');
    await page.keyboard.type('første');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Tekststykker', selected: true }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(bearing()), patience).toBe(true);
  });

  it('are written in the settings', async () => {
    await page.keyboard.press('Control+,');
    await page.getByRole('tab', { name: 'Tekststykker' }).click();
    await page.getByRole('button', { name: 'Nyt tekststykke' }).click();
    await expect.poll(() => hasFocus(page.getByLabel('Titel', { exact: true })), patience).toBe(true);
    await page.keyboard.type('Oplyst om aktindsigt');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Forælderen er oplyst om, at oplysningerne indgår i sagen.');
    await page.keyboard.press('Control+Enter');
    await snippet().waitFor();
    expect(await faultsOf(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('are put in where the caret stands, and taken back by the field’s own undo', async () => {
    await bearing().fill('Først. Sidst.');
    for (let step = 0; step < ' Sidst.'.length; step += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Space');
    await menu().waitFor();
    expect(await faultsOf(page, '.text-menu')).toEqual([]);
    await page.keyboard.type('oplyst');
    await page.keyboard.press('Enter');
    const whole = 'Først. Forælderen er oplyst om, at oplysningerne indgår i sagen. Sidst.';
    await expect.poll(() => bearing().inputValue(), patience).toBe(whole);
    await page.keyboard.press('Control+z');
    await expect.poll(() => bearing().inputValue(), patience).toBe('Først. Sidst.');
  });

  it('are made of what is marked in a text', async () => {
    await bearing().fill('Bedsteforældrene kan træde til.');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+Space');
    await page.keyboard.type('gem');
    await page.keyboard.press('Enter');
    await page.getByText('Gemte tekststykket «Bedsteforældrene kan træde til.»').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Space');
    await menu()
      .getByRole('option', { name: /Bedsteforældrene/ })
      .waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(bearing()), patience).toBe(true);
  });

  it('are deleted, and brought back, in the settings', async () => {
    await page.keyboard.press('Control+,');
    await page.getByRole('tab', { name: 'Tekststykker' }).click();
    await snippet().click();
    await page.getByRole('button', { name: /Slet tekststykket/ }).click();
    await page.getByText('Slettede «Oplyst om aktindsigt».').waitFor();
    await page.getByRole('button', { name: 'Fortryd' }).last().click();
    await snippet().waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('the table of circles', () => {
  const mark = (name: string) => page.getByRole('checkbox', { name: `Markér ${name}` });
  const circles = async () => (await kept()).assessment?.circles;
  const before = open.assessment?.circles;

  it('is walked and answered by keys alone', async () => {
    await page.getByRole('tab', { name: /Undersøgte kredse/ }).click();
    await mark('Mors slægt').focus();
    await page.keyboard.press('End');
    await expect.poll(() => hasFocus(mark('Arbejde, uddannelse og kolleger')), patience).toBe(true);
    await page.keyboard.press('6');
    await expect.poll(async () => (await circles())?.WORK?.status, patience).toBe('NOT_YET');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await circles())?.WORK, patience).toEqual(before?.WORK);
  });

  it('gives one answer to several circles, in one step that is undone in one', async () => {
    await mark('Arbejde, uddannelse og kolleger').focus();
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Shift+ArrowUp');
    await page.getByText('3 kredse markeret').waitFor();
    expect(await faultsOf(page, '.circles')).toEqual([]);
    await page.getByRole('button', { name: 'Svar samlet' }).press('Enter');
    const together = page.getByRole('region', { name: /Samme svar til/ });
    await expect.poll(() => hasFocus(together.getByRole('button', { name: /Resultat/ })), patience).toBe(true);
    await page.keyboard.type('Fravalgt');
    const why = 'Er uden betydning for det, der skal belyses her.';
    await together.getByRole('textbox', { name: 'Hvorfor er kredsen fravalgt?' }).fill(why);
    expect(await faultsOf(page, '.circles-together')).toEqual([]);
    expect((await circles())?.WORK).toEqual(before?.WORK);
    await together.getByRole('button', { name: 'Svar på 3 kredse' }).press('Enter');
    const reasons = async () =>
      [await circles()].flatMap((all) =>
        [all?.WORK, all?.FAITH_CULTURE, all?.LEISURE].map((circle) => `${circle?.status} ${circle?.reasonDa}`),
      );
    await expect.poll(reasons, patience).toEqual([`DESELECTED ${why}`, `DESELECTED ${why}`, `DESELECTED ${why}`]);
    expect((await circles())?.LEISURE?.persons).toEqual(before?.LEISURE?.persons);
    await page.keyboard.press('Control+z');
    await expect.poll(circles, patience).toEqual(before);
  });
});

describe('a question about persons that nobody is an answer to', () => {
  const persons = async () => (await kept()).safety?.protectedAddressPersons;

  it('tells nobody from no answer', async () => {
    await page.getByRole('tab', { name: /Sikkerhed/ }).click();
    expect(await persons()).toEqual([]);
    await page.getByRole('button', { name: /Fjern svaret «Ingen»/ }).press('Enter');
    await expect.poll(persons, patience).toBeUndefined();
    await page.getByRole('button', { name: 'Brug «Ingen» som Personer med beskyttet adresse' }).press('Enter');
    await expect.poll(persons, patience).toEqual([]);
    expect(await faultsOf(page, '#section-fields')).toEqual([]);
  });
});
