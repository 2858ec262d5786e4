import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { framed, toScreen } from '../../renderer/canvas/camera';
import { newCase } from '../../shared/case/new-case';
import type { Case, NetworkMap } from '../../shared/case/schema';
import { networkScene } from '../../shared/network/scene';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { savedCase, startWith } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';

/** Several maps of one network: each with its own eyes and day, compared, finished, tied, divided and counted. */

let kreds: Kreds;
let page: Page;
const folder = temporaryFolder();
const templateFile = path.join(folder, 'skabelon.json');
const empty = newCase({
  id: 'kort',
  caseNumber: '8',
  firstName: 'Ask',
  lastName: 'Lund',
  gender: 'm',
  birth: '2015',
  caseworker: '',
  unit: '',
});
const someone = (id: string, firstName: string, gender: 'm' | 'f') => ({ id, firstName, lastName: 'Vig', gender, kind: 'person' as const });
const given: Case = {
  ...empty,
  persons: [
    ...empty.persons,
    someone('P2', 'Grethe', 'f'),
    someone('P3', 'Morten', 'm'),
    someone('P4', 'Sofie', 'f'),
    someone('P5', 'Sofia', 'f'),
  ],
  networkMaps: [
    {
      id: 'N1',
      perspective: 'child',
      drawnOn: '2026-03-02',
      entries: [
        { person: 'P2', sector: 'KIN', ring: 1 },
        { person: 'P3', sector: 'LEISURE', ring: 2 },
      ],
    },
    { id: 'N2', perspective: 'mother', drawnOn: '2026-03-09', entries: [{ person: 'P2', sector: 'KIN', ring: 4 }] },
    {
      id: 'N3',
      perspective: 'child',
      drawnOn: '2026-09-02',
      entries: [
        { person: 'P2', sector: 'KIN', ring: 2 },
        { person: 'P3', sector: 'LEISURE', ring: 2 },
        { person: 'P4', sector: 'FRIENDS', ring: 2 },
        { person: 'P5', sector: 'FRIENDS', ring: null },
      ],
    },
  ],
};

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const tab = (name: RegExp) => page.getByRole('tab', { name });
const row = (name: RegExp) => page.getByRole('treeitem', { name }).first();
const stored = () => savedCase(page, 'kort');
const mapOf = async (id: string): Promise<NetworkMap | undefined> => (await stored()).networkMaps?.find((map) => map.id === id);
const inMenu = async (name: string) => {
  await page.locator('.map-bar').getByRole('button', { name: 'Om kortet' }).click();
  await page.getByRole('menuitem', { name }).click();
};
/** Where a person's symbol stands on the screen, with all of the map shown. */
async function standsAt(id: string): Promise<{ x: number; y: number }> {
  await page.getByRole('application').focus();
  await page.keyboard.press('0');
  const scene = networkScene(await stored(), { map: 'N3', day: '2026-11-23', language: 'da', tray: 'beside' });
  const box = await page.getByRole('application').boundingBox();
  const person = scene.geometry.persons.find((placed) => placed.id === id);
  if (!box || !person) throw new Error(`${id} is not on the screen`);
  const [x, y] = toScreen(framed(scene.geometry.bounds, box), [person.x, person.y]);
  return { x: box.x + x, y: box.y + y };
}
const clearInBothThemes = async () => {
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await faultsOf(page)).toEqual([]);
  }
};

beforeAll(async () => {
  kreds = await startWith([given], { env: { KREDS_TEST_OPEN: templateFile } });
  page = kreds.window;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByText('Ask Lund').first().dblclick();
  await button('Netværk').click();
  await page.getByRole('application').waitFor();
});
afterAll(() => kreds.close());

describe('Two maps compared', () => {
  it('stand side by side with their differences in words, and a fact selects whom it is about', async () => {
    await button('Sammenlign to kort').click();
    expect(await page.getByRole('application').count()).toBe(2);
    await button('Kun i barnets udgave: Morten Vig').click();
    expect(await button('Kun i barnets udgave: Morten Vig').getAttribute('aria-pressed')).toBe('true');
    await button(/^Grethe Vig: barnet helt tæt, mor på afstand/).waitFor();
    await clearInBothThemes();
    await page.getByText('Ét billede').click();
    await expect.poll(() => page.getByRole('application').count()).toBe(1);
    await page.getByRole('application', { name: /Grethe Vig: barnet helt tæt, mor på afstand/ }).waitFor();
    await clearInBothThemes();
    await page.getByText('Side om side').click();
    await button('Luk sammenligningen').click();
    await page.getByRole('complementary').getByRole('heading', { name: 'Morten Vig' }).waitFor();
  });
});

