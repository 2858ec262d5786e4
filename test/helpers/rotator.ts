import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import Sqlite from 'better-sqlite3';
import { rotateKeys } from '../../electron/store/rotate';
import { vaultOf } from './vault';

/**
 * Changes all keys of a profile and its passphrase, and is killed before one of its steps: before something is written, renamed,
 * removed or flushed, or the database is told something. Without a number it says how many steps there are.
 *
 *     rotator FOLDER OLD-PASSPHRASE NEW-PASSPHRASE [STEP]
 */
const [folder = '', passphrase = '', next = '', step] = process.argv.slice(2);
const vault = vaultOf(folder);
const [key] = await vault.open({ passphrase });
const slots = await vault.slotsWith({ passphrase }, { passphrase: next });

let steps = 0;
function before(owner: object, ...names: string[]): void {
  const functions = owner as Record<string, (...given: unknown[]) => unknown>;
  for (const name of names) {
    const real = functions[name];
    if (!real) throw new Error(`There is no ${name}`);
    functions[name] = function (this: unknown, ...given: unknown[]) {
      if (String(steps) === step) process.kill(process.pid, 'SIGKILL');
      steps += 1;
      return real.apply(this, given);
    };
  }
}
before(fs, 'renameSync', 'rmSync', 'fsyncSync');
before(promises, 'open', 'rename');
before(Sqlite.prototype, 'prepare', 'exec', 'rekey', 'close');
syncBuiltinESMExports();

const { fault } = await rotateKeys(folder, key, { slots, everyCase: true });
if (fault) throw fault;
process.stdout.write(String(steps));
