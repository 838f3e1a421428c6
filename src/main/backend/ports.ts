// What the backend needs of its host.
import type { AdministrateConnection, Configuration } from '../config.ts'
import type { Browser } from '../ports/browser.ts'
import type { Diagnostics } from '../ports/diagnostics.ts'
import type { Clock, Fetch, Log } from '../ports/platform.ts'
import type { SecretKeeping } from '../ports/settings.ts'

export interface BackendPorts {
  /** As the variables of the process say it; Settings may lead elsewhere where it is not fixed by them. */
  readonly configuration: Configuration
  /** Administrate as a configuration reaches it; in rehearsal the host's stand-in. */
  readonly openAdministrate: (configuration: Configuration) => OpenAdministrate
  /** What reaches the real Administrate, for signing in. */
  readonly fetch: Fetch
  readonly secrets: SecretKeeping
  /** null: nobody can sign in through a browser here. */
  readonly browser: Browser | null
  readonly clock: Clock
  readonly log: Log
  /** First name or account name of the person at this computer. */
  readonly person: string
  /** Name of this computer. */
  readonly host: string
  /** What is being run, told to whoever else wants the embedded database: `Tandem`, or the command of the CLI. */
  readonly command: string
  readonly version: string
  /** What a person may hand to whoever helps. */
  readonly diagnostics: Diagnostics
  /** Lets clients ask for the schema; only in development and tests. */
  readonly introspection: boolean
}

export interface OpenAdministrate {
  readonly connection: AdministrateConnection
  /** What reaches it. */
  readonly fetch: Fetch
  close(): Promise<void>
}

/** What the commands that only work on the database need of the host. */
export type DatabasePorts = Pick<
  BackendPorts,
  'configuration' | 'secrets' | 'clock' | 'log' | 'person' | 'host' | 'command'
>
