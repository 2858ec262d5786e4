import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { overviewFile } from '../../shared/overview/file';
import { overviewOf } from '../../shared/overview/overview';
import { tallyOf } from '../../shared/overview/tally';
import { countedCase } from '../fixtures/counted-cases';
import { holdsPlanted, planted } from '../fixtures/planted';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { startWith, storedCase } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';

/** The two pages that look over all cases: what they ask for, and the figures of a unit. */
const files = path.join(temporaryFolder(), 'files');
const today = Temporal.Now.plainDateISO();
const inDays = (days: number) => today.add({ days }).toString();
let kreds: Kreds;
let page: Page;

/** Forty cases with a name in every text but those that the test looks for. */
const [generated = []] = fc.sample(fc.noBias(fc.tuple(...Array.from({ length: 40 }, (_, index) => countedCase(index + 1)))), {
  numRuns: 1,
  seed: 7,
});
const spare = ['.titleDa', '.id', '.case.caseNumber', '.case.caseworker', '.case.unit'];
const crowd = generated.map((value) => planted(value, { spare }));

/** Frida's mother said no; ask again in three days. */
const frida: Case = {
  schema: 'kreds-exchange/1',
  id: 'frida',
  titleDa: 'Frida Krogh',
  case: {
    caseNumber: '27.24.00-G01-0777-26',
    indexPersonIds: ['P1'],
    caseworker: 'Tove Krag',
    unit: 'Nord',
    legalStep: 'CHILD_EXAMINATION',
  },
  persons: [{ id: 'P1', firstName: 'Frida', lastName: 'Krogh', gender: 'f', kind: 'person', birth: '2018-02-03' }],
  assessment: {
    refusals: [
      { id: 'R1', who: 'network', aboutDa: 'møde med farmor', askAgain: inDays(400) },
      { id: 'R2', who: 'mother', aboutDa: 'netværksmøde', askAgain: inDays(3) },
    ],
  },
};

beforeAll(async () => {
  mkdirSync(files);
  kreds = await startWith([...crowd, frida], { env: { KREDS_TEST_SAVE: files } });
  page = kreds.window;
  await heading('Sager').waitFor();
});
afterAll(() => kreds?.close());

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const focusedField = () => page.evaluate(() => document.activeElement?.closest('[data-anchor]')?.getAttribute('data-anchor'));
const lines = () => page.locator('[data-row]');

async function choose(label: string, option: string): Promise<void> {
  await page
    .locator('.select button')
    .and(page.getByRole('button', { name: label }))
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

describe('the reminders', () => {
  it('are counted quietly on the start page, and reached by keys', async () => {
    await button(/^Påmindelser.*\d inden for en uge eller overskredet$/).waitFor();
    await page.keyboard.press('Control+2');
    await heading('Påmindelser').waitFor();
    await page.getByRole('heading', { name: /^Overskredet/ }).waitFor();
    await page.getByRole('heading', { name: /^Senere/ }).waitFor();
  });

  it('are those of one caseworker when asked for, and stay so', async () => {
    await choose('Rådgiver', 'Tove Krag');
    await page.getByText('2 påmindelser').waitFor();
    expect(await lines().count()).toBe(2);
    await lines().first().getByText('Spørg mor igen: netværksmøde').waitFor();
    await lines().first().getByText('om 3 dage').waitFor();
    await page.keyboard.press('Control+1');
    await button(/^Påmindelser\D*1 inden for en uge/).waitFor();
    await page.keyboard.press('Control+2');
    await page.getByText('2 påmindelser').waitFor();
  });

  it('lead by keys to the case and the field, and back', async () => {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+2');
    await lines().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await lines().nth(1).getByText('om 400 dage').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('main', { name: 'Vurdering' }).waitFor();
    await expect.poll(focusedField).toBe('assessment/refusals/R2/askAgain');
    await page.getByRole('navigation', { name: 'Stationer' }).getByText('Påmindelser').click();
    await heading('Påmindelser').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('0');
  });

  it('are gone when the day is settled', async () => {
    await lines().first().click();
    await expect.poll(focusedField).toBe('assessment/refusals/R2/askAgain');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await page.getByText('Gemt', { exact: true }).waitFor();
    await page.getByRole('navigation', { name: 'Stationer' }).getByText('Påmindelser').click();
    await page.getByText('1 påmindelse', { exact: true }).waitFor();
  });

  it('go to a calendar without a name', async () => {
    await choose('Rådgiver', 'Alle rådgivere');
    await page.getByText(/^\d{2,} påmindelser$/).waitFor();
    await button('Gem til kalender …').click();
    await page.getByText(/^Gemte kreds-kalender\.ics/).waitFor();
    const text = readFileSync(path.join(files, 'kreds-kalender.ics'), 'utf8');
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text).toContain('SUMMARY:Kreds: Spørges igen – sag 27.24.00-G01-0777-26');
    expect(holdsPlanted(text)).toBe(false);
    expect(text).not.toMatch(/Frida|Krogh|Krag|farmor|netværksmøde/i);
  });
});

