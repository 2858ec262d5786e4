import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blendedFamily } from '../../shared/examples/blended-family';
import type { RemarksFile } from '../../shared/formats/remarks';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { startWith } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';

const profile = temporaryFolder();
const folder = temporaryFolder();
const file = path.join(folder, 'bemaerkninger.json');
let kreds: Kreds;
let page: Page;

beforeAll(async () => {
  kreds = await startWith([blendedFamily], { profile, env: { KREDS_TEST_OPEN: file, KREDS_TEST_SAVE: folder } });
  page = kreds.window;
});
afterAll(async () => {
  await kreds.close();
  for (const gone of [profile, folder]) rmSync(gone, { recursive: true, force: true });
});

const section = (name: RegExp) => page.getByRole('tab', { name }).click();

/** Takes the other role in the palette, by keys alone. */
async function changeRole(to: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find handling, person eller sag' });
  await field.fill(to.source);
  await page.getByRole('option', { name: to }).first().waitFor();
  await field.press('Enter');
}

async function remark(about: string, text: string, question = false): Promise<void> {
  await page.getByRole('button', { name: `Skriv en bemærkning: ${about}` }).click();
  await page.getByRole('textbox', { name: 'Bemærkning', exact: true }).fill(text);
  if (question) await page.getByRole('checkbox', { name: 'Det er et spørgsmål' }).press('Space');
  await page.getByRole('textbox', { name: 'Bemærkning', exact: true }).press('Control+Enter');
  await page.getByText(text).first().waitFor();
}

describe('a sparring at one machine', () => {
  it('lets the network consultant read, and remark on a circle, a field and a person', async () => {
    await page
      .getByRole('row')
      .filter({ hasText: blendedFamily.case.caseNumber ?? '' })
      .first()
      .dblclick();
    await page.getByRole('button', { name: 'Vurdering', exact: true }).click();
    await changeRole(/Læs sagen som netværkskonsulent/);
    await page.getByText(/^Du læser som netværkskonsulent/).waitFor();
    await section(/Undersøgte kredse/);
    await remark('Mors slægt', 'Er mosters mand spurgt?', true);
    await section(/Konklusion/);
    expect(await page.getByRole('tabpanel').getByRole('combobox').count()).toBe(0);
    const field = page.getByRole('button', { name: /^Skriv en bemærkning: I hvilket omfang/ });
    const about = ((await field.getAttribute('aria-label')) ?? '').replace('Skriv en bemærkning: ', '');
    await remark(about, 'Skriv, hvem der kan hente i skolen.');
    expect(await faultsOf(page, '.frame')).toEqual([]);
  });

  it('changes nothing of the case, whatever key is tried', async () => {
    await page.getByRole('button', { name: 'Familie', exact: true }).click();
    await page.getByRole('application').first().focus();
    for (const key of ['n', 'f', 'q', 'Delete']) await page.keyboard.press(key);
    expect(await page.getByRole('textbox', { name: /^Navn/ }).count()).toBe(0);
    await page.getByRole('button', { name: /^Bemærkninger \(2\) · 1 ubesvarede/ }).waitFor();
  });

  it('leads from the list to what each remark is about, and takes the answer', async () => {
    await changeRole(/Arbejd i sagen som rådgiver/);
    await page.getByRole('button', { name: 'Vurdering', exact: true }).click();
    await page.getByRole('button', { name: /^Bemærkninger \(2\)/ }).click();
    await page.getByRole('button', { name: 'Gå til Mors slægt' }).click();
    await page.getByRole('tab', { name: /Undersøgte kredse/, selected: true }).waitFor();
    await page.getByRole('button', { name: '1 bemærkning: Mors slægt' }).click();
    await page.getByRole('button', { name: 'Svar', exact: true }).click();
    await page.getByRole('textbox', { name: 'Svar', exact: true }).fill('Ja, i går.');
    await page.getByRole('textbox', { name: 'Svar', exact: true }).press('Control+Enter');
    await page.getByRole('button', { name: 'Bemærkninger (2)', exact: true }).waitFor();
  });

  it('becomes the record of section L, with advice and decision, in one press', async () => {
    await changeRole(/Læs sagen som netværkskonsulent/);
    await page.getByRole('button', { name: /^Bemærkninger \(2\)/ }).click();
    await page.getByRole('textbox', { name: 'Råd' }).fill('Hold et møde med mors søskende.');
    await page.getByRole('textbox', { name: 'Råd' }).press('Tab');
    await changeRole(/Arbejd i sagen som rådgiver/);
    await page.getByRole('button', { name: 'Før ind som sparring' }).click();
    await page.getByText('Skriv rådet og din beslutning først.').waitFor();
    await page.getByRole('textbox', { name: 'Rådgiverens beslutning' }).fill('Mødet holdes i uge 50.');
    await page.getByRole('textbox', { name: 'Rådgiverens beslutning' }).press('Tab');
    await page.getByRole('button', { name: 'Før ind som sparring' }).click();
    await page.getByText(/Ingen bemærkninger endnu/).waitFor();
    await page.getByRole('status').getByText('Førte sparringen ind i afsnit L').waitFor();
    await page.getByRole('button', { name: 'Tidligere sparringer (1)' }).click();
    await page.getByText('Ja, i går.').first().waitFor();
    expect(await page.getByRole('button', { name: 'Svar', exact: true }).count()).toBe(0);
  });
});

describe('remarks on their way to another machine and back', () => {
  const sent = () => readdirSync(folder).find((name) => name.endsWith(`_bemaerkninger_${Temporal.Now.plainDateISO()}.json`)) ?? '';
  const theirs = (): RemarksFile => JSON.parse(readFileSync(path.join(folder, sent()), 'utf8'));

  it('are sent as a file that holds nothing of the case but its id and the hash of its content', async () => {
    await changeRole(/Læs sagen som netværkskonsulent/);
    await page.getByRole('button', { name: 'Skriv en bemærkning', exact: true }).click();
    await page.getByRole('textbox', { name: 'Bemærkning', exact: true }).fill('Hvornår er næste møde?');
    await page.getByRole('textbox', { name: 'Bemærkning', exact: true }).press('Control+Enter');
    await page.getByRole('button', { name: /^Gem som fil/ }).click();
    await page.getByText(/Bemærkningerne er gemt i/).waitFor();
    expect(Object.keys(theirs())).toEqual(['schema', 'caseId', 'revision', 'hash', 'session']);
  });

  it('are refused with the reason when they are about another case', async () => {
    writeFileSync(file, JSON.stringify({ ...theirs(), caseId: 'another' }));
    await page.getByRole('button', { name: 'Hent fra fil' }).click();
    await page.getByText('Bemærkningerne handler om en anden sag.', { exact: false }).waitFor();
  });

  it('are taken in beside the case, and stand at the person', async () => {
    const { session, ...rest } = theirs();
    const about = { id: 'r-far', pin: { person: blendedFamily.persons[1]?.id ?? '', titleDa: 'Katja' } };
    const remarks = [...session.remarks, { ...about, said: { textDa: 'Hvem kender hende?', by: 'Ane', at: '2026-11-25T09:00:00.000Z' } }];
    writeFileSync(file, JSON.stringify({ ...rest, session: { ...session, remarks } }));
    await page.getByRole('button', { name: 'Hent fra fil' }).click();
    await page.getByText('Hvem kender hende?').waitFor();
    await page.getByRole('button', { name: 'Gå til Katja' }).click();
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^1 bemærkning: / })
      .waitFor();
  });
});
