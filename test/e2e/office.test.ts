import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blendedFamily } from '../../shared/examples/blended-family';
import type { Office } from '../../shared/office/office';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { startWith } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';

/** What the office's file beside the program decides, as its caseworkers meet it. */
const office: Office = {
  unit: { municipality: 'Fjordby Kommune', unit: 'Distrikt Øst' },
  templates: [
    { id: 'fjordby', titleDa: 'Fjordbys eget kort', sectors: [{ id: 'HJEM', titleDa: 'Hjemme' }], rings: [{ titleDa: 'Tæt på' }] },
  ],
  attachment: { withoutProfiles: ['PARTNER'] },
};
let kreds: Kreds;

beforeAll(async () => {
  const file = path.join(temporaryFolder(), 'kreds-office.json');
  writeFileSync(file, JSON.stringify({ schema: 'kreds-office/1', ...office, lock: { idleMinutes: 0 } }));
  kreds = await startWith([{ ...blendedFamily, fictional: false }], { env: { KREDS_OFFICE: file } });
});
afterAll(() => kreds.close());

describe('The office’s settings', () => {
  it('are read in the settings, with what is wrong and where', async () => {
    const page = kreds.window;
    await page.getByRole('heading', { name: 'Sager' }).waitFor();
    await page.keyboard.press('Control+,');
    await page.getByRole('tab', { name: 'Kontoret' }).click();
    await page.getByText('Fjordby Kommune · Distrikt Øst').waitFor();
    await page.getByText('lock.idleMinutes: 0 er for lille (mindst 1).').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('give a new case its unit, and maps the office’s template', async () => {
    const page = kreds.window;
    await page.keyboard.press('Control+n');
    await page.getByLabel('Barnets fornavn').fill('Ask');
    await page.getByRole('button', { name: 'Opret sagen' }).click();
    await page.getByRole('application').waitFor();
    await page.keyboard.press('Control+1');
    expect(await page.getByLabel('Enhed', { exact: true }).inputValue()).toBe('Distrikt Øst');
    await page.getByRole('button', { name: 'Alle sager' }).click();
    await page.getByText('Malou').first().dblclick();
    await page.getByRole('button', { name: 'Netværk', exact: true }).click();
    await page.getByRole('button', { name: 'Om kortet' }).click();
    await page.getByRole('menuitem', { name: /Fjordbys eget kort/ }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('leave out an edition that the office doesn’t make, in the window and in the machine', async () => {
    const page = kreds.window;
    await page.getByRole('button', { name: 'Bilag', exact: true }).click();
    await page.getByRole('button', { name: /Udgave til/ }).click();
    const names = await page.getByRole('option').allTextContents();
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => /samarbejdspartner/i.test(name))).toEqual([]);
    await page.keyboard.press('Escape');
    const reply = await page.evaluate(
      (value) =>
        window.kreds.call('attachment.preview', { case: value, options: { recipient: 'partner', fullCpr: false, language: 'da' } }),
      blendedFamily,
    );
    expect(reply).toMatchObject({ ok: false, code: 'invalid', detail: expect.stringContaining('Kontoret har besluttet') });
  });
});
