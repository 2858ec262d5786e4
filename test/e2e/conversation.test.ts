import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCase } from '../../shared/case/new-case';
import type { Case } from '../../shared/case/schema';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { passphrase, startWith, storedCase } from '../helpers/start';

/** A map drawn at the table with a finger alone, on the smallest screen, with a child who must not get into the case. */

let kreds: Kreds;
let page: Page;
let touch: CDPSession;
const empty = newCase({
  id: 'bord',
  caseNumber: '27.24.00-G01-0042-26',
  firstName: 'Ask',
  lastName: 'Lund',
  gender: 'm',
  birth: '2015',
  caseworker: 'Mette Holm',
  unit: '',
});
const given: Case = {
  ...empty,
  persons: [
    ...empty.persons.map((person) => ({ ...person, cpr: '660415-1234' })),
    { id: 'P2', firstName: 'Grethe', lastName: 'Lund', gender: 'f', kind: 'person', noteDa: 'Drikker i perioder' },
    { id: 'P3', firstName: 'Bo', lastName: 'Vig', gender: 'm', kind: 'person' },
  ],
  networkMaps: [{ id: 'N1', perspective: 'child', drawnOn: '2026-09-18', entries: [{ person: 'P2', sector: 'KIN', ring: null }] }],
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const token = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const board = () => page.getByRole('group', { name: 'Netværkskort' });
const stored = () => storedCase(page, 'bord');
const map = async () => (await stored()).networkMaps?.[0];
const entries = async () => (await map())?.entries ?? [];

type At = { readonly x: number; readonly y: number };

async function middle(locator: Locator): Promise<At> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: At) =>
  touch.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at.x, y: at.y }] : [] });

async function tap(at: At | Locator): Promise<void> {
  const point = 'x' in at ? at : await middle(at);
  await finger('touchStart', point);
  await finger('touchEnd');
}

async function dragByFinger(from: At, to: At): Promise<void> {
  await finger('touchStart', from);
  for (const share of [0.3, 0.7, 1])
    await finger('touchMove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  await finger('touchEnd');
}

/** A point of the board: so far from its middle as a share of the whole, at an angle clockwise from the right. */
async function spot(angle: number, share: number): Promise<At> {
  const box = await board().boundingBox();
  if (!box) throw new Error('The board is not on the screen');
  const radius = (Math.min(box.width, box.height) / 2 - 34) * share;
  const turn = (angle * Math.PI) / 180;
  return { x: box.x + box.width / 2 + Math.cos(turn) * radius, y: box.y + box.height / 2 + Math.sin(turn) * radius };
}

/** Everything that can be pressed, with its size. */
const targets = () =>
  page.locator('button:visible, input:visible').evaluateAll((all) =>
    all.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { name: element.getAttribute('aria-label') ?? element.textContent ?? '', width, height };
    }),
  );
const tooSmall = async () => (await targets()).filter(({ width, height }) => width < 44 || height < 44);

beforeAll(async () => {
  kreds = await startWith([given]);
  page = kreds.window;
  await kreds.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
  await page.getByText('Ask Lund').first().dblclick();
  await button('Netværk').click();
  touch = await page.context().newCDPSession(page);
  await page.getByRole('button', { name: /^Start samtale/ }).click();
  await board().waitFor();
});
afterAll(() => kreds.close());

