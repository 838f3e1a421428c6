// What became of an import as text, and in the sums that are promised (architecture §2).
import type { ImportFieldsFragment } from '../../../../../graphql/generated/local.ts'
import { plain } from './plain.ts'

/** Data rows; they add up to the rows of the workbook. */
export interface OutcomeSums {
  readonly imported: number
  readonly unchanged: number
  /** Those whose fate is not known among them: a person has to look. */
  readonly failed: number
  /** Those never begun among them. */
  readonly leftOut: number
}

type Event = Pick<ImportFieldsFragment['results'][number], 'row' | 'title' | 'outcome' | 'messages' | 'sessions'>
export interface EndedOutcome {
  readonly rows: ImportFieldsFragment['rows']
  readonly status: ImportFieldsFragment['status']
  readonly results: readonly Event[]
}

export function sumsOf({ imported, unchanged, failed, unknown, leftOut, waiting }: EndedOutcome['rows']): OutcomeSums {
  return { imported, unchanged, failed: failed + unknown, leftOut: leftOut + waiting }
}

const signs: { readonly [outcome in Event['outcome']]: string } = {
  IMPORTED: '⚠',
  UNCHANGED: '⚠',
  FAILED: '✗',
  UNKNOWN: '✗',
  LEFT_OUT: '–',
  WAITING: '–',
}

/** The sums, then the events that have something to tell: the first ones, or all. */
export function outcomeLines(ended: EndedOutcome, { everyEvent }: { readonly everyEvent: boolean }): readonly string[] {
  const { imported, unchanged, failed, leftOut } = sumsOf(ended.rows)
  const end = ended.status === 'RUNNING' ? 'not seen to its end' : ended.status === 'STOPPED' ? 'stopped' : 'completed'
  const sums = `${imported} imported, ${unchanged} unchanged, ${failed} failed, ${leftOut} left out`
  const telling = ended.results.flatMap((event) => (messagesOf(event).length > 0 ? [eventLine(event)] : []))
  const shown = everyEvent ? telling : telling.slice(0, eventsNamed)
  const more = telling.length - shown.length
  return [`Import ${end}: ${sums} (rows)`, ...shown, ...(more > 0 ? [`  and ${more} more; --debug shows all`] : [])]
}

const eventsNamed = 40

function eventLine(event: Event): string {
  return `  ${signs[event.outcome]} ${plain(event.title) || 'without title'} (row ${event.row}): ${messagesOf(event).map(plain).join(' ')}`
}

/** Each once: rows of an event often have the same to tell. Of one that is left out its own say why. */
function messagesOf({ outcome, messages, sessions }: Event): readonly string[] {
  if (outcome === 'LEFT_OUT' && messages.length > 0) return messages
  return [...new Set([...messages, ...sessions.flatMap((session) => session.messages)])]
}
