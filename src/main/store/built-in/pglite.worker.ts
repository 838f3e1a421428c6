// The worker thread that holds the built-in database and answers the wire protocol, one connection after the other.
import { writeFile } from 'node:fs/promises'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { Framer, isStartup, isTerminate } from './pglite-frames.ts'
import type { WorkerAnswer, WorkerRequest } from './pglite-worker.ts'

const parent = parentPort
if (!parent || typeof workerData !== 'string') throw new Error('Started outside a worker thread.')

const answer = (message: WorkerAnswer): void => {
  parent.postMessage(message)
}

/** Everything that touches the database, strictly one after the other. */
let queue: Promise<unknown> = Promise.resolve()
function enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = queue.then(work)
  queue = result.catch(() => undefined)
  return result
}

try {
  const database = await PGlite.create({ dataDir: workerData })
  parent.on('message', (request: WorkerRequest) => {
    switch (request.kind) {
      case 'connect':
        serve(database, request.port)
        break
      case 'dump':
        void enqueue(async () => {
          const copy = await database.dumpDataDir('gzip')
          await writeFile(request.file, Buffer.from(await copy.arrayBuffer()))
        }).then(
          () => {
            answer({ kind: 'done' })
          },
          (error: unknown) => {
            answer({ kind: 'failed', message: String(error) })
          },
        )
        break
      case 'close':
        void enqueue(() => database.close()).finally(() => process.exit(0))
        break
    }
  })
  answer({ kind: 'ready' })
} catch (error) {
  answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  parent.close()
}

function serve(database: PGlite, port: MessagePort): void {
  const framer = new Framer()
  port.on('message', (bytes: Uint8Array) => {
    const message = framer.add(bytes)
    if (message === null) return
    if (isTerminate(message)) {
      port.close()
      return
    }
    void enqueue(async () => {
      if (isStartup(message)) await forget(database)
      await database.execProtocolRawStream(message, {
        onRawData: (data) => {
          const copy = data.slice()
          port.postMessage(copy, [copy.buffer])
        },
      })
    }).catch(() => {
      // The protocol itself broke: this connection is beyond use, and `pg` reports that it ended.
      port.close()
    })
  })
}

/** All connections share PGlite's one session: a new one starts without what the last may have left open. */
async function forget(database: PGlite): Promise<void> {
  await database.exec('rollback')
  await database.exec('discard all')
}
