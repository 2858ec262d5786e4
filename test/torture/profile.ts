import type { CaseStore } from '../../electron/store/case-store';
import { settleKeys } from '../../electron/store/rotate';
import { storeIn } from '../helpers/local-store';
import { vaultOf } from '../helpers/vault';
import { passphrase } from './deeds';

export const openStore = (folder: string, key: Uint8Array): CaseStore =>
  storeIn(folder, { key, now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }) });

/** Opens a profile as the program does: the key by the passphrase, and after a change of keys that was cut short the one that fits. */
export async function openProfile(folder: string): Promise<{ store: CaseStore; key: Uint8Array }> {
  const vault = vaultOf(folder);
  const keys = vault.exists() ? await vault.open({ passphrase }) : ([await vault.create({ passphrase })] as const);
  const key = keys.length > 1 ? await settleKeys(folder, keys) : keys[0];
  return { store: openStore(folder, key), key };
}
