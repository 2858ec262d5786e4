import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { framed, toScreen } from '../../renderer/canvas/camera';
import { newCase } from '../../shared/case/new-case';
import { genogramScene } from '../../shared/genogram/scene';
import { cellsOf } from '../../shared/network/cells';
import { layoutOf } from '../../shared/network/layout';
import { networkScene } from '../../shared/network/scene';
import type { Point } from '../../shared/scene/scene';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { savedCase, startWith } from '../helpers/start';

/** Drawing by mouse: handles, drags and cells, and that what is drawn is what is stored. */

let kreds: Kreds;
let page: Page;
const given = newCase({
  id: 'mus',
  caseNumber: '7',
  firstName: 'Ask',
  lastName: 'Lund',
  gender: 'm',
  birth: '2015',
  caseworker: '',
  unit: '',
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
/** At the drawing, not in the outline beside it. */
const tool = (name: string) => page.locator('.drawings-shown').getByRole('button', { name, exact: true });
const canvas = () => page.getByRole('application').first();
const stored = () => savedCase(page, 'mus');

async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the selected person's symbol stands: midway between the handles at its sides. */
async function selected(): Promise<{ x: number; y: number }> {
  const [left, right] = [await middle(tool('Tilføj søskende')), await middle(tool('Tilføj partner'))];
  return { x: (left.x + right.x) / 2, y: left.y };
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function name(line: string): Promise<void> {
  const field = page.getByLabel('Navn', { exact: true });
  await field.fill(line);
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
}

beforeAll(async () => {
  kreds = await startWith([given]);
  page = kreds.window;
  await page.getByText('Ask Lund').first().dblclick();
  await canvas().waitFor();
  await page.keyboard.press('Control+o');
});
afterAll(() => kreds.close());

const choose = (who: string) =>
  page
    .getByRole('treeitem', { name: new RegExp(who) })
    .first()
    .click();

describe('In the genogram', () => {
  it('a click on a handle adds a relative, and the name is written where they stand', async () => {
    await choose('Ask Lund');
    await tool('Tilføj forældre').click();
    await name('Eva Lund 1986');
    const value = await stored();
    expect(value.persons.map(({ firstName }) => firstName)).toEqual(['Ask', '', 'Eva']);
    expect(value.parentage).toMatchObject([{ child: 'P1', parents: ['P3', 'P2'] }]);
  });

  it('a name that is taken back, or only looked at, stays as it was', async () => {
    const before = (await stored()).persons;
    await choose('Eva Lund');
    for (const [typed, key] of [
      ['Xenia', 'Escape'],
      ['', 'Escape'],
      ['', 'Enter'],
    ] as const) {
      await canvas().focus();
      await page.keyboard.press('Enter');
      await page.locator('.name-editor').waitFor();
      await page.keyboard.type(typed);
      await page.keyboard.press(key);
      await page.locator('.name-editor').waitFor({ state: 'detached' });
      expect((await stored()).persons).toEqual(before);
    }
  });

  it('a handle that is pulled to someone connects the two', async () => {
    await tool('Ny person').click();
    await name('Bo Vig 1984');
    const bo = await selected();
    await choose('Eva Lund');
    await drag(await middle(tool('Tilføj partner')), bo);
    await expect.poll(async () => (await stored()).couples?.length).toBe(2);
    expect((await stored()).couples?.at(-1)).toMatchObject({ a: 'P3', b: 'P4' });
  });

  it('a person who is dragged stays where they were put, and slips back by undo', async () => {
    await choose('Bo Vig');
    const from = await selected();
    await drag(from, { x: from.x + 60, y: from.y });
    await expect.poll(async () => (await stored()).drawing?.offsets?.P4?.dx ?? 0).toBeGreaterThan(20);
    await canvas().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored()).drawing?.offsets?.P4).toBeUndefined();
  });

  it('says what hangs on a person before they go', async () => {
    await choose('Bo Vig');
    await canvas().focus();
    await page.keyboard.press('Delete');
    await page.getByText('Slet Bo Vig?').waitFor();
    await page.getByText('1 parforhold').waitFor();
    await button('Slet').click();
    await expect.poll(async () => (await stored()).persons.length).toBe(3);
    await button(/^Fortryd: Slettede/)
      .last()
      .click();
    await expect.poll(async () => (await stored()).persons.length).toBe(4);
  });
});

/** Where a person's symbol stands on the screen, once all of the drawing is shown. */
async function symbolOf(id: string): Promise<{ x: number; y: number }> {
  await canvas().focus();
  await page.keyboard.press('0');
  const scene = genogramScene(await stored(), { day: '2026-11-23', language: 'da', includeNonKin: false, marks: true });
  const box = await canvas().boundingBox();
  const person = scene.geometry.persons.find((placed) => placed.id === id);
  if (!box || !person) throw new Error(`${id} is not on the screen`);
  const [x, y] = toScreen(framed(scene.geometry.bounds, box), [person.x, person.y]);
  return { x: box.x + x, y: box.y + y };
}
const offsets = async () => (await stored()).drawing?.offsets ?? {};

describe('The hand in the genogram', () => {
  it('takes along what hangs under a person, keeps the row with Shift, and one undo takes it back', async () => {
    const eva = await symbolOf('P3');
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await drag(eva, { x: eva.x + 50, y: eva.y + 30 });
    await page.keyboard.up('Shift');
    await page.keyboard.up('Control');
    await expect.poll(async () => Object.keys(await offsets()).toSorted()).toEqual(['P1', 'P2', 'P3', 'P4']);
    const moved = await offsets();
    expect(new Set(Object.values(moved).map(({ dx, dy }) => `${dx > 20} ${dy}`))).toEqual(new Set(['true 0']));
    await canvas().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(offsets).toEqual({});
  });

  it('takes one alone with Alt, puts nobody anywhere after Esc, and lets go of a move by one key', async () => {
    const eva = await symbolOf('P3');
    await page.keyboard.down('Alt');
    await drag(eva, { x: eva.x + 40, y: eva.y - 30 });
    await page.keyboard.up('Alt');
    await expect.poll(async () => Object.keys(await offsets())).toEqual(['P3']);
    const again = await symbolOf('P3');
    await page.mouse.move(again.x, again.y);
    await page.mouse.down();
    await page.mouse.move(again.x + 40, again.y + 40, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await canvas().focus();
    await page.keyboard.press('l');
    await expect.poll(offsets).toEqual({});
  });

  it('frames several, who can be protected as they stand, and says why they then stay', async () => {
    const eva = await symbolOf('P3');
    const box = await canvas().boundingBox();
    if (!box) throw new Error('The drawing is not on the screen');
    await page.keyboard.press('v');
    await drag({ x: box.x + 12, y: box.y + 12 }, { x: box.x + box.width - 12, y: box.y + box.height - 90 });
    await page.getByRole('heading', { name: '4 personer' }).waitFor();
    await canvas().focus();
    await page.keyboard.press('v');
    await page.keyboard.press('o');
    await expect.poll(async () => Object.keys((await stored()).drawing?.protectedAreas?.[0]?.places ?? {}).length).toBe(4);
    await drag(eva, { x: eva.x + 50, y: eva.y });
    await page.getByText('Området er beskyttet – frigiv det først.').waitFor();
    expect(await offsets()).toEqual({});
    await page.getByRole('button', { name: 'Frigiv området' }).click();
    await expect.poll(async () => (await stored()).drawing?.protectedAreas).toEqual([]);
  });

  it('changes what several have in common in one step', async () => {
    await page.getByRole('complementary').getByLabel('Land', { exact: true }).fill('Færøerne');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored()).persons.map(({ country }) => country)).toEqual(Array(4).fill('Færøerne'));
    await canvas().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored()).persons.map(({ country }) => country)).toEqual(Array(4).fill(undefined));
  });
});

