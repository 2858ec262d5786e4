import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { family } from '../fixtures/family-words';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { savedCase, startWith } from '../helpers/start';

/** What a family is, entered by keyboard: the course of a couple, illness, secrets, and any symbol by its name. */

let kreds: Kreds;
let page: Page;
const given: Case = {
  ...family({
    persons: { emil: 'm 2015', mor: 'f 1986', far: 'm 1984', mormor: 'f 1957' },
    couples: ['mor+far married 2011'],
    children: ['emil < mor+far', 'mor < mormor'],
  }),
  id: 'tegn',
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const choose = (who: RegExp, more: { modifiers?: 'Control'[] } = {}) => page.getByRole('treeitem', { name: who }).last().click(more);
const stored = () => savedCase(page, 'tegn');

/** Opens a closed list by keyboard, types the beginning of a choice and takes it. */
async function pick(label: RegExp, typed: string): Promise<void> {
  await page.getByRole('button', { name: label }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').last().waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

beforeAll(async () => {
  kreds = await startWith([given]);
  page = kreds.window;
  await page.getByText('En sag').first().dblclick();
  await page.getByRole('application').first().waitFor();
  await page.keyboard.press('Control+o');
});
afterAll(() => kreds.close());

describe('The card of a couple', () => {
  it('writes what happened and when by keyboard alone', async () => {
    await choose(/^Par: mor og far/);
    await pick(/Tilføj til forløbet/, 'Skilt');
    await expect.poll(async () => (await stored()).couples?.[0]?.type).toBe('divorced');
    await page.getByLabel('Dato for begivenhed 2').fill('maj 2018');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await stored()).couples?.[0])
      .toMatchObject({
        type: 'divorced',
        from: '2011',
        to: '2018-05',
        course: [
          { event: 'married', date: '2011' },
          { event: 'divorced', date: '2018-05' },
        ],
      });
  });
});

describe('The card of a person', () => {
  it('says what someone is ill with', async () => {
    await choose(/^mormor/);
    await page.getByRole('button', { name: /^Sygdom, misbrug og handicap/ }).click();
    await pick(/Tilføj sygdom, misbrug eller handicap/, 'Psykisk');
    await page.getByLabel('Hvad', { exact: true }).fill('Angst');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await stored()).persons.at(-1)?.conditions)
      .toMatchObject([{ kind: 'mental_illness', state: 'present', labelDa: 'Angst' }]);
    expect(await faultsOf(page)).toEqual([]);
    // It stays open for the next one, and tells what is known of each when it is folded.
    await choose(/^far/);
    await page.getByRole('button', { name: /Tilføj sygdom, misbrug eller handicap/ }).waitFor();
    await choose(/^mormor/);
    await page.getByRole('button', { name: 'Sygdom, misbrug og handicap', exact: true }).click();
    await page.getByRole('button', { name: 'Sygdom, misbrug og handicap Angst' }).waitFor();
  });
});

describe('Any symbol', () => {
  it('is found by its name in the legend, and given to what is selected', async () => {
    await choose(/^emil/);
    await choose(/^mormor/, { modifiers: ['Control'] });
    await button('Signaturforklaring').click();
    await page.getByLabel('Find et symbol').fill('frygt');
    await button('Frygter').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Find et symbol').press('Enter');
    await expect.poll(async () => (await stored()).emotional).toMatchObject([{ from: 'emil', to: 'mormor', type: 'fear_of' }]);
    await page.getByLabel('Find et symbol').fill('aflast');
    await page.getByText('Støtteophold', { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('is found in the palette too', async () => {
    await choose(/^far/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('misbrug');
    await page.getByRole('option', { name: /^Misbrug/ }).click();
    await expect.poll(async () => (await stored()).persons[2]?.conditions).toEqual([{ kind: 'addiction', state: 'present' }]);
  });
});
