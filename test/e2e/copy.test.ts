import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apply } from '../../shared/case/change';
import { quickEntry } from '../../shared/case/commands/quick-entry';
import { newCase } from '../../shared/case/new-case';
import type { Case } from '../../shared/case/schema';
import type { Kreds } from '../helpers/kreds';
import { passphrase, savedCase, startWith } from '../helpers/start';

/** Persons copied with their ties, within a case and from one to another, and never out of the program. */

let kreds: Kreds;
let page: Page;
const made = (id: string, firstName: string) =>
  newCase({ id, caseNumber: id, firstName, lastName: 'Krogh', gender: 'f', birth: '2016', caseworker: '', unit: '' });

function withFamily(value: Case): Case {
  const outcome = apply(value, quickEntry(value, 'P1', 'mor Anna Vig 1984, far Peter Bech 1980 skilt 2016', '2026-11-23'));
  if (!outcome.ok) throw new Error(outcome.problem.text.da);
  return outcome.case;
}

const stored = (id: string) => savedCase(page, id);
const namesIn = async (id: string) => (await stored(id)).persons.map(({ firstName }) => firstName);
const canvas = (name: string) => page.getByRole('application', { name: new RegExp(name) });

async function open(name: string): Promise<void> {
  const toCases = page.getByRole('button', { name: 'Alle sager' });
  if (await toCases.isVisible()) await toCases.click();
  await page.getByText(`${name} Krogh`).first().dblclick();
  await canvas(name).waitFor();
}

const systemClipboard = () => kreds.app.evaluate(({ clipboard }) => clipboard.readText());

beforeAll(async () => {
  kreds = await startWith([withFamily(made('fra', 'Emma')), made('til', 'Noah')]);
  page = kreds.window;
  await page.getByText('Emma Krogh').first().waitFor();
});
afterAll(() => kreds.close());

describe('Copy and paste', () => {
  it('doubles persons with their couple in the same case, selected, in one step', async () => {
    await open('Emma');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.getByText('Kopierede 3 personer.').first().waitFor();
    await page.keyboard.press('Control+v');
    await expect.poll(() => namesIn('fra')).toEqual(['Emma', 'Anna', 'Peter', 'Emma', 'Anna', 'Peter']);
    expect((await stored('fra')).couples?.map(({ type }) => type)).toEqual(['divorced', 'divorced']);
    await page.getByRole('heading', { name: '3 personer' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => namesIn('fra')).toHaveLength(3);
  });

  it('brings them into another case, and leaves nothing on the system’s clipboard', async () => {
    await kreds.app.evaluate(({ clipboard }) => clipboard.writeText('noget andet'));
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await open('Noah');
    await page.keyboard.press('Control+v');
    await expect.poll(() => namesIn('til')).toEqual(['Noah', 'Emma', 'Anna', 'Peter']);
    expect((await stored('til')).parentage).toMatchObject([{ child: 'P2', parents: ['P3', 'P4'] }]);
    expect(await systemClipboard()).toBe('noget andet');
  });

  it('is forgotten when Kreds is locked', async () => {
    kreds = await kreds.lock();
    page = kreds.window;
    await page.getByLabel('Adgangssætning').fill(passphrase);
    await page.keyboard.press('Enter');
    await canvas('Noah').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Indsæt');
    await page.getByText('Intet passer til det, du skrev.').waitFor();
    await page.keyboard.press('Escape');
    expect(await namesIn('til')).toHaveLength(4);
  });
});
