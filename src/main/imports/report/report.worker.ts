// The worker thread that gives one workbook back.
import { parentPort } from 'node:worker_threads'
import { findLayout } from '../file/columns.ts'
import { annotate, errorWorkbook } from './report.ts'
import type { ReportAnswer, ReportRequest } from './report-thread.ts'
import { readWorkbook } from '../file/workbook.ts'

const parent = parentPort
if (!parent) throw new Error('Started outside a worker thread.')

parent.once('message', (request: ReportRequest) => {
  const answer = (made: ReportAnswer): void => parent.postMessage(made)
  report(request).then(
    (bytes) => answer({ state: 'done', bytes }),
    (error: unknown) => answer({ state: 'failed', cause: error instanceof Error ? error.message : String(error) }),
  )
})

async function report({ fileName, bytes, outcomes, corrections, onlyToDo }: ReportRequest) {
  const content = await readWorkbook(bytes, fileName, new AbortController().signal)
  const { layout } = findLayout(content)
  if (layout === null) throw new Error('The workbook has no layout any more.')
  const dropped = { bytes, content, layout, corrections }
  return onlyToDo ? errorWorkbook(dropped, outcomes) : annotate(dropped, outcomes)
}
