// A workbook of the list in words: what it holds, how it stands, and where it leads.
import { formatCount, formatMoment, formatNumber } from '../../../format.ts'
import type { RecentWorkbook } from '../../../model.ts'
import { placeHash } from '../../../place.ts'
import type { Status } from '../../../ui/status-symbol.tsx'

export type Tone = 'neutral' | 'ok' | 'warn' | 'bad' | 'accent'

export interface RecentState {
  readonly tone: Tone
  readonly status: Status
  readonly words: string
}

/** `212 rows · 44 events · today 09:24` */
export function recentLine({ rows, events, at }: RecentWorkbook, now: Date): string {
  return [formatCount(rows, 'row'), formatCount(events, 'event'), formatMoment(at, now)].join(' · ')
}

export function recentState(workbook: RecentWorkbook): RecentState {
  const { status, errors, errorRows, eventsImported, eventsFailed } = workbook
  const imported = `${formatNumber(eventsImported)} imported`
  const failed = eventsFailed > 0 ? `, ${formatNumber(eventsFailed)} failed` : ''
  switch (status) {
    case 'WAITING':
      return errors > 0
        ? {
            tone: 'warn',
            status: 'warning',
            words: `${formatCount(errors, 'error')} in ${formatCount(errorRows, 'row')}`,
          }
        : { tone: 'accent', status: 'waiting', words: 'ready to preview' }
    case 'RUNNING':
      return { tone: 'accent', status: 'running', words: 'being imported' }
    case 'INTERRUPTED':
      return { tone: 'warn', status: 'warning', words: `not finished, ${imported}` }
    case 'DONE':
      return { tone: 'ok', status: 'done', words: imported }
    case 'PARTIAL':
      return { tone: 'warn', status: 'warning', words: `${imported}${failed}` }
    case 'FAILED':
      return { tone: 'bad', status: 'failed', words: `${formatNumber(eventsFailed)} failed` }
    case 'UNDONE':
      return { tone: 'neutral', status: 'left-out', words: 'taken back' }
  }
}

export function recentAddress({ id, importId }: RecentWorkbook): string {
  return importId === null ? placeHash('import', id) : placeHash('import', 'run', importId)
}

/** Work that waits for a person. */
export function waits({ status }: RecentWorkbook): boolean {
  return status === 'WAITING' || status === 'INTERRUPTED'
}

/** Those that wait first, else newest first. */
export function inListOrder(workbooks: readonly RecentWorkbook[]): readonly RecentWorkbook[] {
  return [...workbooks.filter(waits), ...workbooks.filter((each) => !waits(each))]
}
