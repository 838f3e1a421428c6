// The tutorial database of a configuration: how it is opened, for whom, and what it is called.
import type { Configuration } from '../config.ts'
import { describePlace } from '../store/connection/connect-errors.ts'
import { parseAddress } from '../store/connection/connect-postgresql.ts'
import type { Who } from '../store/connection/connect.ts'
import type { StoreOptions } from '../store/store.ts'
import type { BackendPorts } from './ports.ts'

type Named = Pick<BackendPorts, 'person' | 'host' | 'command'>

export function storeOptions(
  { database, readOnly }: Configuration,
  ports: Named & Pick<BackendPorts, 'log' | 'clock'>,
): StoreOptions {
  return { ...database, who: whoIs(ports), isReadOnly: readOnly, log: ports.log, clock: ports.clock }
}

export function whoIs({ person, host, command }: Named): Who {
  return { owner: person, host, command }
}

/** `db.example.local:5432/tutorial`, or `built in`; never with user or password. */
export function descriptionOf({ database }: Configuration): string {
  return 'url' in database ? describePlace(parseAddress(database.url)) : 'built in'
}
