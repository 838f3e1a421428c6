// Where the desktop app keeps secrets: locked by the system's key store, or for the session only; never as they are.
import type { SafeStorage } from 'electron'
import { TandemError } from '../../errors.ts'
import type { Cipher, KeyStore } from '../../ports/settings.ts'

/** The part of `safeStorage` that is used; its blocking calls are not. */
export type AsyncSafeStorage = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>

/**
 * Only once the app is ready: before that Electron says that there is no key store, and on macOS would make an entry under
 * Chromium's name (electron#45328). May wait for the person: systems ask whether the app may use its key.
 */
export async function electronKeyStore(options: {
  readonly safeStorage: AsyncSafeStorage
  readonly platform: NodeJS.Platform
}): Promise<KeyStore> {
  const isSafe = await isProtected(options).catch(() => false)
  return isSafe ? { place: 'key-store', cipher: cipherOf(options.safeStorage) } : { place: 'session' }
}

async function isProtected({ safeStorage, platform }: Parameters<typeof electronKeyStore>[0]): Promise<boolean> {
  if (platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())) return false
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false
  const sample = await safeStorage.encryptStringAsync('sample')
  // With a desktop whose key store does not run, Electron still says that it can encrypt, and does it with a key that everybody
  // knows: Chromium's PosixKeyProvider, told by its mark. Elsewhere that mark is of keys that the system guards.
  return platform !== 'linux' || sample.subarray(0, 3).toString('latin1') !== 'v10'
}

function cipherOf(safeStorage: AsyncSafeStorage): Cipher {
  return {
    encrypt: (text) => safeStorage.encryptStringAsync(text),
    async decrypt(bytes) {
      const { result, shouldReEncrypt } = await decrypted(safeStorage, bytes)
      if (!shouldReEncrypt) return { text: result, again: false }
      // As Electron asks of whoever is told so.
      return { text: (await decrypted(safeStorage, bytes)).result, again: true }
    },
  }
}

async function decrypted(safeStorage: AsyncSafeStorage, bytes: Buffer) {
  try {
    return await safeStorage.decryptStringAsync(bytes)
  } catch (error) {
    // The only way in which Electron tells it apart.
    if (error instanceof Error && error.message.includes('temporarily unavailable')) throw notNow(error)
    throw error
  }
}

function notNow(cause: Error): TandemError {
  const problem = {
    code: 'SECRETS',
    message: 'This computer’s key store does not answer at the moment.',
    effect: 'The secrets in it are as they were.',
    next: 'Unlock the key store of your account and try again.',
  } as const
  return new TandemError(problem, 2, cause)
}
