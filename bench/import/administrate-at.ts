// Administrate as the app reaches it: over the network, in another process.
import { type AdministrateClient, createAdministrateClient } from '../../src/main/administrate/client.ts'
import { systemClock as clock } from '../../src/main/hosts/machine.ts'
import { benchLog as log } from '../runner.ts'
import { connectionTo } from '../sync/target.ts'

export function administrateAt(remoteUrl: string): AdministrateClient {
  return createAdministrateClient(connectionTo(remoteUrl), { fetch, clock, log, onCall: () => undefined })
}