describe('The keys in the genogram', () => {
  it('walk to relatives, and what is reached is said aloud', async () => {
    await choose('Ask Lund');
    await canvas().focus();
    await page.keyboard.press('ArrowUp');
    await page
      .getByRole('status')
      .filter({ hasText: /^(Eva Lund, mor, født 1986|Mand uden navn, far), \d af 3$/ })
      .waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page
      .getByRole('status')
      .filter({ hasText: 'Ask Lund, barnet, sagen handler om, født 2015, 1 af 1' })
      .waitFor({ state: 'attached' });
  });

  it('find somebody by what they are, go on to the next, and give the focus back', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('lund');
    await page.getByText('1 af 2').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 af 2').waitFor();
    await page.getByRole('complementary').getByRole('heading', { name: 'Eva Lund' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await canvas().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('go through time: a year, ten years, from event to event, and back to today', async () => {
    await tool('Vis som den dag').click();
    const slider = page.getByRole('slider', { name: 'Tid' });
    await slider.focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const year = new Date().getFullYear();
    await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe(String(year - 20));
    await page.keyboard.press('Control+ArrowLeft');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain('Eva Lund født');
    await page.keyboard.press('Control+ArrowRight');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain('Ask Lund født');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tilbage til i dag' }).click();
    await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe(String(year));
    await page.keyboard.press('Escape');
    await slider.waitFor({ state: 'detached' });
  });

  it('zoom to what is selected, and then the whole is shown in small', async () => {
    await choose('Ask Lund');
    await canvas().focus();
    await page.keyboard.press('1');
    for (let times = 0; times < 6; times += 1) await page.keyboard.press('+');
    const small = page.getByRole('group', { name: 'Oversigtskort i hjørnet' });
    await small.waitFor();
    await page.keyboard.press('0');
    await small.waitFor({ state: 'detached' });
  });
});

describe('On the network map', () => {
  it('a person is dragged from the tray into a cell, and the cell is what is stored', async () => {
    await button('Netværk').click();
    await button('Barnets netværkskort').click();
    await page.getByLabel('Sæt på kortet').fill('Eva');
    await page.locator('.popover').getByRole('option', { name: 'Eva Lund' }).click();
    await expect.poll(async () => (await stored()).networkMaps?.[0]?.entries).toMatchObject([{ person: 'P3', ring: null }]);
    await canvas().focus();
    await page.keyboard.press('0');
    const value = await stored();
    const scene = networkScene(value, { map: 'N1', day: '2026-11-23', language: 'da', tray: 'beside' });
    const box = await canvas().boundingBox();
    if (!box) throw new Error('The map is not on the screen');
    const camera = framed(scene.geometry.bounds, box);
    const onScreen = (point: Point) => {
      const [x, y] = toScreen(camera, point);
      return { x: box.x + x, y: box.y + y };
    };
    const eva = scene.geometry.persons.find(({ id }) => id === 'P3');
    const cell = cellsOf(layoutOf(value, 'N1', 'da')).find(({ sector, ring }) => sector === 'LEISURE' && ring === 2);
    if (!eva || !cell) throw new Error('The map lacks a person or a cell');
    const inCell: Point = [mean(cell.outline.map(([x]) => x)), mean(cell.outline.map(([, y]) => y))];
    await drag(onScreen([eva.x, eva.y]), onScreen(inCell));
    await expect.poll(async () => (await stored()).networkMaps?.[0]?.entries).toMatchObject([{ person: 'P3', sector: 'LEISURE', ring: 2 }]);
  });

  it('Ctrl and the arrows move a person from cell to cell', async () => {
    await canvas().focus();
    await page.keyboard.press('Control+ArrowUp');
    await expect.poll(async () => (await stored()).networkMaps?.[0]?.entries[0]?.ring).toBe(1);
    await page.keyboard.press('Control+ArrowRight');
    await expect.poll(async () => (await stored()).networkMaps?.[0]?.entries[0]?.sector).toBe('PROFESSIONAL');
  });
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
