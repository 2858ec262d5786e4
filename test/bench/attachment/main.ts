import { app } from 'electron';
import { printingFonts } from '../../../electron/print/fonts';
import { pdfOfPage } from '../../../electron/print/page';
import { printAttachment } from '../../../electron/print/print';
import { attachmentOf } from '../../../shared/attachment/document';
import { attachmentHtml } from '../../../shared/attachment/html';
import type { Case } from '../../../shared/case/schema';
import { exampleCases } from '../../../shared/examples/examples';
import { largeCase } from '../../fixtures/large-case';

/** Run by Electron as a program: prints the times of each round as JSON. */
export interface Times {
  /** The bare print of the large case's HTML, and the whole way from the case to the bytes. */
  readonly bare: number[];
  readonly whole: number[];
  /** The whole way of an example case, as the preview goes it. */
  readonly example: number[];
}

const options = { recipient: 'internal', day: '2026-11-22', language: 'da', fullCpr: false } as const;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** A change in each round, so that nothing of the last one can be used again. */
const changed = (value: Case, round: number): Case => ({ ...value, case: { ...value.case, unit: `Enhed ${round}` } });

async function measure(rounds: number): Promise<Times> {
  const times: Times = { bare: [], whole: [], example: [] };
  const [large, example] = [largeCase(60), exampleCases[0] as Case];
  for (let round = -1; round < rounds; round += 1) {
    const value = changed(large, round);
    const html = attachmentHtml(attachmentOf(value, options), printingFonts());
    const bare = await timed(() => pdfOfPage(html));
    const whole = await timed(() => printAttachment(value, options));
    const preview = await timed(() => printAttachment(changed(example, round), options));
    // The first round warms up.
    if (round < 0) continue;
    times.bare.push(bare);
    times.whole.push(whole);
    times.example.push(preview);
  }
  return times;
}

app.on('window-all-closed', () => {});
void app.whenReady().then(async () => {
  const times = await measure(Number(process.env.KREDS_BENCH_ROUNDS));
  process.stdout.write(`\n${JSON.stringify(times)}\n`, () => app.exit(0));
});
