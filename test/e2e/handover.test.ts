import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../shared/case/revisions';
import { blendedFamily } from '../../shared/examples/blended-family';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { savedCase, startWith, storedCase } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';

/** A case goes from one caseworker's Kreds to another's, and comes back; each has a profile of their own. */
const shared = temporaryFolder();
const mine = { ...blendedFamily, id: 'vandrer', titleDa: 'Sagen der vandrer', fictional: false };
let lone: Kreds;
let per: Kreds;

beforeAll(async () => {
  const env = { KREDS_TEST_SAVE: shared };
  [lone, per] = await Promise.all([startWith([mine], { env }), startWith([], { env })]);
});
afterAll(async () => {
  await Promise.all([lone.close(), per.close()]);
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const newest = (kind: string) => {
  const name = readdirSync(shared).find((file) => file.endsWith(`-${kind}.kreds.age`));
  if (!name) throw new Error(`There is no package of ${kind} among ${readdirSync(shared).join(', ')}.`);
  return path.join(shared, name);
};

async function open(page: Page, title: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: title }).first().dblclick();
  await page.getByRole('application').waitFor();
}

async function toList(page: Page): Promise<void> {
  await button(page, 'Alle sager').click();
  await page.getByRole('heading', { name: 'Sager' }).waitFor();
}

async function ownKey(page: Page): Promise<string> {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Min nøgle' }).click();
  const key = await field(page, 'Min nøgle').and(page.locator('input')).inputValue();
  await page.keyboard.press('Escape');
  return key;
}

async function takeIn(to: Kreds, file: string): Promise<void> {
  await to.app.evaluate((_, chosen) => {
    process.env.KREDS_TEST_OPEN = chosen;
  }, file);
  await button(to.window, 'Hent fra fil').click();
}

describe('A case that is handed over', () => {
  it('goes to a colleague’s key by the palette and the keyboard, with a receipt, and can only be read where it was', async () => {
    const key = await ownKey(per.window);
    expect(key).toMatch(/^age1[a-z0-9]{58}$/);
    const page = lone.window;
    await open(page, mine.titleDa);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Giv sagen videre');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await field(page, 'Til').fill('Per Bak');
    await field(page, 'Nøgle').fill(key);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Overdraget til Per Bak' }).waitFor();
    await page.getByText(contentHash(mine)).waitFor();
    await button(page, 'Færdig').click();
    expect((await savedCase(page, mine.id)).handover).toMatchObject({ kind: 'moved', other: 'Per Bak', hash: contentHash(mine) });
    await page.keyboard.press('Control+1');
    await page.getByText(/Sagen blev givet videre til Per Bak/).waitFor();
    expect(await button(page, 'Giv sagen videre …').count()).toBe(0);
  });

  it('holds no name in the package, and not in its file’s name', () => {
    const bytes = readFileSync(newest('move'));
    for (const name of ['Malou', 'Per Bak', mine.titleDa]) {
      expect(bytes.includes(name)).toBe(false);
      expect(path.basename(newest('move'))).not.toContain(name);
    }
  });

  it('is taken in by the colleague with its history, who goes on with it', async () => {
    await takeIn(per, newest('move'));
    await per.window.getByText('Sagen overdrages til dig').waitFor();
    expect(await faultsOf(per.window)).toEqual([]);
    await button(per.window, 'Tag ind').click();
    await open(per.window, mine.titleDa);
    expect(contentHash(await storedCase(per.window, mine.id))).toBe(contentHash(mine));
    await per.window.keyboard.press('Control+1');
    await field(per.window, 'Enhed').fill('Distrikt Vest');
    await per.window.keyboard.press('Enter');
    expect((await savedCase(per.window, mine.id)).case.unit).toBe('Distrikt Vest');
  });

  it('comes back with what was done to it there', async () => {
    await toList(lone.window);
    const key = await ownKey(lone.window);
    await button(per.window, 'Giv sagen videre …').click();
    await field(per.window, 'Til').fill('Lone Kirk');
    await field(per.window, 'Nøgle').fill(key);
    await per.window.keyboard.press('Enter');
    await button(per.window, 'Færdig').click();
    await takeIn(lone, newest('move'));
    await lone.window.getByText(/kommer tilbage med det/).waitFor();
    await button(lone.window, 'Tag ind').click();
    await lone.window.getByText(`Tog ${mine.titleDa} ind`).first().waitFor();
    const back = await storedCase(lone.window, mine.id);
    expect(back.handover).toBeUndefined();
    expect(back.case.unit).toBe('Distrikt Vest');
  });
});

