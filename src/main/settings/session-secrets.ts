// Secrets for as long as this process runs: where nothing can be kept safely.
import { type ConnectedEnvironment, type SecretName, secretNames, type SecretStore } from '../ports/settings.ts'

/** Nothing is ever written down. */
export function createSessionSecrets({ learn }: { learn(value: string): void }): SecretStore {
  const kept = new Map<string, string>()
  const keyOf = (environment: ConnectedEnvironment, name: SecretName): string => `${environment}.${name}`
  return {
    place: async () => 'session',
    read: async (environment, name) => kept.get(keyOf(environment, name)) ?? null,
    async write(environment, name, value) {
      if (value === null) kept.delete(keyOf(environment, name))
      else {
        learn(value)
        kept.set(keyOf(environment, name), value)
      }
    },
    names: async (environment) => secretNames.filter((name) => kept.has(keyOf(environment, name))),
  }
}
