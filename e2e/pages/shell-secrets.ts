// Whether a secret outlives Tandem and how it is kept, asked from inside the page as Settings do; and of Electron, what it can lock.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { print } from 'graphql'
import { ConnectionsDocument, type ConnectionsInput, SaveConnectionsDocument } from '../../graphql/generated/local.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import type { Bearing } from './shell-checks.ts'

interface Kept {
  /** `KEY_STORE`, `FILE` or `SESSION` */
  readonly secretsPlace: string
  readonly environments: readonly { readonly administrate: { readonly hasClientSecret: boolean } | null }[]
}

/** Saves how this Administrate is reached, with its secret; the answer's kind, `ConnectionsSaved` when all is well. */
export async function saveSecret(page: Page, bears: Bearing, sandbox: Sandbox): Promise<string> {
  const { instance, graphqlUrl, authUrl, clientId, clientSecret } = sandbox
  const input: ConnectionsInput = {
    environment: 'SANDBOX',
    database: { builtIn: true, host: '', port: 5432, name: '', role: '', encryption: 'OFF' },
    administrate: {
      ...{ instance, apiUrl: graphqlUrl, authUrl, method: 'CLIENT_CREDENTIALS', requestsPerSecond: 0 },
      ...{ clientId, clientSecret },
    },
  }
  const data = await ask(page, bears, print(SaveConnectionsDocument), { input, anyway: false })
  return (data as { readonly saveConnections: { readonly __typename: string } }).saveConnections.__typename
}

export async function keptSecret(page: Page, bears: Bearing): Promise<{ place: string; isKept: boolean }> {
  const { connections } = (await ask(page, bears, print(ConnectionsDocument), {})) as { readonly connections: Kept }
  const isKept = connections.environments.some(({ administrate }) => administrate?.hasClientSecret === true)
  return { place: connections.secretsPlace, isKept }
}

/** What stands in the file of secrets; empty: there is none. */
export function secretsOnDisk(dataFolder: string): string {
  const file = join(dataFolder, 'secrets.json')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/**
 * Locks a text and opens it again. null: there is nothing to lock it with but a key that everybody knows, as Tandem judges too
 * (src/main/hosts/electron/secrets.ts).
 */
export function tripThroughKeychain(app: ElectronApplication) {
  return app.evaluate(async ({ safeStorage }) => {
    const onLinux = process.platform === 'linux'
    if (onLinux && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())) return null
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return null
    const secret = 'a secret – für sich'
    const encrypted = await safeStorage.encryptStringAsync(secret)
    if (onLinux && encrypted.subarray(0, 3).toString('latin1') === 'v10') return null
    const { result } = await safeStorage.decryptStringAsync(encrypted)
    return { isSame: result === secret, isHidden: !encrypted.includes(secret) }
  })
}

function ask(page: Page, bears: Bearing, query: string, variables: object): Promise<unknown> {
  return page.evaluate(
    async ([headers, body]) => {
      const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body }
      const { data } = (await (await fetch('/graphql', init)).json()) as { readonly data: unknown }
      return data
    },
    [bears, JSON.stringify({ query, variables })] as const,
  )
}