describe('A map at the table', () => {
  it('shows nothing of the case but the map: no number, no note, no panel, and every target fits a finger', async () => {
    const shown = (await page.locator('body').innerText()) + (await page.locator('body').innerHTML());
    for (const secret of ['27.24.00', '660415', 'Drikker', 'Mette Holm', 'Mangler', 'Bo Vig']) expect(shown).not.toContain(secret);
    expect(await targets()).not.toEqual([]);
    expect(await tooSmall()).toEqual([]);
  });

  it('is drawn by a finger: whoever was only named is dragged in, and the cell is told', async () => {
    await dragByFinger(await middle(token('Grethe')), await spot(-30, 0.35));
    await expect.poll(entries).toMatchObject([{ person: 'P2', sector: 'KIN', ring: 1 }]);
    await token('Grethe Lund: Slægt, helt tæt').waitFor();
  });

  it('takes a new person where the finger taps, and lets the child choose how they look', async () => {
    await tap(await spot(30, 0.6));
    await page.getByLabel('Navn', { exact: true }).fill('Naja');
    expect(await tooSmall()).toEqual([]);
    await tap(button('Færdig'));
    await button('Stjerne').waitFor();
    expect(await tooSmall()).toEqual([]);
    await tap(button('Stjerne'));
    await tap(button('Gul'));
    await tap(button('Kat'));
    await tap(button('Færdig'));
    await expect
      .poll(entries)
      .toMatchObject([{ person: 'P2' }, { sector: 'FRIENDS', ring: 2, look: { symbol: 'star', colour: 'yellow', picture: 'cat' } }]);
  });

  it('moves by the arrows, too, and takes a step back, but not beyond what was done here', async () => {
    await token('Naja').focus();
    await page.keyboard.press('ArrowDown');
    await token('Naja: Venner og naboer, kender').waitFor();
    await tap(button('Et skridt tilbage'));
    await token('Naja: Venner og naboer, tæt').waitFor();
    await token('Naja').focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await entries())[1]?.ring).toBe(1);
  });

  it('asks one question at a time', async () => {
    await page.getByText('Hvem kommer, når det brænder på?').waitFor();
    await tap(button('Næste spørgsmål'));
    await page.getByText('Hvem ringer barnet til?').waitFor();
    await tap(button('Forrige spørgsmål'));
    await page.getByText('1 af 12').waitFor();
  });

  it('keeps every placement as a step, and plays back how the map was built', async () => {
    expect((await map())?.steps).toMatchObject([
      { person: 'P2', sector: 'KIN', ring: 1, kind: 'moved' },
      { person: 'P4', sector: 'FRIENDS', ring: 2, kind: 'placed' },
      { person: 'P4', sector: 'FRIENDS', ring: 1, kind: 'moved' },
    ]);
    await tap(button('Afspil, hvordan kortet blev til'));
    await page.getByText('Skridt 3 af 3').waitFor();
    await tap(button('Til begyndelsen'));
    await token('Grethe Lund: Nævnt').waitFor();
    expect(await token('Naja').count()).toBe(0);
    await tap(button('Et skridt frem'));
    await page.getByText('Grethe flyttes: slægt, helt tæt').waitFor();
    await tap(button('Et skridt frem'));
    await token('Naja: Venner og naboer, tæt').waitFor();
    await tap(button('Til begyndelsen'));
    await tap(button('Hurtigere'));
    await tap(button('Afspil'));
    await page.getByText('Skridt 3 af 3').waitFor();
    await button('Afspil').waitFor();
    expect(await tooSmall()).toEqual([]);
    await tap(button('Luk'));
  });

  it('is clear to those who need more than eyes, in both themes', async () => {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await faultsOf(page)).toEqual([]);
    }
  });

  it('leads nowhere by a key, and is left by Esc through the lock alone', async () => {
    for (const key of ['Control+k', 'Control+o', 'Control+1', 'Control+,', 'F5', 'Alt+ArrowLeft']) await page.keyboard.press(key);
    await board().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Escape').catch(() => undefined);
    kreds = await kreds.again();
    page = kreds.window;
    await button('Lås op').waitFor();
    expect(await page.locator('.token').count()).toBe(0);
    await page.getByLabel('Adgangssætning').fill(passphrase);
    await button('Lås op').click();
    await button('Netværk').waitFor();
    expect(await board().count()).toBe(0);
  });

  it('is locked by its key, too, wherever the hands are', async () => {
    await button('Netværk').click();
    await page.getByRole('button', { name: /^Start samtale/ }).click();
    await board().waitFor();
    kreds = await kreds.lock();
    page = kreds.window;
    await button('Lås op').waitFor();
  });
});
