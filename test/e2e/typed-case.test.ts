import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../shared/assessment/findings';
import { sections } from '../../shared/assessment/sections';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { DrawingTypist } from '../helpers/drawing-typist';
import { type Hand, handOn } from '../helpers/hand';
import type { Kreds } from '../helpers/kreds';
import { PanelTypist } from '../helpers/panel-typist';
import { drawnIn, unordered, withIdsOf } from '../helpers/same-case';
import { savedCase, startWith } from '../helpers/start';

/** The first example, typed into an empty library by the keyboard alone, and how many keys that takes. */

const family = [
  'mor Sanne Nørholm 17.2.1988, far Jesper Toft 30.11.1985 gift 2015 skilt 2023, lillebror Viggo Nørholm Toft 15.6.2020',
  'mormor Lis Nørholm 1959, morfar Bent Nørholm 1956 gift 1984 død marts 2019',
  'morbror Mikkel Nørholm 1991, morbrors kone Anja Lund Nørholm 1992 gift 2020, morbrors søn Bertram Lund Nørholm januar 2022',
  'farmor Kirsten Toft 1958, farfar Torben Toft 1955 gift 1981 skilt 1999, faster Louise Toft 1983',
  'farfars nye kone Ulla Munk 1961 gift 2004',
  'fars samlever Nadia Karimi 1990 samboende 2024',
  'Nadias søn Elias Karimi Toft 20.5.2025',
];
const day = divorcedFamily.asOf ?? '';
const wanted = drawnIn(divorcedFamily);
let kreds: Kreds;
let page: Page;
let hand: Hand;
let drawing: DrawingTypist;
let id: string;

beforeAll(async () => {
  kreds = await startWith([]);
  page = kreds.window;
  hand = await handOn(page);
  drawing = new DrawingTypist(page, hand, divorcedFamily);
  await page.getByRole('row').first().waitFor();
});
afterAll(async () => {
  const { keys, letters } = hand.count();
  console.log(`The first example takes ${letters} letters and ${keys} other keys.`);
  await kreds.close();
});

const stored = () => savedCase(page, id);

async function expectDrawn(...parts: readonly string[]): Promise<void> {
  const typed = drawnIn(await stored());
  for (const part of parts) expect(typed[part]).toEqual(wanted[part]);
}

/** Keys pressed beside the letters. */
async function keysOf(run: () => Promise<void>): Promise<number> {
  const before = hand.count().keys;
  await run();
  return hand.count().keys - before;
}

describe('The first example', () => {
  it('begins as a case of one child', async () => {
    const keys = await keysOf(async () => {
      await hand.press('Control+n');
      await hand.type('Laura');
      await hand.press('Tab');
      await hand.type('Nørholm Toft');
      await hand.press('Tab', 'Space', 'Tab');
      await hand.type('9.4.2017');
      await hand.press('Tab');
      await hand.type(divorcedFamily.case.caseNumber ?? '');
      await hand.press('Enter');
    });
    await page.getByRole('application').first().waitFor();
    const listed = await page.evaluate(() => window.kreds.call('cases.list', { query: 'laura', archived: false, limit: 5 }));
    id = (listed.ok && listed.value.cases.find(({ example }) => !example)?.id) || '';
    expect((await stored()).persons).toHaveLength(1);
    expect(keys).toBeLessThanOrEqual(8);
  });

  it('has its family of fifteen in seven lines', async () => {
    const keys = await keysOf(async () => {
      await hand.press('q');
      for (const line of family) {
        await hand.type(line);
        await hand.press('Enter');
      }
      await hand.press('Escape');
    });
    expect((await stored()).persons).toHaveLength(15);
    expect(keys).toBeLessThanOrEqual(9);
  });

  it('has what else is known of each of them', async () => {
    for (const person of divorcedFamily.persons) await drawing.facts(person);
  });

  it('has its step-parents', async () => {
    await drawing.stepParents();
    await expectDrawn('couples', 'parentage');
  });

  it('has the relations that the family tells of', async () => {
    await drawing.relations();
    await expectDrawn('relations');
  });

  it('has its two homes, between which the children are shared', async () => {
    await drawing.households();
    await expectDrawn('households');
  });

  it('has its four network maps, with the neighbours, friends and professionals whom they bring', async () => {
    await hand.press('Control+3');
    await page.getByRole('main', { name: 'Netværk' }).getByRole('button', { name: 'Barnets netværkskort' }).waitFor();
    for (const [index, map] of (divorcedFamily.networkMaps ?? []).entries()) await drawing.map(map, index === 0);
    await expectDrawn('persons', 'facts', 'maps');
  });

  it('has its assessment, is signed, and asks for nothing more than the example does', async () => {
    const example = withIdsOf(divorcedFamily, await stored());
    const panel = new PanelTypist(page, hand, example);
    await hand.press('Control+4');
    await page.getByRole('tablist').waitFor();
    await page.getByRole('tab', { selected: true }).focus();
    for (const [index] of sections.entries()) {
      await panel.section();
      await hand.press('Enter');
      const next = sections[index + 1];
      if (next) await page.getByRole('tab', { name: new RegExp(`^${next.id}`), selected: true }).waitFor();
    }
    await page.getByText(/^Låst: revision 1/).waitFor();
    const typed = await stored();
    for (const part of ['case', 'safety', 'assessment'] as const) expect(unordered(typed[part])).toEqual(unordered(example[part]));
    expect(findingsOf(typed, day)).toEqual(findingsOf(example, day));
  });

  it('takes fewer keys than letters', () => {
    const { keys, letters } = hand.count();
    expect(keys).toBeLessThan(letters);
  });
});
