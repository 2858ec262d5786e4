/**
 * Loaded before the program in end-to-end tests of what it does where the system has a key store, which a test machine hasn't:
 * `KREDS_TEST_KEY_STORE` is its kind.
 */
const { safeStorage } = require('electron');

const turned = (text) => [...text].reverse().join('');
safeStorage.isAsyncEncryptionAvailable = async () => true;
safeStorage.getSelectedStorageBackend = () => process.env.KREDS_TEST_KEY_STORE;
safeStorage.encryptStringAsync = async (text) => Buffer.from(turned(text));
safeStorage.decryptStringAsync = async (sealed) => ({ result: turned(sealed.toString()), shouldReEncrypt: false });
