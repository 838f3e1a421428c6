// Reads a workbook in a thread of its own, which is ended when it is done, takes too long, or is no longer wanted.
import { Worker } from 'node:worker_threads'
import { cancelled, TandemError, throwIfCancelled } from '../../errors.ts'
import type { WorkbookCell, WorkbookContent, WorkbookRow } from '../../ports/imports.ts'
import { type FileFault, fileProblem } from './file-problems.ts'
import { type WorkbookLimits, workbookLimits } from './limits.ts'
import { type PackedPart, type SheetHead, unpackRows } from './pack.ts'

export interface ReadRequest {
  readonly bytes: Uint8Array
  readonly limits: WorkbookLimits
}
export type ReadAnswer = PackedPart | { readonly part: 'failed'; readonly fault: FileFault; readonly cause: string }

/** For tests: other limits, and a worker that misbehaves. */
export interface ReadOptions {
  readonly limits?: Partial<WorkbookLimits>
  readonly start?: (limits: WorkbookLimits) => Worker
}

/**
 * What is in a file, recognised by its content. Rejects with a TandemError (exit 2): FILE-EMPTY, FILE-TYPE, FILE-PASSWORD,
 * FILE-DAMAGED, FILE-LARGE, FILE-SLOW; or as cancelled, at once, when `signal` is aborted. `fileName` is only for sentences.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  signal: AbortSignal,
  options: ReadOptions = {},
): Promise<WorkbookContent> {
  throwIfCancelled(signal)
  const limits = { ...workbookLimits, ...options.limits }
  const refusal = (fault: FileFault, cause?: unknown): TandemError =>
    new TandemError(fileProblem(fileName, fault), 2, cause)
  if (bytes.length === 0) throw refusal({ fault: 'empty' })
  if (bytes.length > limits.bytes) throw refusal({ fault: 'large', limit: limits.bytes })

  const worker = (options.start ?? startWorker)(limits)
  let timer: NodeJS.Timeout | undefined
  let abort = (): void => undefined
  try {
    return await new Promise<WorkbookContent>((resolve, reject) => {
      abort = () => reject(cancelled())
      signal.addEventListener('abort', abort, { once: true })
      timer = setTimeout(() => reject(refusal({ fault: 'slow', limit: limits.seconds })), limits.seconds * 1000)
      const sheets: { readonly head: SheetHead; readonly rows: WorkbookRow[] }[] = []
      const cells: WorkbookCell[] = []
      worker.on('message', (answer: ReadAnswer) => {
        if (answer.part === 'failed') return reject(refusal(answer.fault, answer.cause))
        if (answer.part === 'end')
          return resolve({ fileName, ...answer.workbook, sheets: sheets.map(({ head, rows }) => ({ ...head, rows })) })
        if (answer.part === 'sheet') sheets.push({ head: answer.sheet, rows: [] })
        else sheets.at(-1)?.rows.push(...unpackRows(answer.rows, cells))
        worker.postMessage(null)
      })
      worker.on('error', (error: NodeJS.ErrnoException) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refusal({ fault: 'memory' }, error) : stopped(fileName, error),
        ),
      )
      worker.on('exit', () => reject(stopped(fileName)))
      worker.postMessage({ bytes, limits } satisfies ReadRequest)
    })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
    // Not waited for: who cancels is free at once, and the thread ends at its next instruction.
    void worker.terminate()
  }
}

function stopped(fileName: string, cause?: unknown): TandemError {
  return new TandemError(
    {
      code: 'INTERNAL',
      message: `Reading “${fileName}” stopped unexpectedly.`,
      effect: 'Nothing was read, and nothing was changed.',
      next: 'Choose the file again.',
    },
    2,
    cause,
  )
}

/** As for suggestions: `workbook.worker.js` beside this file in a build; in the sources the worker itself registers tsx. */
export function startWorker(limits: WorkbookLimits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes }
  const built = !import.meta.url.endsWith('.ts')
  const file = new URL(`workbook.worker.${built ? 'js' : 'ts'}`, import.meta.url)
  if (built) return new Worker(file, { resourceLimits })
  const tsx = import.meta.resolve('tsx/esm/api')
  return new Worker(`import('${tsx}').then(({ register }) => { register(); return import('${file.href}') })`, {
    eval: true,
    resourceLimits,
  })
}
