import { writeSync } from 'node:fs';
import { caseOf, renaming, storeIn } from './local-store';

/**
 * A caseworker who never rests: saves edit after edit to one case, makes a case now and then, and says what the store has
 * acknowledged, until the process is killed.
 *
 *     writer FOLDER CASE
 */
const [folder = '', id = ''] = process.argv.slice(2);
const store = storeIn(folder);
const say = (what: string) => writeSync(1, `${what}\n`);

let { case: value, revision } = await store['cases.open']({ id });
for (let count = 1; ; count += 1) {
  const name = `Navn ${revision + 1}`;
  const renamed = { ...value, titleDa: name };
  ({ revision } = await store['cases.save']({ id, base: revision, case: renamed, edits: [renaming(value.titleDa, name)] }));
  value = renamed;
  say(`saved ${revision}`);
  if (count % 4 === 0) say(`created ${(await store['cases.create']({ case: caseOf(`Barn ${revision}`) })).id}`);
}
