// The worker thread that gives one workbook back.
import { parentPort } from 'node:worker_threads'
import { findLayout } from '../file/columns.ts'
import { annotate, errorWorkbook } from './report.ts'
import type { MadeReport, ReportAnswer, ReportRequest } from './report-thread.ts'
import { resultFileName } from './result-names.ts'
import { isMacroWorkbook } from './workbook-parts.ts'
import { readWorkbook } from '../file/workbook.ts'

const parent = parentPort
if (!parent) throw new Error('Started outside a worker thread.')

parent.once('message', (request: ReportRequest) => {
  const answer = (given: ReportAnswer): void => parent.postMessage(given)
  report(request).then(
    (made) => answer({ state: 'done', made }),
    (error: unknown) => answer({ state: 'failed', cause: error instanceof Error ? error.message : String(error) }),
  )
})

async function report(request: ReportRequest): Promise<MadeReport | null> {
  const { fileName, bytes, outcomes, corrections, onlyToDo } = request
  const content = await readWorkbook(bytes, fileName, new AbortController().signal)
  const { layout } = findLayout(content)
  if (layout === null) throw new Error('The workbook has no layout any more.')
  const dropped = { bytes, content, layout, corrections }
  const made = await (onlyToDo ? errorWorkbook(dropped, outcomes) : annotate(dropped, outcomes))
  if (made === null) return null
  const hasMacros = isMacroWorkbook(Buffer.from(made.buffer, made.byteOffset, made.byteLength))
  return { fileName: resultFileName(fileName, onlyToDo ? 'errors' : 'copy', hasMacros), bytes: made }
}
