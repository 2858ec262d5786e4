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
