import type { Secret, StoreState } from '../../shared/bridge/bridge';
import { Failure } from '../failure';
import { hasKeyFile, openKeyFile, readKeyFile, writeKeyFile } from './key-file';
import type { KeyStore } from './key-store';
import {
  escrowSlot,
  keyStoreSlot,
  openKeyStoreSlot,
  openPassphraseSlot,
  openRecoverySlot,
  passphraseSlot,
  recoverySlot,
  type Slot,
} from './slots';
import { type Effort, usualEffort } from './stretch';
import { newKey } from './wrap';

export interface VaultOptions {
  readonly folder: string;
  readonly keyStore: KeyStore;
  /** The recipient of the municipality's escrow, where the office has one. */
  readonly escrow?: string | undefined;
  readonly today: () => string;
  readonly effort?: Effort;
}

/** The keys of the library, newest first: two only while the key is being changed. */
type Keys = readonly [Uint8Array, ...Uint8Array[]];

/** The place of the library's key, and the ways to it. */
export interface Vault {
  exists(): boolean;
  /** How the key is kept; before there is one, how it will be. */
  state(): Promise<Omit<StoreState, 'phase'>>;
  /** Makes the library's key, opened by the passphrase when one is given, else by the system's key store, with a code or alone. */
  create(secret: Secret): Promise<Uint8Array>;
  open(secret: Secret): Promise<Keys>;
  /** Proves a secret, and gives the slots as they are with others in the place of those of their kind. Nothing is written. */
  slotsWith(proof: Secret, others: Secret): Promise<Slot[]>;
}

/** The keys of one profile folder. */
export function vaultIn({ folder, keyStore, escrow, today, effort = usualEffort }: VaultOptions): Vault {
  /** The slots for what a person brings. A passphrase and the key store take each other's place; the escrow is always that of the office. */
  const slotsFor = async ({ passphrase, code, recovery }: Secret, byKeyStore: boolean): Promise<Slot[]> => {
    const slots: Slot[] = [];
    if (passphrase !== undefined) slots.push(await passphraseSlot(passphrase, today(), effort));
    else if (byKeyStore || code !== undefined) slots.push(await keyStoreSlot(keyStore, code, today(), effort));
    if (recovery !== undefined) slots.push(await recoverySlot(recovery, today()));
    return slots;
  };

  const withEscrow = (slots: readonly Slot[]): Slot[] => {
    if (escrow === undefined || slots.some((slot) => slot.kind === 'escrow' && slot.recipient === escrow)) return [...slots];
    return [...slots.filter(({ kind }) => kind !== 'escrow'), escrowSlot(escrow, today())];
  };

  const identityFor = (secret: Secret) => async (slots: readonly Slot[]) => {
    for (const slot of slots) {
      if (slot.kind === 'recovery' && secret.recovery !== undefined) return openRecoverySlot(slot, secret.recovery);
      if (secret.recovery !== undefined) continue;
      if (slot.kind === 'passphrase' && secret.passphrase !== undefined) return openPassphraseSlot(slot, secret.passphrase);
      if (slot.kind === 'key-store' && secret.passphrase === undefined) return openKeyStoreSlot(slot, keyStore, secret.code);
    }
    throw new Failure('wrong-key');
  };

  return {
    exists: () => hasKeyFile(folder),
    state: async () => {
      const kind = await keyStore.kind();
      const slots = hasKeyFile(folder) ? readKeyFile(folder).slots : [];
      const byStore = slots.find((slot) => slot.kind === 'key-store');
      const recovery = slots.find((slot) => slot.kind === 'recovery');
      const keptByStore = slots.length > 0 ? byStore !== undefined : kind !== undefined;
      return {
        keptBy: keptByStore ? 'key-store' : 'passphrase',
        ...(byStore?.stretching ? { asksCode: true } : {}),
        ...(byStore && byStore.store !== kind ? { keyStoreGone: kind === undefined ? 'none' : 'other' } : {}),
        ...(recovery ? { recoveryMade: recovery.made } : {}),
        ...(escrow !== undefined || slots.some((slot) => slot.kind === 'escrow') ? { escrow: true } : {}),
      };
    },
    create: async (secret) => {
      if (hasKeyFile(folder)) throw new Failure('invalid', 'there is a key already');
      const key = newKey();
      await writeKeyFile(folder, withEscrow(await slotsFor(secret, true)), [key]);
      return key;
    },
    open: async (secret) => {
      const { slots, keys } = await openKeyFile(folder, identityFor(secret));
      const wanted = withEscrow(slots);
      // That a full disk has no room for the escrow must keep nobody out; the next opening tries again.
      if (wanted.some((slot) => !slots.includes(slot))) await writeKeyFile(folder, wanted, keys).catch(() => undefined);
      return keys;
    },
    slotsWith: async (proof, others) => {
      const { slots } = await openKeyFile(folder, identityFor(proof));
      const fresh = await slotsFor(others, false);
      const daily: readonly Slot['kind'][] = ['passphrase', 'key-store'];
      const replaced = fresh.flatMap(({ kind }) => (daily.includes(kind) ? daily : [kind]));
      return withEscrow([...fresh, ...slots.filter(({ kind }) => !replaced.includes(kind))]);
    },
  };
}
