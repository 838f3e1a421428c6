// Asks both systems whether they can be worked with, as a configuration reaches them.
import { probeAdministrate } from '../administrate/probe.ts'
import type { Configuration } from '../config.ts'
import type { ConnectionsParts } from '../settings/connections.ts'
import { probeDatabase, probeOpenBuiltIn } from '../store/probe/probe-database.ts'
import { whoIs } from './database.ts'
import type { BackendPorts } from './ports.ts'
import type { SignInKept } from './sign-in.ts'
import type { Workplace } from './workplace.ts'

export function createProbes(
  ports: BackendPorts,
  signInKept: SignInKept,
  place: () => Promise<Workplace>,
): Pick<ConnectionsParts, 'probeDatabase' | 'probeAdministrate'> {
  const { clock, log } = ports
  return {
    async probeDatabase(configuration, signal) {
      const mode = configuration.environment === 'REHEARSAL' ? 'rehearsal' : 'real'
      const now = await place()
      // Nobody but this process can open the built-in database meanwhile.
      const open = isSameFolder(now.configuration, configuration) ? await now.database() : null
      if (open !== null) return probeOpenBuiltIn(open, { mode }, clock, signal)
      return probeDatabase(configuration.database, { mode }, whoIs(ports), clock, signal)
    },
    async probeAdministrate(configuration, signal) {
      const now = await place()
      // In rehearsal there is one stand-in for each data folder.
      const isInUse = now.configuration === configuration
      const administrate = isInUse ? now.administrate : ports.openAdministrate(configuration)
      try {
        const { connection, fetch } = administrate
        return await probeAdministrate(
          connection,
          { ...signInKept(configuration), fetch, clock, log, onCall: () => undefined },
          signal,
        )
      } finally {
        if (!isInUse) await administrate.close()
      }
    },
  }
}

function isSameFolder({ database: one }: Configuration, { database: other }: Configuration): boolean {
  return 'dataFolder' in one && 'dataFolder' in other && one.dataFolder === other.dataFolder
}
