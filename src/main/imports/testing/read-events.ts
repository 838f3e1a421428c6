// The rows of a sheet as events in one step, as tests look at them.
import type { ImportEvent, ImportProblem, WorkbookContent, WorkbookLayout } from '../../ports/imports.ts'
import { groupRows, readRows } from '../file/rows.ts'

export interface ReadEvents {
  readonly events: readonly ImportEvent[]
  readonly problems: readonly ImportProblem[]
  readonly rows: number
}

export function readEvents(content: WorkbookContent, layout: WorkbookLayout): ReadEvents {
  const read = readRows(content, layout)
  const grouped = groupRows(read.rows)
  return { events: grouped.events, problems: [...read.problems, ...grouped.problems], rows: read.rows.length }
}
