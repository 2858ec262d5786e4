import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../helpers/axe';
import { type Kreds, launchKreds } from '../helpers/kreds';
import { shownRecovery } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';

/** Every screen for everyone: axe finds nothing in either theme, and the keys reach everything. */
const passphrase = 'hest batteri hæfte klips';
const folder = temporaryFolder();
let kreds: Kreds;
let page: Page;

beforeAll(async () => {
  kreds = await launchKreds({ profile: path.join(folder, 'profile') });
  page = kreds.window;
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await kreds?.close();
  rmSync(folder, { recursive: true, force: true });
});

const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const stations = ['Sag', 'Familie', 'Netværk', 'Vurdering', 'Bilag', 'Historik'] as const;

async function goTo(station: (typeof stations)[number]): Promise<void> {
  await page.keyboard.press(`Control+${stations.indexOf(station) + 1}`);
  await page.getByRole('main', { name: station }).waitFor();
  const arrived = {
    Sag: page.getByLabel('Sagsnummer', { exact: true }).first(),
    Familie: page.locator('canvas').first(),
    Netværk: page.locator('canvas').first(),
    Vurdering: page.getByRole('tablist').first(),
    Bilag: page.locator('.page-sheet canvas').first(),
    Historik: heading('Historik'),
  }[station];
  await arrived.waitFor();
}

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Presses Tab until the named control has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const found = await focused();
    if (typeof name === 'string' ? found.startsWith(name) : name.test(found)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab did not reach ${name}.`);
}

/** What is wider than the window, and so can only be reached by scrolling sideways. */
const cutOff = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, label, button, input, p')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

describe('the first start', () => {
  it('has no faults, and is done by keys alone', async () => {
    await heading('Velkommen til Kreds').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { label, group } = await shownRecovery(page);
    await page.keyboard.type(passphrase);
    await page.keyboard.press('Tab');
    await page.keyboard.type(passphrase);
    await tabTo('Udskriv');
    await page.keyboard.press('Tab');
    expect(await page.getByLabel(label).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.type(group);
    await page.keyboard.press('Enter');
    await page.getByRole('application').waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await heading('Sager').waitFor();
    await page.locator('[role=row][aria-selected]').first().waitFor();
  });
});

describe.each([
  ['light', 'Lyst'],
  ['dark', 'Mørkt'],
] as const)('in the %s theme', (theme, word) => {
  beforeAll(async () => {
    await heading('Sager').waitFor();
    await page.keyboard.press('Control+,');
    await page.getByText(word, { exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
  afterAll(async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await heading('Sager').waitFor();
  });

  it('the list, its form, its menu and its dialogs have no faults', async () => {
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    // Away from the menu's button, whose tooltip would stand outside every landmark.
    await page.keyboard.press('Control+f');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Control+n');
    await page.getByRole('form', { name: 'Ny sag' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Delete');
    await page.getByRole('dialog').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Mere om/ })
      .first()
      .click();
    await page.getByRole('menu').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('option').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('each station of a case has no faults', async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Stationer' }).waitFor();
    const faults: string[] = [];
    for (const station of stations) {
      await goTo(station);
      for (const fault of await faultsOf(page)) faults.push(`${station}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('the keys', () => {
  it('find, open and leave a case', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Stationer' }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await heading('Sager').waitFor();
  });

  it('reach a case’s menu, and give the focus back when it closes', async () => {
    await tabTo('Sager');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Mere om/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Lav en kopi' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^Mere om/);
  });

  it('find a person in the palette, and show them beside the drawing', async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Stationer' }).waitFor();
    await goTo('Sag');
    const child = (await page.locator('.chip-words').first().textContent()) ?? '';
    await page.keyboard.press('Control+k');
    await page.keyboard.type(child);
    await page
      .getByRole('option', { name: new RegExp(`^${child}`) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('main', { name: 'Familie' }).waitFor();
    await page
      .getByRole('complementary', { name: 'Sidepanel' })
      .getByText(child.split(' ')[0] ?? '')
      .first()
      .waitFor();
  });

  it('hide the side panel and bring it back', async () => {
    const side = page.getByRole('complementary', { name: 'Sidepanel' });
    await page.keyboard.press('Control+.');
    await side.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+.');
    await side.waitFor();
    const edge = page.getByRole('separator', { name: 'Sidepanelets bredde' });
    const before = Number(await edge.getAttribute('aria-valuenow'));
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  });
});

describe('at 200 % in a small window', () => {
  it('nothing is cut off at the side', async () => {
    await kreds.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds({ width: 1366, height: 768 });
      window?.webContents.setZoomFactor(2);
    });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
    const cut: string[] = [];
    for (const station of stations) {
      await page.keyboard.press(`Control+${stations.indexOf(station) + 1}`);
      await page.getByRole('main', { name: station }).waitFor();
      for (const place of await cutOff()) cut.push(`${station}: ${place}`);
    }
    await page.keyboard.press('Alt+ArrowLeft');
    await heading('Sager').waitFor();
    for (const place of await cutOff()) cut.push(`Sager: ${place}`);
    expect(cut).toEqual([]);
  });
});
