import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { faultsOf } from '../helpers/axe';
import type { Kreds } from '../helpers/kreds';
import { startWith } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';

const profile = temporaryFolder();
let kreds: Kreds;
let page: Page;

beforeAll(async () => {
  kreds = await startWith([divorcedFamily], { profile });
  page = kreds.window;
});
afterAll(async () => {
  await kreds.close();
  rmSync(profile, { recursive: true, force: true });
});

const station = (name: string) => page.getByRole('button', { name, exact: true }).click();
const revision = (number: number) => page.getByRole('listitem', { name: `Revision ${number}`, exact: true });

/** Opens a section of the assessment, at its station. */
async function section(name: RegExp): Promise<void> {
  await station('Vurdering');
  await page.getByRole('tab', { name }).click();
}

describe('a case that is signed, reopened and signed again', () => {
  it('offers first what the case itself points to, with the fact', async () => {
    await page
      .getByRole('row')
      .filter({ hasText: divorcedFamily.case.caseNumber ?? '' })
      .first()
      .dblclick();
    await section(/Underskrift/);
    await page.getByText('Det peger sagen selv på').waitFor();
    const turned = page.getByRole('button', { name: /^Åbne aftaler, hvis frist er passeret/ }).first();
    const fact = (await turned.locator('span').first().textContent()) ?? '';
    await turned.click();
    const why = page.getByRole('textbox', { name: 'Hvorfor genåbnes vurderingen?' });
    await expect.poll(() => why.inputValue()).toBe(fact);
    await page.getByRole('button', { name: 'Genåbn', exact: true }).click();
    await page.getByRole('button', { name: 'Klar til underskrift' }).waitFor();
  });

  it('tells in the history what the new revision changed, in words', async () => {
    await section(/Undersøgte kredse/);
    await page.getByRole('button', { name: /Arbejde, uddannelse og kolleger: / }).click();
    await page.getByRole('option', { name: 'Undersøgt – ingen fundet', exact: true }).click();
    await station('Historik');
    await revision(2).getByText('Kreds «Arbejde, uddannelse og kolleger»: fravalgt efter vurdering → undersøgt – ingen fundet').waitFor();
    await revision(1).getByText('Låst').waitFor();
    expect(await faultsOf(page, '.history')).toEqual([]);
  });

  it('compares two revisions, and says when they are alike', async () => {
    await page.getByRole('button', { name: 'Sammenlign' }).click();
    await page
      .getByText(/→ undersøgt – ingen fundet/)
      .nth(1)
      .waitFor();
    await page.getByRole('button', { name: /Den anden revision/ }).click();
    await page.getByRole('option', { name: /^Revision 1/ }).click();
    await page.getByText('De to er ens.').waitFor();
  });

  it('marks at the field that the locked revision was wrong, and keeps what it said', async () => {
    await section(/Konklusion/);
    const explained = page.getByRole('textbox', { name: /forklaret/i });
    await explained.fill('Mor og Laura, 24. november.');
    await explained.press('Tab');
    await page.getByText(/^I revision 1: /).waitFor();
    await page.getByRole('button', { name: /^Det var en fejl/ }).click();
    await page.getByRole('textbox', { name: 'Hvad var forkert?' }).fill('Skrevet på den forkerte sag.');
    await page.getByRole('textbox', { name: 'Hvad var forkert?' }).press('Control+Enter');
    await page.getByText(/^Rettet .*Skrevet på den forkerte sag\.$/).waitFor();
    await page.getByText(/^Der stod: /).waitFor();
    expect(await faultsOf(page, '.frame')).toEqual([]);
    await station('Historik');
    await revision(1).getByText('Skrevet på den forkerte sag.').waitFor();
  });

  it('opens the locked revision to be read as it was, and comes back', async () => {
    await page.getByRole('button', { name: 'Læs revision 1' }).click();
    await page.getByText(/^Du læser revision 1/).waitFor();
    await page.getByRole('tab', { name: /Undersøgte kredse/ }).click();
    await page.getByText('Fravalgt efter vurdering').first().waitFor();
    await page.getByRole('tab', { name: /Konklusion/ }).click();
    await page.getByText('Rettet til: Mor og Laura, 24. november.').waitFor();
    expect(await page.getByRole('button', { name: 'Genåbn', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Tilbage til sagen nu' }).click();
    await page.getByRole('heading', { name: 'Revisioner' }).waitFor();
  });

  it('erases what a locked revision held, after saying where it lies still, and keeps that it was there', async () => {
    await revision(1).getByRole('button', { name: 'Slet indholdet endeligt …' }).click();
    const question = page.getByRole('alertdialog', { name: 'Slet indholdet af revision 1 endeligt?' });
    await question.waitFor();
    expect(await faultsOf(page, '.history')).toEqual([]);
    await question.getByRole('button', { name: 'Slet endeligt' }).click();
    await page
      .getByText(/Slettede indholdet af revision 1/)
      .first()
      .waitFor();
    await station('Historik');
    await revision(1)
      .getByText(/^Indholdet blev slettet /)
      .waitFor();
    expect(await revision(1).getByRole('button').count()).toBe(0);
  });
});
