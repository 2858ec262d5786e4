import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with what is on the screen, a line each. */
export async function faultsOf(page: Page, place = 'html'): Promise<string[]> {
  await page.evaluate(source);
  const results: AxeResults = await page.evaluate((where) => Reflect.get(globalThis, 'axe').run(where), place);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
