// The headline of an import that is not running: what happened, in a colour, and what it means.
import { formatClock, formatCount, formatNumber, joinWords } from '../../../format.ts'
import type { Status } from '../../../ui/status-symbol.tsx'
import type { Import, ImportedEvent } from '../import-model.ts'
import { isRunning, settledEvents, wantedEvents } from './run-words.ts'

export interface ImportHeadline {
  readonly tone: 'ok' | 'warn' | 'bad' | 'info'
  readonly status: Status
  readonly title: string
  readonly detail: string
  /** Of the problem that ended it; it stands after the detail. */
  readonly code?: string | undefined
}

export function importHeadline(one: Import): ImportHeadline {
  const { status, events, problem } = one
  const wanted = wantedEvents(one)
  const done = `${formatNumber(settledEvents(events))} of ${formatCount(wanted, 'event')}`
  const cause = status === 'INTERRUPTED' ? null : problem
  const rest = [...details(one), ...(cause === null ? [] : causeOf(cause, one))].join(' ')
  const code = cause?.code
  switch (status) {
    case 'RUNNING':
      return { tone: 'info', status: 'running', title: 'Importing.', detail: '' }
    case 'DONE':
      return { tone: 'ok', status: 'done', title: doneTitle(one), detail: rest, code }
    case 'PARTIAL':
      return { tone: 'warn', status: 'warning', title: partialTitle(one), detail: rest, code }
    case 'FAILED':
      return {
        tone: 'bad',
        status: 'failed',
        title: events.imported === 0 ? 'No event was imported.' : partialTitle(one),
        detail: rest,
        code,
      }
    case 'STOPPED':
      return {
        tone: 'warn',
        status: 'left-out',
        title: `Stopped after ${done}.`,
        detail: `${kept(one)} ${rest}`.trim(),
        code,
      }
    case 'INTERRUPTED':
      return {
        tone: 'warn',
        status: 'warning',
        title: `Interrupted after ${done}.`,
        detail:
          `The program that ran it ended in the middle. ${kept(one)} Continue looks first what was written already. ${rest}`.trim(),
      }
    case 'UNDONE':
      return {
        tone: 'info',
        status: 'info',
        title: 'This import was taken back.',
        detail: ['What it made is removed from both systems.', rest].filter((part) => part !== '').join(' '),
        code,
      }
  }
}

/** What ended it. Its effect is told of the request that failed; once anything is written it would be untrue of the import. */
function causeOf({ message, effect, next }: NonNullable<Import['problem']>, one: Import): readonly string[] {
  const wrote = one.results.some(({ inTutorialDatabase }) => inTutorialDatabase === 'WRITTEN')
  return [message, wrote ? 'What is written stays.' : effect, next].filter((part) => part !== '')
}

/** The same for the status bar. */
export function importNow(one: Import): Pick<ImportHeadline, 'status'> & {
  readonly what: string
  readonly more: readonly string[]
} {
  const { events, finishedAt, startedAt, fileName } = one
  const { status, title } = importHeadline(one)
  if (isRunning(one)) {
    const words = one.undoing ? `Taking back ${fileName}` : `Importing ${fileName}`
    const far = `${formatNumber(settledEvents(events))} of ${formatCount(wantedEvents(one), 'event')}`
    return { status: 'running', what: words, more: one.undoing ? [] : [far] }
  }
  const end = one.status === 'STOPPED' || one.status === 'INTERRUPTED' ? 'ended early' : 'finished'
  return { status, what: `Import ${end} at ${formatClock(finishedAt ?? startedAt)}`, more: [title.replace(/\.$/, '')] }
}

function doneTitle({ events }: Import): string {
  if (events.imported === 0) return 'Nothing had to be changed.'
  return `${formatCount(events.imported, 'event')} imported.`
}

function partialTitle({ events }: Import): string {
  const { failed, unknown, leftOut, imported } = events
  const tried = imported + failed + unknown
  const first =
    tried === imported
      ? `${formatCount(imported, 'event')} imported.`
      : `${formatNumber(imported)} of ${formatCount(tried, 'event')} imported.`
  const parts = [
    ...(failed > 0 ? [`${formatNumber(failed)} failed.`] : []),
    ...(unknown > 0 ? [`${formatNumber(unknown)} without an answer.`] : []),
    ...(failed + unknown === 0 && leftOut > 0 ? [`${formatNumber(leftOut)} left out.`] : []),
  ]
  return [first, ...parts].join(' ')
}

function details({ events, results, status }: Import): readonly string[] {
  const failed = results.filter(({ outcome }) => outcome === 'FAILED')
  const half = failed.filter(inOneSystem)
  const byHand = results.filter((event) => event.byHand).length
  return [
    ...(half.length > 0 ? [`${named(half)} ${half.length === 1 ? 'is' : 'are'} in the tutorial database only.`] : []),
    ...(events.unknown > 0
      ? [
          `Of ${formatCount(events.unknown, 'event')} no answer came; Continue looks ${events.unknown === 1 ? 'it' : 'them'} up before anything is sent again.`,
        ]
      : []),
    ...(status === 'DONE' && events.unchanged > 0
      ? [
          `${formatCount(events.unchanged, 'event')} ${events.unchanged === 1 ? 'is' : 'are'} as the workbook has ${events.unchanged === 1 ? 'it' : 'them'} already.`,
        ]
      : []),
    ...(status === 'DONE' && events.leftOut > 0
      ? [`${formatCount(events.leftOut, 'event')} ${events.leftOut === 1 ? 'is' : 'are'} left out or taken back.`]
      : []),
    ...(byHand > 0
      ? [`${formatNumber(byHand)} ${byHand === 1 ? 'has' : 'have'} something left to do by hand in Administrate.`]
      : []),
  ]
}

/** It was begun and is in the tutorial database, and Administrate has nothing of it. */
export function inOneSystem({ inTutorialDatabase, inAdministrate }: ImportedEvent): boolean {
  return (inTutorialDatabase === 'WRITTEN' || inTutorialDatabase === 'UNCHANGED') && inAdministrate === 'ABSENT'
}

function kept({ events, toContinue, status }: Import): string {
  const waiting = toContinue - events.unknown
  // The one that was being written when the program ended may be in the tutorial database already.
  const state = status === 'INTERRUPTED' ? 'finished' : 'begun'
  return `What is imported stays; ${formatCount(waiting, 'event')} ${waiting === 1 ? 'is' : 'are'} not ${state}.`
}

function named(events: readonly ImportedEvent[]): string {
  const names = events.slice(0, 3).map(({ title }) => title)
  return joinWords(events.length > 3 ? [...names, `${formatNumber(events.length - 3)} more`] : names)
}
