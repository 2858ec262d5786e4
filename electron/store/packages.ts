import type { SealedFor } from '../../shared/bridge/packages';
import { type CasePackage, readPackage, writePackage } from '../../shared/handover/package';
import { say } from '../../shared/language/text';
import { Failure } from '../failure';
import { newIdentity, openSealed, openWithPassphrase, recipientOf, sealTo, sealWithPassphrase } from '../vault/seal';
import type { Database } from './open';

/** Sealing and opening of case packages. It happens where the store is, whose process ends at the lock with all that it knew. */
export interface Packages {
  /** The public key of this library. */
  recipient(): Promise<string>;
  seal(input: { package: CasePackage; sealedFor: SealedFor; escrow: string | undefined }): Promise<Uint8Array>;
  /** Throws `wrong-key`, `damaged`, `newer-version`, or `invalid` with the reason. */
  open(input: { sealed: Uint8Array; passphrase: string | undefined }): Promise<CasePackage>;
}

const name = 'identity';

export function openPackages(database: Database): Packages {
  /** Made when it is first asked for; it lies in the library, which is encrypted. */
  const identity = async (): Promise<string> => {
    const kept = database.prepare<[string], { value: string }>('SELECT value FROM settings WHERE name = ?').get(name);
    if (kept) return kept.value;
    const made = await newIdentity();
    database.prepare('INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)').run(name, made);
    return identity();
  };

  return {
    recipient: async () => recipientOf(await identity()),
    seal: ({ package: value, sealedFor, escrow }) => {
      const content = new TextEncoder().encode(writePackage(value));
      if ('passphrase' in sealedFor) return sealWithPassphrase(sealedFor.passphrase, content);
      return sealTo([sealedFor.recipient, ...(escrow ? [escrow] : [])], content);
    },
    open: async ({ sealed, passphrase }) => {
      const content = passphrase === undefined ? await openSealed(sealed, await identity()) : await openWithPassphrase(sealed, passphrase);
      const read = readPackage(new TextDecoder().decode(content));
      if (!read.ok) throw new Failure('invalid', read.faults.map((fault) => say(fault, 'da')).join(' '));
      return read.package;
    },
  };
}