describe('the overview', () => {
  /** Counted here, from the cases as they are stored by now. */
  const counted = async () => {
    const cases = [...crowd, await storedCase(page, frida.id)];
    const tallies = cases.map((value) => tallyOf(value, today.toString()));
    return overviewOf(tallies, { day: today.toString(), step: 'quarter', ofOne: false });
  };
  const cellsOf = (title: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: title, exact: true }) })
      .locator('td')
      .allTextContents();

  it('is reached from the palette, and shows what counting gives', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Overblik');
    await page.keyboard.press('Enter');
    await heading('Overblik').waitFor();
    await page.getByText('41 sager', { exact: true }).waitFor();
    const { total } = (await counted()).rows.find(({ figure }) => figure.id === 'involved') ?? {};
    expect(await cellsOf('Netværket inddraget')).toEqual([
      `${Math.round(total?.value ?? -1)}\u00a0%`,
      `${total?.sum} af ${total?.cases} sager`,
    ]);
  });

  it('names no one, though every text of the cases is a name', async () => {
    expect(holdsPlanted((await page.locator('.overview').textContent()) ?? '')).toBe(false);
    expect(holdsPlanted(await page.locator('.overview').innerHTML())).toBe(false);
  });

  it('shows how a figure is counted and how it went, as a chart and as a table', async () => {
    await button('Sparring holdt').click();
    const detail = page.getByRole('region', { name: 'Sparring holdt' });
    await detail.getByText('Sager med mindst én sparring, der er holdt.').waitFor();
    await detail.getByRole('img', { name: /^Sparring holdt, fra/ }).waitFor();
    await page.getByText('Tabel', { exact: true }).click();
    expect(await detail.getByRole('row').count()).toBe((await counted()).periods.length + 1);
    await page.getByText('Diagram', { exact: true }).click();
  });

  it('is saved for a spreadsheet as it is shown', async () => {
    await button('Gem som CSV …').click();
    await page.getByText(/^Gemte kreds-overblik/).waitFor();
    const [file = ''] = readdirSync(files).filter((name) => name.endsWith('.csv'));
    expect(readFileSync(path.join(files, file), 'utf8')).toBe(overviewFile(await counted(), today.toString(), 'da'));
  });

  it('can be of chosen cases alone', async () => {
    await button('Vælg sager enkeltvis').click();
    await button('Tag ingen med').click();
    await heading('Ingen sager passer til valget').waitFor();
    await page.getByRole('textbox', { name: 'Find en sag' }).fill('0777');
    await page.getByRole('checkbox', { name: /Frida Krogh/ }).check();
    await heading('For få sager til at vise tal for én rådgiver').waitFor();
    await page.getByRole('textbox', { name: 'Find en sag' }).fill('0001');
    await page.getByRole('checkbox', { name: /Ida Holm 1/ }).check();
    await page.getByText('2 af 41 sager').waitFor();
    await page.getByText('Færre end 5 sager: læs tallene med forbehold.').waitFor();
    await button('Vælg sager enkeltvis').click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Vis alle sager');
    await page.keyboard.press('Enter');
    await page.getByText('41 sager', { exact: true }).waitFor();
  });

  it('shows no figures of a caseworker with few cases', async () => {
    await choose('Rådgiver', 'Tove Krag');
    await heading('For få sager til at vise tal for én rådgiver').waitFor();
    await button('Vis alle sager').click();
    await button('Netværket inddraget').waitFor();
  });
});

it('What was saved stands in the audit log, by its hash and without a name', async () => {
  const reply = await page.evaluate(() => window.kreds.call('audit.list', { limit: 1000 }));
  const exports = reply.ok ? reply.value.entries.filter(({ what }) => what === 'exported') : [];
  expect(exports.map(({ detail }) => detail).toSorted()).toEqual([
    expect.stringMatching(/^calendar sha256:[0-9a-f]{64}$/),
    expect.stringMatching(/^overview sha256:[0-9a-f]{64}$/),
  ]);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('neither page has a fault for axe', async () => {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe(colorScheme);
    for (const [keys, name] of [
      ['Control+2', 'Påmindelser'],
      ['Control+3', 'Overblik'],
    ] as const) {
      await page.keyboard.press(keys);
      await heading(name).waitFor();
      await page
        .locator(name === 'Overblik' ? '.time-chart' : '[data-row]')
        .first()
        .waitFor();
      expect([name, await faultsOf(page)]).toEqual([name, []]);
    }
  });
});

describe('at 200 % in a small window', () => {
  it('nothing is cut off at the side, and all of it can be scrolled to', async () => {
    await kreds.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds({ width: 1366, height: 768 });
      window?.webContents.setZoomFactor(2);
    });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
    for (const [keys, name] of [
      ['Control+2', 'Påmindelser'],
      ['Control+3', 'Overblik'],
    ] as const) {
      await page.keyboard.press(keys);
      await heading(name).waitFor();
      await page
        .locator(name === 'Overblik' ? '.time-chart' : '[data-row]')
        .first()
        .waitFor();
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, label, button, input, p, td, svg')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect([name, cut]).toEqual([name, []]);
      await page.locator('h2').last().scrollIntoViewIfNeeded();
      expect(await page.locator('h2').last().isVisible()).toBe(true);
    }
  });
});
