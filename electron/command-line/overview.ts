import { dayOf } from '../../shared/case/find';
import { overviewFile } from '../../shared/overview/file';
import { overviewOf } from '../../shared/overview/overview';
import { type Tally, tallyOf } from '../../shared/overview/tally';
import type { Command } from './arguments';
import { readCase } from './input';
import { checkTarget, writeResults } from './output';

/** Counts all cases together into one file. `onFault` is told of each that can't be read: it is left out. */
export async function writeOverview(
  { inputs, options, language }: Command,
  today: string,
  onFault: (input: string, error: unknown) => void,
): Promise<void> {
  const { csv: file = '', 'as-of': asOf } = options;
  checkTarget(file, inputs[0] ?? '', inputs, { out: file, ending: '.csv' });
  const tallies: Tally[] = [];
  for (const input of inputs) {
    try {
      const value = await readCase(input);
      tallies.push(tallyOf(value, asOf ?? dayOf(value, today)));
    } catch (error) {
      onFault(input, error);
    }
  }
  if (tallies.length === 0) return;
  const day = asOf ?? today;
  const overview = overviewOf(tallies, { day, step: 'quarter', ofOne: false });
  await writeResults([{ file, content: overviewFile(overview, day, language) }]);
}
