// The Administrate that hosts hand to the backend: the real one, or in rehearsal our stand-in, kept in the data folder.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sandboxFetch } from '../../sandbox/fetch.ts'
import { createSandbox } from '../../sandbox/sandbox.ts'
import type { OpenAdministrate } from '../backend/ports.ts'
import type { Configuration } from '../config.ts'
import type { Fetch } from '../ports/platform.ts'

/** `fetch` reaches the real one. In rehearsal nothing leaves this process, and there is no limit to the requests (decision 3). */
export function openAdministrate(configuration: Configuration, fetch: Fetch): OpenAdministrate {
  const { administrate, dataFolder } = configuration
  if (administrate !== null) return { connection: administrate, fetch, close: async () => undefined }
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const sandbox = createSandbox({ logFile: join(dataFolder, 'practice.jsonl') })
  const connection = {
    apiUrl: sandbox.graphqlUrl,
    authUrl: sandbox.authUrl,
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    instance: sandbox.instance,
    requestsPerSecond: 0,
    readOnly: configuration.readOnly,
  }
  return { connection, fetch: sandboxFetch(sandbox), close: () => sandbox.close() }
}
