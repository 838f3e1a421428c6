// Gives workbooks back in a thread of its own: packing a large file takes seconds, in which the window must not stand still.
import { Worker } from 'node:worker_threads'
import { cancelled, throwIfCancelled } from '../../errors.ts'
import type { CellText } from '../../ports/workbooks.ts'
import type { RowOutcome } from '../run/outcomes.ts'

export interface ReportRequest {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly outcomes: readonly RowOutcome[]
  /** What people corrected before it was imported. */
  readonly corrections: readonly CellText[]
  /** Only the events that are still to be done. */
  readonly onlyToDo: boolean
}

export interface MadeReport {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type ReportAnswer =
  { readonly state: 'done'; readonly made: MadeReport | null } | { readonly state: 'failed'; readonly cause: string }

/** null: nothing is to be done any more. Rejects as cancelled, at once, when `signal` aborts. */
export async function makeReport(request: ReportRequest, signal: AbortSignal): Promise<MadeReport | null> {
  throwIfCancelled(signal)
  const worker = startWorker()
  let abort = (): void => undefined
  try {
    return await new Promise((resolve, reject) => {
      abort = () => reject(cancelled())
      signal.addEventListener('abort', abort, { once: true })
      worker.once('message', (answer: ReportAnswer) => {
        if (answer.state === 'done') resolve(answer.made)
        else reject(new Error(`A workbook could not be given back: ${answer.cause}`))
      })
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('Giving a workbook back stopped unexpectedly.')))
      worker.postMessage(request)
    })
  } finally {
    signal.removeEventListener('abort', abort)
    void worker.terminate()
  }
}

/** See file/workbook.ts: as TypeScript in the sources, where the thread itself must register tsx; built, beside whoever starts it. */
function startWorker(): Worker {
  const built = !import.meta.url.endsWith('.ts')
  const file = new URL(`report.worker.${built ? 'js' : 'ts'}`, import.meta.url)
  if (built) return new Worker(file)
  const tsx = import.meta.resolve('tsx/esm/api')
  return new Worker(`import('${tsx}').then(({ register }) => { register(); return import('${file.href}') })`, {
    eval: true,
  })
}
