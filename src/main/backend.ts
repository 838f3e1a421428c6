// The one door of Tandem: a function from Request to Response, whoever hosts it, in whatever environment Settings lead to.
import { createDownloads } from './api/downloads.ts'
import { createEndpoint } from './api/endpoint.ts'
import { resolve, secretsOf } from './backend/configuration.ts'
import type { BackendPorts } from './backend/ports.ts'
import { createProbes } from './backend/probes.ts'
import { createSignIn, createSignInKept } from './backend/sign-in.ts'
import { openWorkplace, type Workplace } from './backend/workplace.ts'
import type { Configuration } from './config.ts'
import { TandemError } from './errors.ts'
import { createSuggestions } from './review/suggestions.ts'
import { createConnections } from './settings/connections.ts'
import { createKeptSignIn } from './settings/kept-sign-in.ts'
import { createSecrets } from './settings/secrets.ts'
import { createSettingsFile } from './settings/settings-file.ts'

export interface Backend {
  /** `POST /graphql` answers JSON or an event stream, `GET /exports/{id}` a file; everything else is refused. Never rejects. */
  handle(request: Request): Promise<Response>
  /** Resolves when settings and secrets are read. Rejects with the TandemError that keeps them from that: CONFIG, SECRETS. */
  begun(): Promise<void>
  /** Resolves when the tutorial database was opened, or could not be; `workspace` says which. Rejects as `begun`. */
  ready(): Promise<void>
  /** How this process works now; before it has begun, what its variables say. */
  inUse(): Configuration
  /** Stops a running sync, ends all streams, gives the lease back and closes the database. */
  close(): Promise<void>
}

/** One environment at a time: when Settings lead elsewhere, what depends on it is closed and opened anew, and windows ask again. */
export function createBackend(ports: BackendPorts): Backend {
  const { configuration: base, clock, log } = ports
  const closing = new AbortController()
  const downloads = createDownloads(clock)
  const suggestions = createSuggestions()
  const file = createSettingsFile(base.dataFolder)
  const secrets = createSecrets({ ...ports.secrets, dataFolder: base.dataFolder, log })
  const kept = createKeptSignIn(secrets, log)
  const signInKept = createSignInKept(kept)
  // Where nothing could be opened there is nobody to tell.
  const tell = () => void place.then((now) => now.nudge()).catch(() => undefined)
  const signIn = createSignIn(ports, kept, tell)
  const connections = createConnections({
    base,
    file,
    secrets,
    readSecrets: (environment) => secretsOf(environment, secrets),
    resolve: (settings) => resolve(base, settings, secrets),
    place: {
      configuration: async () => (await place).configuration,
      move,
    },
    ...createProbes(ports, signInKept, async () => place),
    signIn,
    learn: ports.secrets.learn,
    clock,
  })
  const lasting = {
    connections,
    downloads,
    suggestions,
    diagnostics: ports.diagnostics,
    guards: () => connections.guards(),
    signInKept,
  }
  let inUse = base
  let place = begin()
  place.catch(() => undefined)

  async function begin(): Promise<Workplace> {
    const settings = file.read()
    return open(await resolve(base, settings, secrets))
  }

  function open(configuration: Configuration): Workplace {
    inUse = configuration
    return openWorkplace(ports, configuration, lasting)
  }

  /** What was begun before is ended as when Tandem closes. Nothing happens when nothing changes. */
  async function move(decide: () => Promise<Configuration>): Promise<void> {
    const before = place
    const decided = (async () => {
      const old = await before.catch(() => null)
      const busy = (await old?.busy()) ?? null
      if (busy !== null) throw new TandemError(busy, 2)
      return { old, configuration: await decide() }
    })()
    place = decided.then(go, () => before)
    place.catch(() => undefined)
    await decided
    await place
  }

  async function go(to: { readonly old: Workplace | null; readonly configuration: Configuration }): Promise<Workplace> {
    const { old, configuration } = to
    if (old !== null && JSON.stringify(configuration) === JSON.stringify(inUse)) return old
    await old?.close().catch((error: unknown) => log.error({ error }, 'What was open before could not be closed'))
    if (closing.signal.aborted) throw new Error('Tandem is closing.')
    log.info({ environment: configuration.environment, readOnly: configuration.readOnly }, 'The environment is opened')
    return open(configuration)
  }

  return {
    handle: createEndpoint({
      answer: async (request) => (await place).answer(request),
      download: downloads.take,
      log,
      closing: closing.signal,
    }),
    async begun() {
      await place
    },
    async ready() {
      await (await place).ready()
    },
    inUse: () => inUse,
    async close() {
      closing.abort()
      await signIn?.close()
      await (await place.catch(() => null))?.close()
      await suggestions.close()
    },
  }
}
