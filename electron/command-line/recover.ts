import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { makeRecoveryCode, recoveryBytes } from '../../shared/keys/recovery-code';
import { fileFaults } from '../../shared/language/command-line';
import { failureTexts } from '../../shared/language/failures';
import { fill } from '../../shared/language/text';
import { codeOf, Failure } from '../failure';
import { libraryKind } from '../store/migrations/kinds';
import { openAsItIs } from '../store/open';
import { libraryFile } from '../store/places';
import { openKeyFile, writeKeyFile } from '../vault/key-file';
import { recoverySlot } from '../vault/slots';
import { codeOf as codeOfFile, InputFault } from './fault';

/**
 * Opens the key of a profile with the municipality's escrow identity and gives it a new recovery code, with which its caseworker, or
 * whoever follows, gets in at the key page. Nothing is written before the key was seen to open the library.
 */
export async function recoverByEscrow(folder: string, identityFile: string, today: string): Promise<string> {
  const identity = await readIdentity(identityFile);
  try {
    const { slots, keys } = await openKeyFile(folder, async () => identity);
    if (!keys.some((key) => opens(folder, key))) throw new Failure('wrong-key');
    const code = makeRecoveryCode(randomBytes(recoveryBytes));
    const others = slots.filter(({ kind }) => kind !== 'recovery');
    await writeKeyFile(folder, [...others, await recoverySlot(code, today)], keys);
    return code;
  } catch (error) {
    throw new InputFault([error instanceof Failure && error.code === 'wrong-key' ? fileFaults.notEscrow : failureTexts[codeOf(error)]]);
  }
}

/** As `age-keygen` writes it: comments, and the identity on a line of its own. */
async function readIdentity(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputFault([fill(fileFaults.identityNotRead, { file, code: codeOfFile(error) })]);
  });
  const identity = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(text)?.[0];
  if (!identity) throw new InputFault([fill(fileFaults.noIdentity, { file })]);
  return identity;
}

function opens(folder: string, key: Uint8Array): boolean {
  try {
    openAsItIs(libraryFile(folder), key, libraryKind).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'wrong-key') return false;
    throw error;
  }
}
