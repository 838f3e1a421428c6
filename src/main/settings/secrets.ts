// The secrets of this process: where they are kept is decided by its host, once, when the first is needed.
import type { Log } from '../ports/platform.ts'
import type { SecretKeeping, SecretStore } from '../ports/settings.ts'
import { createSecretFile } from './secret-file.ts'
import { createSessionSecrets } from './session-secrets.ts'

export function createSecrets(parts: SecretKeeping & { readonly dataFolder: string; readonly log: Log }): SecretStore {
  const { dataFolder, learn, log } = parts
  let made: Promise<SecretStore> | null = null
  async function make(): Promise<SecretStore> {
    const keyStore = await parts.keyStore()
    if (keyStore.place === 'session') return createSessionSecrets({ learn })
    const cipher = keyStore.place === 'key-store' ? keyStore.cipher : null
    return createSecretFile({ dataFolder, cipher, learn, log })
  }
  function store(): Promise<SecretStore> {
    made ??= make()
    return made
  }
  return {
    place: async () => (await store()).place(),
    read: async (environment, name) => (await store()).read(environment, name),
    write: async (environment, name, value) => (await store()).write(environment, name, value),
    names: async (environment) => (await store()).names(environment),
  }
}
