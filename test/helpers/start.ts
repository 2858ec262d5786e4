import type { Page } from 'playwright-core';
import type { Case } from '../../shared/case/schema';
import { type Kreds, type LaunchOptions, launchKreds } from './kreds';

/** The passphrase of every library that a test makes by itself. */
export const passphrase = 'hest batteri hæfte klips';

/** Makes a library that holds these cases behind the window's back, and shows its list. */
export async function keepCases(page: Page, cases: readonly Case[]): Promise<void> {
  await page.evaluate(
    async ({ given, phrase }) => {
      await window.kreds.call('store.create', { passphrase: phrase });
      for (const value of given) await window.kreds.call('cases.create', { case: value });
    },
    { given: cases, phrase: passphrase },
  );
  await page.reload();
  // Keys that are pressed before the list is there are lost.
  await page.getByRole('heading', { name: 'Sager' }).waitFor();
}

/** The program with a library of these cases, at their list. */
export async function startWith(cases: readonly Case[], options?: LaunchOptions): Promise<Kreds> {
  const kreds = await launchKreds(options);
  kreds.window.setDefaultTimeout(20_000);
  await keepCases(kreds.window, cases);
  return kreds;
}

/** A case as it is stored. */
export async function storedCase(page: Page, id: string): Promise<Case> {
  const reply = await page.evaluate((wanted) => window.kreds.call('cases.open', { id: wanted }), id);
  if (!reply.ok) throw new Error(reply.code);
  return reply.value.case;
}

/** A case as it is stored once the window says that everything is. */
export async function savedCase(page: Page, id: string): Promise<Case> {
  await page.getByText('Gemt', { exact: true }).waitFor();
  return storedCase(page, id);
}

/** A new recovery code as it stands on the page, and the group of it that is to be typed back. */
export async function shownRecovery(page: Page): Promise<{ code: string; label: string; group: string }> {
  const field = page.getByRole('textbox', { name: /^Skriv gruppe \d fra papiret/ });
  const label = (await field.getAttribute('id').then((id) => page.locator(`label[for="${id}"]`).textContent())) ?? '';
  const groups = await page.locator('.recovery-code').first().locator('li').allTextContents();
  return { code: groups.join('-'), label, group: groups[Number(/\d/.exec(label)?.[0]) - 1] ?? '' };
}

/** The first start as a caseworker goes through it; gives the recovery code. */
export async function firstStart(page: Page, phrase = passphrase): Promise<string> {
  await page.getByLabel('Adgangssætning', { exact: true }).fill(phrase);
  await page.getByLabel('Adgangssætningen igen').fill(phrase);
  const { code, label, group } = await shownRecovery(page);
  await page.getByLabel(label).fill(group);
  await page.getByRole('button', { name: 'Kom i gang' }).click();
  return code;
}