describe('Maps of the same eyes', () => {
  it('are gone through by a slider, which says what changed', async () => {
    await tab(/Barnet 02.03.2026/).click();
    const slider = page.getByRole('slider', { name: 'Dato' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => tab(/Barnet 02.09.2026/).getAttribute('aria-selected')).toBe('true');
    await button(/^Siden 2. marts 2026: 3 forskelle/).click();
    await button(/Grethe Vig.*tæt/).waitFor();
    await clearInBothThemes();
    await button(/^Siden 2. marts 2026: 3 forskelle/).click();
  });
});

describe('In the outline of a map', () => {
  it('persons are moved from cell to cell, and it is said where to', async () => {
    await page.keyboard.press('Control+o');
    await row(/^Sofie Vig, Tæt, Venner og naboer/).click();
    await page.keyboard.press('Control+ArrowDown');
    await row(/^Sofie Vig, Kender, Venner og naboer/).waitFor();
    await page.getByText('Placerede Sofie Vig: Venner og naboer, kender').waitFor();
    await page.keyboard.press('Control+ArrowRight');
    await row(/^Sofie Vig, Kender, Skole\/dagtilbud og arbejde/).waitFor();
  });

  it('two are tied, and what goes between them is told in the panel', async () => {
    await row(/^Sofie Vig/).click();
    await page.keyboard.press('t');
    await page.keyboard.type('Morten');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await mapOf('N3'))?.ties).toMatchObject([{ from: 'P4', to: 'P3' }]);
    const panel = page.getByRole('complementary');
    await panel
      .getByRole('radiogroup', { name: 'Transport' })
      .getByRole('radio', { name: 'Sofie Vig giver Morten Vig' })
      .check({ force: true });
    await panel.getByLabel('Konflikt').check();
    await expect
      .poll(async () => (await mapOf('N3'))?.ties)
      .toMatchObject([{ supports: [{ kind: 'transport', direction: 'given' }], conflict: true }]);
    await row(/^Sofie Vig – Morten Vig, giver transport; konflikt/).waitFor();
    await clearInBothThemes();
  });

  it('several are tied at once, and one undo lets go of all of them', async () => {
    await row(/^Grethe Vig/).click();
    await row(/^Morten Vig/).click({ modifiers: ['Control'] });
    await row(/^Sofie Vig, /).click({ modifiers: ['Control'] });
    await button('Forbind alle på kortet').click();
    await expect.poll(async () => (await mapOf('N3'))?.ties?.length).toBe(3);
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await mapOf('N3'))?.ties?.length).toBe(1);
  });

  it('two entries become one person, after it is said what joins', async () => {
    await row(/^Sofie Vig, /).click();
    await row(/^Sofia Vig/).click({ modifiers: ['Control'] });
    await button('Er samme person').click();
    await page.getByRole('group', { name: 'Dette bliver samlet' }).getByText('Er også registreret som Sofia Vig.').waitFor();
    await button('Saml til én').click();
    await expect.poll(async () => (await stored()).persons.map(({ firstName }) => firstName)).toEqual(['Ask', 'Grethe', 'Morten', 'Sofie']);
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored()).persons.length).toBe(5);
    await page.keyboard.press('Control+o');
  });
});

describe('On the map', () => {
  it('a tie is drawn by pulling from one to another, and one more by a key', async () => {
    const grethe = await standsAt('P2');
    await page.mouse.click(grethe.x, grethe.y);
    const handle = await page.locator('.scene-canvas').getByRole('button', { name: 'Bånd til' }).boundingBox();
    const morten = await standsAt('P3');
    await page.mouse.move((handle?.x ?? 0) + 14, (handle?.y ?? 0) + 14);
    await page.mouse.down();
    await page.mouse.move(morten.x, morten.y, { steps: 6 });
    await page.mouse.up();
    await expect
      .poll(async () => (await mapOf('N3'))?.ties)
      .toMatchObject([
        { from: 'P4', to: 'P3' },
        { from: 'P2', to: 'P3' },
      ]);
    await page.getByRole('complementary').getByRole('heading', { name: 'Grethe Vig – Morten Vig' }).waitFor();
    await page.mouse.click(grethe.x, grethe.y);
    await page.getByRole('application').focus();
    await page.keyboard.press('t');
    await page.getByText('Vælg den, som Grethe Vig har et bånd til.').waitFor();
    const sofie = await standsAt('P4');
    await page.mouse.click(sofie.x, sofie.y);
    await expect.poll(async () => (await mapOf('N3'))?.ties?.length).toBe(3);
    await page.getByRole('application').focus();
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await mapOf('N3'))?.ties?.length).toBe(2);
  });
});

