// The only place where the parts of Tandem meet: one function from Request to Response, whoever hosts it.
import type { AdministrateConnection, Configuration } from './config.ts'
import type { Clock, Fetch, Log } from './ports/platform.ts'

/** What the host brings. */
export interface BackendPorts {
  readonly configuration: Configuration
  /** Administrate: the configuration's own connection, or in rehearsal the one to the host's stand-in, with the fetch that reaches it. */
  readonly administrate: { readonly connection: AdministrateConnection; readonly fetch: Fetch }
  readonly clock: Clock
  readonly log: Log
  /** First name or account name of the person at this computer. */
  readonly person: string
  /** Name of this computer. */
  readonly host: string
  /** What is being run, told to whoever else wants the embedded database: `Tandem`, or the command of the CLI. */
  readonly command: string
  readonly version: string
  /** Lets clients ask for the schema; only in development and tests. */
  readonly introspection: boolean
}

export interface Backend {
  /** `POST /graphql` answers JSON or an event stream; everything else 404. Never rejects. */
  handle(request: Request): Promise<Response>
  /** Stops a running sync, ends all streams, gives the lease back and closes the database. */
  close(): Promise<void>
}

export function createBackend(ports: BackendPorts): Backend {
  throw new Error(`Not there yet (${ports.version}).`)
}

/** What the commands that only work on the database need of the host. */
export type DatabasePorts = Pick<BackendPorts, 'configuration' | 'log' | 'person' | 'host' | 'command'>
