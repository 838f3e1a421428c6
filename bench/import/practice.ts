// Administrate as the practice world has it, in this process.
import { type AdministrateClient, createAdministrateClient } from '../../src/main/administrate/client.ts'
import { systemClock as clock } from '../../src/main/hosts/machine.ts'
import { sandboxFetch } from '../../src/sandbox/fetch.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { benchLog as log } from '../runner.ts'

export function practice(): { readonly remote: AdministrateClient; readonly instance: string } {
  const sandbox = createSandbox({ url: 'http://sandbox.bench' })
  const { graphqlUrl: apiUrl, authUrl, clientId, clientSecret, instance } = sandbox
  const remote = createAdministrateClient(
    { apiUrl, authUrl, clientId, clientSecret, instance, requestsPerSecond: 0 },
    { fetch: sandboxFetch(sandbox), clock, log, onCall: () => undefined },
  )
  return { remote, instance }
}
