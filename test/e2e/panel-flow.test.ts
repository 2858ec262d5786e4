import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/schema';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import type { Kreds } from '../helpers/kreds';
import { passphrase, startWith } from '../helpers/start';

/** The assessment in the hands of a caseworker: between drawings and panel, from one record to another, and out to the case system. */

const onItsWay: Case = {
  ...divorcedFamily,
  id: 'undervejs',
  case: { ...divorcedFamily.case, caseNumber: 'UNDERVEJS-1' },
  assessment: { ...divorcedFamily.assessment, signOff: { revision: 1 } },
};
let kreds: Kreds;
let page: Page;

beforeAll(async () => {
  kreds = await startWith([onItsWay]);
  page = kreds.window;
  await page.getByText('UNDERVEJS-1').first().dblclick();
  await page.getByRole('application').first().waitFor();
});
afterAll(() => kreds.close());

const copied = () => kreds.app.evaluate(({ clipboard }) => clipboard.readText());

describe('The text for the case system', () => {
  it('is the open section, by a key, also while one writes', async () => {
    await page.getByRole('button', { name: 'Vurdering', exact: true }).click();
    await page.getByRole('tab', { name: /Konklusion/ }).click();
    await page.getByRole('textbox', { name: 'Forældrenes stilling' }).fill('Mor og far er enige i planen.');
    await page.keyboard.press('Control+Shift+T');
    await page.getByText(/Kopierede afsnit M som tekst.*personoplysninger/).waitFor();
    const text = await copied();
    expect(text).toMatch(/^M\. KONKLUSION\n/);
    expect(text).toContain('Mor og far er enige i planen.');
    expect(text).toContain('Lis Nørholm (mormor)');
    expect(text).not.toContain('SAGSOPLYSNINGER');
  });

  it('is the whole assessment, by the button', async () => {
    await page.getByRole('button', { name: 'Kopiér som tekst' }).click();
    await page.getByRole('menuitem', { name: 'Hele vurderingen' }).click();
    await page.getByText(/Kopierede hele vurderingen/).waitFor();
    const text = await copied();
    expect(text).toMatch(/^A\. SAGSOPLYSNINGER\n/);
    expect(text).toContain('\nM. KONKLUSION\n');
  });

  it('is gone from the clipboard when Kreds is locked', async () => {
    await page.keyboard.press('Control+Shift+L');
    await page.getByLabel('Adgangssætning').waitFor();
    await expect.poll(copied).toBe('');
  });

  it('leaves alone what was copied elsewhere since', async () => {
    await page.getByLabel('Adgangssætning').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Vurdering', exact: true }).click();
    await page.keyboard.press('Control+Shift+T');
    await page.getByText(/Kopierede afsnit A som tekst/).waitFor();
    await kreds.app.evaluate(({ clipboard }) => clipboard.writeText('en indkøbsliste'));
    await page.keyboard.press('Control+Shift+L');
    await page.getByLabel('Adgangssætning').waitFor();
    expect(await copied()).toBe('en indkøbsliste');
  });
});
