import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCase } from '../../shared/case/new-case';
import type { Case } from '../../shared/case/schema';
import { familyOf } from '../../shared/kinship/family';
import { kinshipWord } from '../../shared/kinship/kinship';
import type { Kreds } from '../helpers/kreds';
import { savedCase, startWith } from '../helpers/start';

/** How few presses and clicks a family of eight in three generations takes. Every one of them is counted; names are aside. */

let kreds: Kreds;
let page: Page;
const ids = ['taster', 'skabelon', 'navne', 'palet'] as const;
const names = ['Sif', 'Ask', 'Liv', 'Bo'] as const;
const given = ids.map((id, index) =>
  newCase({
    id,
    caseNumber: String(index),
    firstName: names[index] ?? '',
    lastName: 'Krogh',
    gender: 'f',
    birth: '2016',
    caseworker: '',
    unit: '',
  }),
);

const stored = (id: string) => savedCase(page, id);

/** What everybody is to the child, in the order of the alphabet. */
const wordsOf = (value: Case) =>
  value.persons
    .filter(({ id }) => id !== 'P1')
    .map(({ id }) => kinshipWord(familyOf(value), 'P1', id).da)
    .sort();

const threeGenerations = ['far', 'farfar', 'farmor', 'mor', 'morfar', 'mormor', 'søskende'];

/** Opens a case of one child, as it is found on the list; the counting begins when it stands open. */
async function open(name: string): Promise<void> {
  const toCases = page.getByRole('button', { name: 'Alle sager' });
  if (await toCases.isVisible()) await toCases.click();
  await page.getByText(`${name} Krogh`).first().dblclick();
  await page.getByRole('application', { name: new RegExp(name) }).waitFor();
}

/** Presses keys as a user does, each when what the one before did is seen in the window. */
function counter() {
  let presses = 0;
  return {
    press: async (...keys: string[]) => {
      for (const key of keys) {
        presses += 1;
        await page.keyboard.press(key);
      }
    },
    click: async (name: RegExp) => {
      presses += 1;
      await page.getByRole('button', { name }).click();
    },
    count: () => presses,
  };
}

beforeAll(async () => {
  kreds = await startWith(given);
  page = kreds.window;
  await page.getByText('Sif Krogh').first().waitFor();
});
afterAll(() => kreds.close());

describe('Eight persons in three generations', () => {
  it('take at most eight presses from the lone child, by keys', async () => {
    await open('Sif');
    const hand = counter();
    // Parents and a sibling at once; up to a parent, whose parents; across to the other one, whose parents.
    await hand.press('s', 'ArrowUp', 'f', 'ArrowDown');
    const value = await stored('taster');
    expect(value.persons).toHaveLength(6);
    await hand.press('ArrowLeft', 'f');
    await expect.poll(async () => wordsOf(await stored('taster'))).toEqual(threeGenerations);
    expect(hand.count()).toBeLessThanOrEqual(8);
  });

  it('take at most three from the template, and one step to undo', async () => {
    await open('Ask');
    const hand = counter();
    await hand.press('t');
    await expect.poll(async () => wordsOf(await stored('skabelon'))).toEqual(threeGenerations);
    expect(hand.count()).toBeLessThanOrEqual(3);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored('skabelon')).persons.length).toBe(1);
  });

  it('take one click on the template', async () => {
    const hand = counter();
    await hand.click(/^Tre generationer/);
    await expect.poll(async () => wordsOf(await stored('skabelon'))).toEqual(threeGenerations);
    expect(hand.count()).toBeLessThanOrEqual(3);
  });

  it('are found in the palette too', async () => {
    await open('Bo');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('tre gen');
    await page.getByRole('option', { name: /^Tre generationer/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(async () => wordsOf(await stored('palet'))).toEqual(threeGenerations);
  });
});

describe('Names', () => {
  it('begin by their first letter, and Tab goes on to the next who has none', async () => {
    await open('Liv');
    await page.keyboard.press('f');
    await page.keyboard.press('Shift+F');
    await page.keyboard.type('reja Vig 1984');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Peter 1980');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await stored('navne')).persons.map(({ firstName }) => firstName).sort())
      .toEqual(['Freja', 'Liv', 'Peter']);
    expect((await stored('navne')).persons.find(({ firstName }) => firstName === 'Freja')).toMatchObject({
      lastName: 'Vig',
      birth: '1984',
      gender: 'f',
    });
  });
});
