import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { framed, toScreen } from '../../renderer/canvas/camera';
import { newCase } from '../../shared/case/new-case';
import type { Case } from '../../shared/case/schema';
import { cellsOf } from '../../shared/network/cells';
import { layoutOf } from '../../shared/network/layout';
import { networkScene } from '../../shared/network/scene';
import type { Point } from '../../shared/scene/scene';
import { type Kreds, launchKreds } from '../helpers/kreds';

/** Drawing by mouse: handles, drags and cells, and that what is drawn is what is stored. */

let kreds: Kreds;
let page: Page;
const passphrase = 'tegn med hånden og ikke med tanken';
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
const stored = async (): Promise<Case> => {
  await page.getByText('Gemt', { exact: true }).waitFor();
  const reply = await page.evaluate(() => window.kreds.call('cases.open', { id: 'mus' }));
  if (!reply.ok) throw new Error(reply.code);
  return reply.value.case;
};

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
  kreds = await launchKreds();
  page = kreds.window;
  page.setDefaultTimeout(20_000);
  await page.evaluate(
    async ({ value, phrase }) => {
      await window.kreds.call('store.create', { passphrase: phrase });
      await window.kreds.call('cases.create', { case: value });
    },
    { value: given, phrase: passphrase },
  );
  await page.reload();
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
