// What the measuring processes are told: where the database is and where Administrate is.
import type { Connection } from '../../src/main/administrate/client.ts'
import { practiceClientId, practiceClientSecret } from '../../src/sandbox/sandbox.ts'
import type { Target } from '../../src/main/store/connection/connect.ts'

export interface SyncTarget {
  readonly database: Target
  readonly remoteUrl: string
}

export const measurer = { owner: 'Bench', host: 'bench', command: 'bench' }

export function connectionTo(remoteUrl: string): Connection {
  return {
    apiUrl: `${remoteUrl}/graphql`,
    authUrl: `${remoteUrl}/oauth`,
    clientId: practiceClientId,
    clientSecret: practiceClientSecret,
    instance: 'bench.example',
    requestsPerSecond: 0,
  }
}
