import type { KeyStore } from '../../electron/vault/key-store';
import { type Vault, type VaultOptions, vaultIn } from '../../electron/vault/vault';
import { makeRecoveryCode, recoveryBytes } from '../../shared/keys/recovery-code';

/** A key store of a kind that turns every letter round. */
export const keyStoreOf = (kind: string | undefined): KeyStore => ({
  kind: async () => kind,
  seal: async (text) => Buffer.from([...text].reverse().join('')),
  open: async (sealed) => [...Buffer.from(sealed).toString()].reverse().join(''),
});

/** The vault of a folder, with guessing made easy: the tests guess a lot. */
export const vaultOf = (folder: string, given: Partial<VaultOptions> = {}): Vault =>
  vaultIn({ folder, keyStore: keyStoreOf(undefined), today: () => '2026-03-03', effort: { memory: 64, passes: 1 }, ...given });

/** A recovery code that a test knows. */
export const recoveryOf = (seed: number): string => makeRecoveryCode(new Uint8Array(recoveryBytes).map((_, index) => seed + index * 7));
