import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCase } from '../../shared/case/new-case';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { savedCase, startWith } from '../helpers/start';

/** The family told in one line, on the drawing and in the palette. */

let kreds: Kreds;
let page: Page;
const given = newCase({
  id: 'linje',
  caseNumber: '8',
  firstName: 'Emma',
  lastName: 'Krogh',
  gender: 'f',
  birth: '2016',
  caseworker: '',
  unit: '',
});

const canvas = () => page.getByRole('application').first();
const field = () => page.getByLabel('Familie til Emma Krogh');
const stored = () => savedCase(page, 'linje');
const namesStored = async () => (await stored()).persons.map(({ firstName }) => firstName);

beforeAll(async () => {
  kreds = await startWith([given]);
  page = kreds.window;
  await page.getByText('Emma Krogh').first().dblclick();
  await canvas().waitFor();
});
afterAll(() => kreds.close());

describe('The line on the drawing', () => {
  it('draws and says what it would make while one types, and makes nothing before Enter', async () => {
    await canvas().focus();
    await page.keyboard.press('q');
    await page.keyboard.type('mor Anna 1984, far Peter 1980 skilt 2016, storebror Emil 2012');
    await page.getByText('Tilføjer: Anna Krogh som mor (født 1984), Peter Krogh som far (født 1980, skilt 2016)').waitFor();
    expect(await canvas().getAttribute('aria-label')).toContain('Peter Krogh');
    expect(await namesStored()).toEqual(['Emma']);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(namesStored).toEqual(['Emma', 'Anna', 'Peter', 'Emil']);
    expect(await field().inputValue()).toBe('');
  });

  it('says which word it doesn’t know, and keeps the line', async () => {
    await page.keyboard.type('moster Lis sklit 2016, mormor Grethe');
    await page.getByText('Kreds kender ikke ordet «sklit» (3. ord). Mente du «skilt»?').waitFor();
    await page.keyboard.press('Enter');
    expect(await field().inputValue()).toBe('moster Lis sklit 2016, mormor Grethe');
    // The word is chosen, so that the right one takes its place.
    await page.keyboard.type('1979');
    expect(await field().inputValue()).toBe('moster Lis 1979 2016, mormor Grethe');
    await page.keyboard.press('Escape');
    await field().waitFor({ state: 'detached' });
    expect(await namesStored()).toHaveLength(4);
    await page.keyboard.press('q');
    expect(await field().inputValue()).toBe('moster Lis 1979 2016, mormor Grethe');
    await page.keyboard.press('Escape');
  });

  it('is one step to undo', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(namesStored).toEqual(['Emma']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(namesStored).toHaveLength(4);
  });
});

describe('What is unlikely', () => {
  it('is made, and asked about: while one types, in the status line, and at the person', async () => {
    await canvas().focus();
    await page.keyboard.press('q');
    await page.keyboard.type('far Peter død 2014');
    const doubt = 'Emma Krogh er født mere end 9 måneder efter Peter Krogh døde. Er datoerne rigtige?';
    await page.locator('.entry-field').getByText(doubt).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.status-line').getByText(doubt).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Peter Krogh');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText(doubt).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await canvas().focus();
    await page.keyboard.press('Control+z');
    await page.getByRole('complementary').getByText(doubt).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
  });
});

describe('The line in the palette', () => {
  it('is offered first, with what it would make, and drawn behind', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mormor Grethe 1955');
    await page.getByRole('option', { name: 'Tilføjer: Grethe Krogh som mormor (født 1955).', selected: true }).waitFor();
    await expect.poll(() => page.locator('.scene-canvas').first().getAttribute('aria-label')).toContain('Grethe');
    await page.keyboard.press('Enter');
    await expect.poll(namesStored).toHaveLength(5);
  });

  it('comes last when one word may be what is sought, and goes to the field when it can’t be read', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('faster');
    expect(await page.getByRole('option').last().textContent()).toContain('Tilføjer');
    await page.keyboard.type(' Lis, onkel Bo');
    await page.getByRole('option', { name: '«onkel» (3. ord) kan være flere' }).click();
    await expect.poll(() => field().inputValue()).toBe('faster Lis, onkel Bo');
    expect(await namesStored()).toHaveLength(5);
  });
});