describe('The figures of a map', () => {
  it('mark the persons behind them, and say what they are', async () => {
    await button('Tal om netværket').click();
    const figures = page.getByRole('region', { name: 'Tal om netværket' });
    await figures.getByText('De er ikke en vurdering.').waitFor();
    await figures.getByRole('button', { name: 'Antal personer 3' }).click();
    await page.getByRole('complementary').getByRole('heading', { name: '3 personer' }).waitFor();
    await figures.getByRole('button', { name: 'Hvad er antal personer?' }).click();
    await figures.getByText(/Alle, der er placeret på kortet/).waitFor();
    await clearInBothThemes();
    await button('Luk tallene').click();
  });
});

describe('A template', () => {
  it('of the office that has faults is refused by name, and the map is unharmed', async () => {
    const before = await mapOf('N3');
    writeFileSync(templateFile, JSON.stringify({ id: 'vores', titleDa: 'Vores', sectors: [], rings: [{ titleDa: 'Nær' }] }));
    await inMenu('Skabelon: Kontorets egen fra en fil …');
    await page.getByRole('alert').getByText('skabelon.json kan ikke bruges som skabelon').waitFor();
    await page.getByRole('alert').getByText('sectors').waitFor();
    expect(await mapOf('N3')).toEqual(before);
    await page.getByRole('alert').getByRole('button').click();
  });

  it('of the office divides the map, and who has no place there is named and not lost', async () => {
    const sectors = [
      { id: 'KIN', titleDa: 'Slægt' },
      { id: 'REST', titleDa: 'Alle andre' },
    ];
    writeFileSync(
      templateFile,
      JSON.stringify({ id: 'vores', titleDa: 'Vores', sectors, rings: [{ titleDa: 'Nær' }, { titleDa: 'Fjern' }] }),
    );
    await inMenu('Skabelon: Kontorets egen fra en fil …');
    await expect.poll(async () => (await mapOf('N3'))?.template?.id).toBe('vores');
    expect((await mapOf('N3'))?.entries).toMatchObject([
      { person: 'P2', sector: 'KIN', ring: 2 },
      { ring: null },
      { ring: null },
      { ring: null },
    ]);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await mapOf('N3'))?.template).toBeUndefined();
  });
});

describe('A map that is finished', () => {
  it('says when, where and with whom it was made, can’t be changed, and is copied to change', async () => {
    await inMenu('Kortet er færdigt: frys det');
    await page.locator('.map-details').getByLabel('Hvor', { exact: true }).fill('hos mormor');
    await page.locator('.map-details').getByLabel('Andre til stede').fill('Grethe');
    await button('Frys kortet').click();
    await page.getByText(/^Frosset .* tegnet 02.09.2026 · hos mormor · Grethe$/).waitFor();
    const frozen = await mapOf('N3');
    expect(frozen).toMatchObject({ drawnAt: 'hos mormor', presentDa: 'Grethe' });
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Delete');
    expect(await mapOf('N3')).toEqual(frozen);
    await button('Kopiér for at ændre').click();
    await expect.poll(async () => (await stored()).networkMaps?.length).toBe(4);
    expect(await mapOf('N4')).toMatchObject({ perspective: 'child', entries: frozen?.entries });
    expect((await mapOf('N4'))?.frozenOn).toBeUndefined();
    await button(/^Start samtale/).waitFor();
  });

  it('a map of another person’s eyes is added, and a removed one comes back by undo', async () => {
    await button('Nyt netværkskort').click();
    await page.getByRole('menuitem', { name: 'En anden omsorgspersons netværkskort' }).click();
    await page.getByLabel('Hvem', { exact: true }).fill('Grethe');
    await page.keyboard.press('Enter');
    await tab(/^Grethe Vig/).waitFor();
    await inMenu('Slet kortet');
    await tab(/^Grethe Vig/).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await tab(/^Grethe Vig/).waitFor();
  });
});
