import { safeStorage } from 'electron';
import type { KeyStore } from './key-store';

/**
 * Electron's safeStorage. It is asked whether it is there before anything else: without a keyring, sealing crashes the program.
 * On Linux `basic_text` is a constant password, so it counts as none.
 */
export const systemKeyStore: KeyStore = {
  async kind() {
    if (process.platform !== 'linux') return (await safeStorage.isAsyncEncryptionAvailable()) ? process.platform : undefined;
    const backend = safeStorage.getSelectedStorageBackend();
    if (backend === 'basic_text' || backend === 'unknown') return undefined;
    return (await safeStorage.isAsyncEncryptionAvailable()) ? backend : undefined;
  },
  seal: (text) => safeStorage.encryptStringAsync(text),
  open: async (sealed) => (await safeStorage.decryptStringAsync(Buffer.from(sealed))).result,
};
