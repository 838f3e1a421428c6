// Starts the worker thread that holds the built-in database, and connects `pg` to it.
import { once } from 'node:events'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { PortStream, stopped } from './pglite-stream.ts'

/** What the worker is asked. `connect` brings the port of one connection, `dump` writes a copy of the whole database to a file. */
export type WorkerRequest =
  | { readonly kind: 'connect'; readonly port: MessagePort }
  | { readonly kind: 'dump'; readonly file: string }
  | { readonly kind: 'close' }

/** What it answers. `ready` once, when the database is open; `done` to each dump. */
export type WorkerAnswer =
  { readonly kind: 'ready' } | { readonly kind: 'done' } | { readonly kind: 'failed'; readonly message: string }

export interface DatabaseWorker {
  /** A new connection, for the option `stream` of `pg`. Ends with an error when the worker exits. */
  readonly connect: () => PortStream
  /** One at a time. */
  dump(file: string): Promise<void>
  close(): Promise<void>
}

/** Resolves when the database in `folder` is open; rejects with PGlite's words when it cannot be. */
export async function startWorker(folder: string): Promise<DatabaseWorker> {
  const worker = newWorker(folder)
  const streams = new Set<PortStream>()
  let gone: Error | null = null
  const exited = new Promise<void>((resolve) => {
    const finish = (reason: Error): void => {
      gone ??= reason
      for (const stream of streams) stream.destroy(gone)
      resolve()
    }
    worker.on('error', (error) => {
      finish(stopped(error))
    })
    worker.on('exit', () => {
      finish(stopped())
    })
  })
  const ask = async (request?: WorkerRequest): Promise<void> => {
    if (request) worker.postMessage(request)
    const answer = await Promise.race([once(worker, 'message') as Promise<[WorkerAnswer]>, exited])
    if (!answer) throw gone ?? stopped()
    if (answer[0].kind === 'failed') throw new Error(answer[0].message)
  }
  await ask()
  return {
    connect() {
      const { port1, port2 } = new MessageChannel()
      const stream = new PortStream(port1)
      if (gone) stream.destroy(gone)
      else worker.postMessage({ kind: 'connect', port: port2 } satisfies WorkerRequest, [port2])
      streams.add(stream)
      stream.once('close', () => streams.delete(stream))
      return stream
    },
    dump: (file) => ask({ kind: 'dump', file }),
    async close() {
      worker.postMessage({ kind: 'close' } satisfies WorkerRequest)
      await exited
    },
  }
}

/**
 * The worker's file lies beside this one: as TypeScript in the sources, where the worker itself must register tsx (its
 * `--import` does nothing in worker threads of Node 20), and as `pglite.worker.js` in a build, which makes it an entry of its own.
 */
function newWorker(folder: string): Worker {
  const built = !import.meta.url.endsWith('.ts')
  const file = new URL(`pglite.worker.${built ? 'js' : 'ts'}`, import.meta.url)
  if (built) return new Worker(file, { workerData: folder })
  const tsx = import.meta.resolve('tsx/esm/api')
  const start = `import('${tsx}').then(({ register }) => { register(); return import('${file.href}') })`
  return new Worker(start, { eval: true, workerData: folder })
}
