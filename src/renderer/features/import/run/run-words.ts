// An import under way or ended, in words: outcomes, where each event stands in both systems, and what each sum is made of.
import { formatCount, formatNumber } from '../../../format.ts'
import type { Status } from '../../../ui/status-symbol.tsx'
import type { Import, ImportCounts, ImportedEvent, ImportOutcome } from '../import-model.ts'
import type { OutcomePart } from '../outcome-bar.tsx'

interface Look {
  readonly status: Status
  readonly word: string
}

const looks: Readonly<Record<ImportOutcome, Look>> = {
  WAITING: { status: 'waiting', word: 'waiting' },
  IMPORTED: { status: 'done', word: 'imported' },
  UNCHANGED: { status: 'unchanged', word: 'unchanged' },
  FAILED: { status: 'failed', word: 'failed' },
  LEFT_OUT: { status: 'left-out', word: 'left out' },
  UNKNOWN: { status: 'unknown', word: 'no answer, looking it up' },
}

/** The symbol of an event: what is left to do by hand stands out, and what is being written turns. */
export function outcomeLook({ outcome, current, byHand }: Pick<ImportedEvent, 'outcome' | 'current' | 'byHand'>): Look {
  if (current && outcome === 'WAITING') return { status: 'running', word: 'being written' }
  if (byHand && outcome !== 'FAILED' && outcome !== 'UNKNOWN') return { status: 'by-hand', word: 'do by hand' }
  return looks[outcome]
}

export function outcomeWord(outcome: ImportOutcome): string {
  return looks[outcome].word
}

/** What happened to an event, in one line. */
export function resultWords(event: ImportedEvent): string {
  const [message] = event.messages
  if (event.current && event.outcome === 'WAITING') return 'being written'
  if (message !== undefined) return message
  switch (event.outcome) {
    case 'WAITING':
      return event.inTutorialDatabase === 'WRITTEN' ? 'begun, not finished' : 'not begun'
    case 'IMPORTED':
      return event.sessions.length === 0 ? 'imported' : `imported with ${formatCount(event.sessions.length, 'session')}`
    case 'UNCHANGED':
      return 'unchanged'
    case 'FAILED': {
      const failed = event.sessions.filter(({ outcome }) => outcome === 'FAILED')
      const [first] = failed
      if (first === undefined) return 'failed'
      const said = first.messages[0] ?? 'failed'
      return failed.length === 1
        ? `Row ${first.row}: ${said}`
        : `${formatCount(failed.length, 'session')} failed. Row ${first.row}: ${said}`
    }
    case 'LEFT_OUT':
      return 'left out'
    case 'UNKNOWN':
      return 'no answer; it is looked up when you go on'
  }
}

/** It is at work, importing or taking back. */
export function isRunning({ status, undoing }: Pick<Import, 'status' | 'undoing'>): boolean {
  return status === 'RUNNING' || undoing
}

/** Something of it is there that may be removed. */
export function isUndoable({ inTutorialDatabase, outcome }: ImportedEvent): boolean {
  return inTutorialDatabase === 'WRITTEN' || (inTutorialDatabase === 'UNCHANGED' && outcome === 'FAILED')
}

/** Events that this run has dealt with; those left out never were to be. */
export function settledEvents({ imported, unchanged, failed, unknown }: ImportCounts): number {
  return imported + unchanged + failed + unknown
}

/** Events that were to be dealt with: what was not begun before a stop counts too, what was left out does not. */
export function wantedEvents({ events, status, toContinue }: Pick<Import, 'events' | 'status' | 'toContinue'>): number {
  if (status === 'RUNNING') return events.total - events.leftOut
  return events.imported + events.unchanged + events.failed + toContinue
}

/** Events that going on takes up. Of an import that came to its end only those without an answer. */
export function openEvents({ events, status, toContinue }: Pick<Import, 'events' | 'status' | 'toContinue'>): number {
  if (status === 'UNDONE') return 0
  return status === 'DONE' || status === 'PARTIAL' ? events.unknown : toContinue
}

/** The parts of a sum, always the four; those without an answer and those not begun only where there are some. */
export function countParts(counts: ImportCounts): readonly OutcomePart[] {
  const always: readonly OutcomePart[] = [
    { tone: 'done', count: counts.imported, word: 'imported' },
    { tone: 'unchanged', count: counts.unchanged, word: 'unchanged' },
    { tone: 'failed', count: counts.failed, word: 'failed' },
    { tone: 'leftOut', count: counts.leftOut, word: 'left out' },
  ]
  const sometimes: readonly OutcomePart[] = [
    { tone: 'unknown', count: counts.unknown, word: 'without an answer' },
    { tone: 'waiting', count: counts.waiting, word: 'not begun' },
  ]
  return [...always, ...sometimes.filter(({ count }) => count > 0)]
}

/** `212 = 186 + 14 + 6 + 6` */
export function plainSum(total: number, parts: readonly OutcomePart[]): string {
  return `${formatNumber(total)} = ${parts.map(({ count }) => formatNumber(count)).join(' + ')}`
}

/** What is spoken and shown about the event that is being written. */
export function currentWords({ results, paused, undoing }: Pick<Import, 'results' | 'paused' | 'undoing'>): string {
  const current = results.find((event) => event.current)
  if (undoing) return current === undefined ? 'Taking back' : `Taking ${current.title} back`
  // Between two events the last one stands as the current one, though it is done.
  if (paused) return current?.outcome === 'WAITING' ? `Pauses after ${current.title}` : 'Paused'
  return current === undefined ? 'Getting ready' : `Writing ${current.title}`
}

export type RunFacet = 'all' | 'failed' | 'unknown' | 'leftOut' | 'waiting' | 'imported' | 'unchanged' | 'byHand'

export function inRunFacet(event: ImportedEvent, facet: RunFacet): boolean {
  switch (facet) {
    case 'all':
      return true
    case 'byHand':
      return event.byHand
    case 'failed':
      return event.outcome === 'FAILED'
    case 'unknown':
      return event.outcome === 'UNKNOWN'
    case 'leftOut':
      return event.outcome === 'LEFT_OUT'
    case 'waiting':
      return event.outcome === 'WAITING'
    case 'imported':
      return event.outcome === 'IMPORTED'
    case 'unchanged':
      return event.outcome === 'UNCHANGED'
  }
}

export function eventMatches(event: ImportedEvent, filter: string): boolean {
  const words = filter.trim().toLowerCase()
  if (words === '') return true
  const texts = [
    event.title,
    event.templateCode,
    event.number ?? '',
    ...event.messages,
    ...event.sessions.flatMap(({ title, messages }) => [title, ...messages]),
  ]
  return texts.some((text) => text.toLowerCase().includes(words))
}

const order: readonly ImportOutcome[] = ['FAILED', 'UNKNOWN', 'LEFT_OUT', 'WAITING']

/** What needs somebody first: failed, without an answer, left out, not begun, by hand; then as the workbook has them. */
export function failedFirst(events: readonly ImportedEvent[]): readonly ImportedEvent[] {
  const rank = (event: ImportedEvent): number => {
    const place = order.indexOf(event.outcome)
    return place >= 0 ? place : event.byHand ? order.length : order.length + 1
  }
  return [...events].sort((left, right) => rank(left) - rank(right) || left.row - right.row)
}
