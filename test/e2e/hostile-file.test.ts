import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { writeExchange } from '../../shared/formats/exchange';
import type { Kreds } from '../helpers/kreds';
import { startWith } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';

/** A case file that was made to attack whoever opens it: each of its texts is markup with a script. */
const attack = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>{{1+1}}"\'>';
let kreds: Kreds;

/** Every text that a person may write, with the attack behind it; what is chosen from a list stays. */
function attacked(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => attacked(each, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, attacked(field, name)]));
  }
  const written = /(?<!title)Da$|^(firstName|lastName|caseworker|unit|municipality|caseNumber|organisation|role|place)$/.test(key);
  return typeof value === 'string' && written ? `${value} ${attack}` : value;
}

beforeAll(async () => {
  const { lockedRevisions, ...example } = divorcedFamily;
  const file = path.join(temporaryFolder(), 'sag.json');
  writeFileSync(file, writeExchange({ ...(attacked(example) as typeof divorcedFamily), id: 'angreb', titleDa: attack }));
  kreds = await startWith([], { env: { KREDS_TEST_OPEN: file } });
});
afterAll(() => kreds.close());

describe('A hostile case file', () => {
  it('is shown as the text that it is, at every station, and runs nothing', async () => {
    const page = kreds.window;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: 'Hent fra fil' }).click();
    await page.getByRole('row').filter({ hasText: 'onerror' }).dblclick();
    await page.getByRole('application').waitFor();
    for (const station of ['Sag', 'Netværk', 'Vurdering', 'Historik', 'Familie']) {
      await page.getByRole('button', { name: station, exact: true }).click();
      await page.getByRole('main', { name: station }).waitFor();
    }
    await page.getByRole('button', { name: 'Vurdering', exact: true }).click();
    for (const letter of 'ACDEIKM')
      await page
        .getByRole('tab', { name: new RegExp(`^${letter}`) })
        .first()
        .click();
    await page.getByRole('button', { name: 'Bilag', exact: true }).click();
    await page.locator('.attachment-preview canvas').first().waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(asked.filter((url) => !url.startsWith('kreds:') && !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([]);
  });
});
