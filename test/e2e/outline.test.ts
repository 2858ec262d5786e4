import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCase } from '../../shared/case/new-case';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { savedCase, startWith } from '../helpers/start';

/** A family built in the outline, by keys alone: the drawing is never touched. */

let kreds: Kreds;
let page: Page;
const given = newCase({
  id: 'oversigt',
  caseNumber: '9',
  firstName: 'Ask',
  lastName: 'Lund',
  gender: 'm',
  birth: '2015',
  caseworker: '',
  unit: '',
});

const stored = () => savedCase(page, 'oversigt');

/** The row that has the focus, as a screen reader says it. */
const heard = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const press = (...keys: string[]) =>
  keys.reduce<Promise<void>>((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());

/** Presses the key that adds somebody, writes their name, and waits until their row has the focus. */
async function add(key: string, line: string): Promise<void> {
  await page.keyboard.press(key);
  const field = page.getByRole('treeitem').getByLabel('Navn', { exact: true });
  await field.fill(line);
  await page.keyboard.press('Enter');
  await expect.poll(heard).toContain(line.split(' ')[0]);
}

/** Walks up or down to the row that begins with a name. */
async function walkTo(name: string): Promise<void> {
  await press('Home');
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await heard()).startsWith(name)) return;
    await press('ArrowDown');
  }
  throw new Error(`No row begins with ${name}`);
}

/** Chooses what is typed in the field that has the focus, and goes on. */
async function choose(typed: string): Promise<void> {
  await page.keyboard.type(typed);
  await press('Enter');
}

beforeAll(async () => {
  kreds = await startWith([given]);
  page = kreds.window;
  await page.getByText('Ask Lund').first().waitFor();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('application').waitFor();
  await page.keyboard.press('Control+o');
  await page.getByRole('tree', { name: 'Oversigt' }).waitFor();
});
afterAll(() => kreds.close());

describe('In the outline, by keys alone', () => {
  it('a family grows, and each row says who it is and where among how many', async () => {
    await walkTo('Ask Lund');
    await add('f', 'Eva Lund 1986');
    expect(await heard()).toBe('Eva Lund, mor, født 1986');
    await walkTo('Mand uden navn');
    await press('F2');
    await page.keyboard.type('Bo Vig 1984');
    await press('Enter');
    await expect.poll(heard).toBe('Bo Vig, far, født 1984');
    await walkTo('Eva Lund');
    await add('s', 'Ida Lund k 1990');
    await expect.poll(heard).toBe('Ida Lund, moster, født 1990');
    const row = page.getByRole('treeitem', { name: /^Ida Lund/ });
    expect([await row.getAttribute('aria-posinset'), await row.getAttribute('aria-setsize')]).toEqual(['6', '6']);
    const value = await stored();
    expect(value.persons.map(({ firstName }) => firstName)).toEqual(['Ask', 'Bo', 'Eva', '', '', 'Ida']);
    expect(value.parentage?.find(({ child }) => child === 'P1')?.parents).toEqual(['P3', 'P2']);
  });

  it('two become a couple, a relation is drawn, and its kind is told at once', async () => {
    await press('n');
    await page.keyboard.type('Jens Holm m 1988');
    await press('Enter');
    await expect.poll(heard).toMatch(/^Jens Holm/);
    await press('k');
    await press('Enter');
    await page.getByRole('option', { name: 'en partner' }).waitFor();
    await press('ArrowDown', 'ArrowDown', 'Enter', 'Tab');
    await choose('Ida');
    await press('Tab');
    await page.keyboard.press('Control+a');
    await choose('Samlev');
    await press('Enter');
    await expect.poll(async () => (await stored()).couples?.at(-1)).toMatchObject({ a: 'P7', b: 'P6', type: 'cohabiting' });

    await walkTo('Ask Lund');
    await press('r');
    await choose('Ida');
    await press('Tab');
    await page.keyboard.press('Control+a');
    await choose('Meget');
    await press('Enter');
    await expect.poll(async () => (await stored()).emotional).toMatchObject([{ from: 'P1', to: 'P6', type: 'very_close' }]);
    await expect.poll(heard).toBe('Relation mellem Ask Lund og Ida Lund: Meget tæt');
  });

  it('several move into a household, and a child is placed in a foster family', async () => {
    await walkTo('Ida Lund');
    await press('Shift+ArrowDown');
    await press('h');
    await choose('Hos Ida');
    await press('Enter');
    await expect.poll(async () => (await stored()).households?.[0]?.members.map(({ person }) => person)).toEqual(['P6', 'P7']);
    expect((await stored()).households?.[0]?.labelDa).toBe('Hos Ida');

    await walkTo('Ask Lund');
    await press('k', 'Tab');
    await choose('Jens');
    await press('Tab');
    await page.keyboard.press('Control+a');
    await choose('Netværkspl');
    await press('Enter');
    await expect
      .poll(async () => (await stored()).parentage?.at(-1))
      .toMatchObject({ child: 'P1', parents: ['P7'], type: 'network_foster' });
    await expect.poll(heard).toMatch(/^Ask Lund/);
  });

  it('a person unfolds to what ties them, is moved and slips back, and goes after a look at what goes along', async () => {
    await walkTo('Ida Lund');
    await press('ArrowRight', 'ArrowDown');
    expect(await heard()).toBe('Kvinde uden navn og Mand uden navn, Forældre');
    await press('ArrowLeft');
    await press('Control+ArrowRight');
    await expect.poll(async () => (await stored()).drawing?.offsets?.P6).toEqual({ dx: 10, dy: 0 });
    await press('l');
    await expect.poll(async () => (await stored()).drawing?.offsets?.P6).toBeUndefined();
    await press('Delete');
    await page.getByRole('alertdialog', { name: 'Slet Ida Lund?' }).getByText('1 parforhold').waitFor();
    await press('Enter');
    await expect.poll(async () => (await stored()).persons.map(({ id }) => id)).not.toContain('P6');
    await press('Control+z');
    await expect.poll(async () => (await stored()).persons.map(({ id }) => id)).toContain('P6');
  });

  it.each(['Lyst', 'Mørkt'])('axe finds nothing wrong in the theme %s, with the form open too', async (theme) => {
    await page.keyboard.press('Control+,');
    await page.getByText(theme, { exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('treeitem', { name: 'Ask Lund, barnet, sagen handler om' }).first().click();
    await press('k');
    await page.getByRole('form', { name: 'Forbind Ask Lund med' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press('Escape');
    await expect.poll(heard).toMatch(/^Ask Lund/);
  });
});
