// What works in one environment: Administrate, the tutorial database, and the API over both. Settings lead from one to another.
import { createAdministrateClient } from '../administrate/client.ts'
import { findById } from '../administrate/creating.ts'
import { watchAdministrate } from '../administrate/watch.ts'
import type { Context, Opened } from '../api/context.ts'
import { engineBusy } from '../api/problems.ts'
import { engineHolder } from '../api/resolvers/workspace.ts'
import { createRunMemory } from '../api/run-memory.ts'
import { createTutorialDatabase, type TutorialDatabase } from '../api/tutorial-database.ts'
import { createApi } from '../api/yoga.ts'
import type { Configuration } from '../config.ts'
import type { Problem } from '../errors.ts'
import type { CallRecord } from '../ports/platform.ts'
import type { GuardSettings } from '../ports/settings.ts'
import type { Suggestions } from '../review/suggestions.ts'
import type { Database } from '../store/connection/connect.ts'
import { descriptionOf } from './database.ts'
import { closeEngine, openEngine } from './engine.ts'
import type { SignInKept } from './sign-in.ts'
import type { BackendPorts, OpenAdministrate } from './ports.ts'

export interface Workplace {
  readonly configuration: Configuration
  readonly administrate: OpenAdministrate
  answer(request: Request): Promise<Response>
  /** Resolves when the tutorial database was opened, or could not be. */
  ready(): Promise<void>
  /** What runs in this process and would be cut off; null: nothing. */
  busy(): Promise<Problem | null>
  /** As soon as it is open, or null when it cannot be. While it is, nobody else can open the built-in one. */
  database(): Promise<Database | null>
  /** Tells windows to ask again how both systems are reached. */
  nudge(): void
  /** Stops a running sync, ends all streams, gives the lease back and closes the database. */
  close(): Promise<void>
}

/** What stays when the environment changes. */
export type Lasting = Pick<Context, 'connections' | 'downloads' | 'diagnostics'> & {
  readonly suggestions: Suggestions
  readonly guards: () => GuardSettings
  readonly signInKept: SignInKept
}

/** The tutorial database is opened in the background; until then, and while it is down, what does not need it is answered. */
export function openWorkplace(ports: BackendPorts, configuration: Configuration, lasting: Lasting): Workplace {
  const { clock, log } = ports
  const { suggestions, guards, signInKept, ...shared } = lasting
  const closing = new AbortController()
  const calls: CallRecord[] = []
  const administrate = ports.openAdministrate(configuration)
  const { client, watch } = watchAdministrate(
    createAdministrateClient(
      { ...administrate.connection, readOnly: configuration.readOnly },
      {
        fetch: administrate.fetch,
        clock,
        log,
        onCall: (call) => remember(calls, call),
        ...signInKept(configuration),
      },
    ),
    () => tellConnection(database),
  )

  const database = createTutorialDatabase({
    description: descriptionOf(configuration),
    open: () =>
      openEngine({
        ...{ configuration, ports, client, suggestions, guards },
        connection: administrate.connection,
        drainCalls: () => calls.splice(0),
      }),
    close: closeEngine,
    clock,
    log,
  })
  const answer = createApi({
    context: {
      ...shared,
      facts: {
        environment: configuration.environment,
        readOnly: configuration.readOnly,
        tenant: configuration.administrate?.instance ?? '',
        person: ports.person,
        version: ports.version,
      },
      database,
      administrate: watch,
      findLive: (entity, id, signal) => findById(client, entity, id, signal),
      memory: createRunMemory(),
      clock,
      closing: closing.signal,
    },
    log,
    introspection: ports.introspection,
  })
  return {
    configuration,
    administrate,
    answer,
    async ready() {
      await database.open().catch(() => undefined)
    },
    async busy() {
      const state = database.state()
      if (state.status !== 'open') return null
      // A database that has gone away must not keep anybody from naming another.
      const holder = await state.opened.lease.current().catch(() => null)
      return holder !== null && engineHolder(holder, state.opened).here ? engineBusy(holder) : null
    },
    database: () =>
      database.open().then(
        ({ store }) => store.database,
        () => null,
      ),
    nudge: () => tellConnection(database),
    async close() {
      closing.abort()
      try {
        await database.close()
      } finally {
        client.close()
        await administrate.close()
      }
    },
  }
}

function tellConnection(database: TutorialDatabase<Opened>): void {
  const state = database.state()
  if (state.status === 'open') state.opened.changes.nudge(['connection'])
}

/** Outside a run nobody takes them; then only the newest are kept. */
function remember(calls: CallRecord[], call: CallRecord): void {
  calls.push(call)
  if (calls.length > 10_000) calls.shift()
}
