// A backend over a tutorial database that is not there, whose streams and log can be watched: what hosts are examined with.
import { createHash } from 'node:crypto'
import type { Opened } from '../src/main/api/context.ts'
import { createDownloads, type Download } from '../src/main/api/downloads.ts'
import { createEndpoint } from '../src/main/api/endpoint.ts'
import { createRunMemory } from '../src/main/api/run-memory.ts'
import type { ConnectionsService } from '../src/main/settings/connections.ts'
import { createTutorialDatabase } from '../src/main/api/tutorial-database.ts'
import { createApi } from '../src/main/api/yoga.ts'
import type { Backend } from '../src/main/backend.ts'
import { readConfiguration } from '../src/main/config.ts'
import { TandemError } from '../src/main/errors.ts'
import type { WorkbookFile } from '../src/main/imports/check/checked-workbook.ts'
import type { ChangeNotice, Topic } from '../src/main/ports/change-log.ts'
import type { Clock, Log } from '../src/main/ports/platform.ts'

export interface WatchedBackend extends Backend {
  /** The address of a file that can be fetched once. */
  offer(file: Download): string
  /** Tells everybody who follows. */
  announce(topics: readonly Topic[]): void
  /** Resolves when so many streams are being followed. */
  followed(by: number): Promise<void>
  /** What was logged, as text. */
  logged(): string
}

/** What the job of this id fails with; nobody but the log may ever read it. */
export const brokenJob = '666'
export const secretOfTheLog = 'duplicate key in tandem.jobs'
/** The run of this id is refused with a sentence. */
export const refusedJob = '404'

const clock: Clock = { now: () => new Date(), wait: () => new Promise(() => undefined) }

export function watchedBackend(): WatchedBackend {
  const lines: string[] = []
  const note = (fields: object, message: string) => void lines.push(message, ...Object.values(fields).map(String))
  const log: Log = { debug: note, info: note, warn: note, error: note }
  const inboxes = new Set<(topics: readonly Topic[]) => void>()
  let waiting: (() => void)[] = []
  const closing = new AbortController()

  async function* follow(_after: string | null, signal: AbortSignal): AsyncGenerator<ChangeNotice> {
    const news: (readonly Topic[])[] = []
    let wake = (): void => undefined
    const tell = (topics: readonly Topic[]) => {
      news.push(topics)
      wake()
    }
    inboxes.add(tell)
    recount()
    try {
      for (let cursor = 1; !signal.aborted; cursor++) {
        if (news.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve
            signal.addEventListener('abort', () => resolve(), { once: true })
          })
        }
        const topics = news.shift()
        if (topics !== undefined) yield { cursor: String(cursor), topics }
      }
    } finally {
      inboxes.delete(tell)
      recount()
    }
  }

  function recount(): void {
    const told = waiting
    waiting = []
    for (const tell of told) tell()
  }

  const opened = {
    jobs: {
      async get(id: string) {
        if (id === refusedJob)
          throw new TandemError({ code: 'DB-CONNECT', message: 'It is down.', effect: '', next: '' }, 2)
        throw new Error(secretOfTheLog)
      },
    },
    changes: { follow },
    runner: { live: () => null, isHere: () => false },
    overview: async () => [],
    lease: { current: async () => null },
    imports: {
      // Says what arrived.
      async open({ name, bytes }: WorkbookFile) {
        const message = `${name} ${createHash('sha256').update(bytes).digest('hex')}`
        throw new TandemError({ code: 'USAGE', message, effect: '', next: '' }, 2)
      },
    },
  } as unknown as Opened
  const database = createTutorialDatabase<Opened>({
    description: 'built in',
    open: async () => opened,
    close: async () => undefined,
    clock,
    log,
  })
  const downloads = createDownloads(clock)
  const answer = createApi({
    context: {
      facts: {
        environment: 'REHEARSAL',
        readOnly: false,
        tenant: '',
        person: 'Ana',
        version: '0.0.0',
      },
      database,
      administrate: { reachability: 'UNKNOWN', problem: null, requests: () => 0 },
      findLive: async () => null,
      memory: createRunMemory(),
      downloads,
      connections: { isFirstStart: () => false } as unknown as ConnectionsService,
      diagnostics: async () => [],
      clock,
      closing: closing.signal,
    },
    log,
    introspection: false,
  })
  return {
    handle: createEndpoint({ answer, download: downloads.take, log, closing: closing.signal }),
    begun: async () => undefined,
    inUse: () => readConfiguration({}, { platform: 'linux', home: '/home/ana' }),
    async ready() {
      await database.open()
    },
    async close() {
      closing.abort()
      await database.close()
    },
    offer: (file) => downloads.offer(file),
    announce(topics) {
      for (const tell of inboxes) tell(topics)
    },
    async followed(by) {
      while (inboxes.size !== by) await new Promise<void>((resolve) => waiting.push(resolve))
    },
    logged: () => lines.join('\n'),
  }
}