describe('A case that is given for a sparring', () => {
  it('is read by the consultant, whose remarks come back and change nothing of its content', async () => {
    const asked = { ...blendedFamily, id: 'spørger', titleDa: 'Sagen der spørger', fictional: false };
    await lone.window.evaluate((value) => window.kreds.call('cases.create', { case: value }), asked);
    await lone.window.reload();
    const key = await ownKey(per.window);
    await open(lone.window, asked.titleDa);
    await lone.window.keyboard.press('Control+1');
    await button(lone.window, 'Giv sagen videre …').click();
    await lone.window.getByText('En netværkskonsulent skal give sparring').click();
    await field(lone.window, 'Til').fill('Kim Holt');
    await field(lone.window, 'Nøgle').fill(key);
    await lone.window.keyboard.press('Enter');
    await button(lone.window, 'Færdig').click();
    expect((await savedCase(lone.window, asked.id)).handover).toBeUndefined();

    await toList(per.window);
    await takeIn(per, newest('review'));
    await button(per.window, 'Tag ind').click();
    await expect.poll(() => per.window.getByRole('row').filter({ hasText: asked.titleDa }).count()).toBe(1);
    await remarkBehindTheWindow(per.window, asked.id);
    await open(per.window, asked.titleDa);
    await per.window.keyboard.press('Control+1');
    await per.window.getByText(/Sagen kom til sparring fra/).waitFor();
    expect(await field(per.window, 'Enhed').count()).toBe(0);
    await button(per.window, 'Send bemærkningerne tilbage …').click();
    await per.window
      .getByText(/Bemærkningerne ligger i/)
      .first()
      .waitFor();

    await toList(lone.window);
    await takeIn(lone, newest('remarks'));
    await lone.window.getByText('Bemærkninger fra sparring').waitFor();
    await button(lone.window, 'Tag ind').click();
    await lone.window.getByText(`Tog ${asked.titleDa} ind`).first().waitFor();
    const { sparringSessions, ...content } = await storedCase(lone.window, asked.id);
    expect(sparringSessions?.[0]?.remarks[0]?.said.textDa).toBe('Hvem har spurgt farfar?');
    expect(content).toEqual(asked);
  });
});

/** A remark as it is stored, without the hand of a consultant: how remarks are written is told in another test. */
async function remarkBehindTheWindow(page: Page, id: string): Promise<void> {
  await page.evaluate(async (id) => {
    const opened = await window.kreds.call('cases.open', { id });
    if (!opened.ok) return;
    const said = { textDa: 'Hvem har spurgt farfar?', by: 'Kim Holt', at: '2026-11-27T09:00:00.000Z' };
    const sparringSessions = [{ id: 'S-1', on: '2026-11-27', consultant: 'Kim Holt', remarks: [{ id: 'r1', pin: {}, said }] }];
    await window.kreds.call('cases.save', { id, base: opened.value.revision, case: { ...opened.value.case, sparringSessions }, edits: [] });
  }, id);
}

describe('A package', () => {
  it('that was changed on its way is refused with the reason and changes nothing', async () => {
    const page = lone.window;
    const before = await page.evaluate(() => window.kreds.call('cases.list', { query: '', archived: false, limit: 100 }));
    const bytes = readFileSync(newest('move'));
    const last = bytes.length - 3;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    const changed = path.join(shared, 'changed.kreds.age');
    writeFileSync(changed, bytes);
    await takeIn(lone, changed);
    await page.getByText(/beskadiget eller ændret undervejs/).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.kreds.call('cases.list', { query: '', archived: false, limit: 100 }))).toEqual(before);
  });

  it('with a passphrase is sealed by a phrase that Kreds suggests, and asks for it', async () => {
    const page = lone.window;
    await open(page, mine.titleDa);
    await page.keyboard.press('Control+1');
    await button(page, 'Giv sagen videre …').click();
    await page.getByText('Modtageren får en kopi').click();
    await field(page, 'Til').fill('Per Bak');
    await page.getByText('En adgangssætning', { exact: true }).click();
    const phrase = await field(page, 'Adgangssætning til pakken').inputValue();
    expect(phrase).toMatch(/^([a-zæøå]{4}-){4}[a-zæøå]{4}$/);
    await button(page, 'Lav pakken …').click();
    await page.getByRole('heading', { name: 'Kopi givet til Per Bak' }).waitFor({ timeout: 30_000 });
    await button(page, 'Færdig').click();
    await toList(page);
    await takeIn(lone, newest('copy'));
    await field(page, 'Adgangssætning').fill(`${phrase}x`);
    await page.keyboard.press('Enter');
    await page.getByText(/Sætningen passer ikke til pakken/).waitFor({ timeout: 30_000 });
    await field(page, 'Adgangssætning').fill(phrase);
    await page.keyboard.press('Enter');
    await page.getByText(/Sagen er her i forvejen/).waitFor({ timeout: 30_000 });
    await button(page, 'Tag ind').click();
    await expect.poll(() => page.getByRole('row').filter({ hasText: mine.titleDa }).count()).toBe(2);
  });
});
