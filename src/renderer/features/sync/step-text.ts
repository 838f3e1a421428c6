// What a step says about itself, in one word and in one line.
import { formatCount, formatNumber, joinWords, secondsBetween } from '../../format.ts'
import type { Kind, Step } from '../../model.ts'
import type { Status } from '../../ui/status-symbol.tsx'
import { isDone, kindNumber } from './job-facts.ts'

const words: Readonly<Record<Step['status'], string>> = {
  WAITING: 'waiting',
  READING: 'reading',
  COMPARING: 'comparing',
  WRITING: 'writing',
  PLANNED: 'planned',
  DONE: 'done',
  DONE_WITH_WARNINGS: 'done with warnings',
  FAILED: 'failed',
  BLOCKED: 'blocked',
  STOPPED: 'stopped',
  CANCELLED: 'cancelled',
}

const symbols: Readonly<Record<Step['status'], Status>> = {
  WAITING: 'waiting',
  READING: 'running',
  COMPARING: 'running',
  WRITING: 'running',
  PLANNED: 'info',
  DONE: 'done',
  DONE_WITH_WARNINGS: 'warning',
  FAILED: 'failed',
  BLOCKED: 'blocked',
  STOPPED: 'guard',
  CANCELLED: 'left-out',
}

export function statusWord(step: Pick<Step, 'status'>): string {
  return words[step.status]
}

export function statusSymbol(step: Pick<Step, 'status'>): Status {
  return symbols[step.status]
}

/** Whole seconds until Administrate may be asked again; null when it may. */
export function secondsToWait({ waitingUntil }: Pick<Step, 'waitingUntil'>, now: Date): number | null {
  if (waitingUntil === null) return null
  const seconds = (new Date(waitingUntil).getTime() - now.getTime()) / 1000
  // `now` may be up to a second behind: rounded up, a wait would begin one second longer than it was asked for.
  return seconds > 0 ? Math.max(1, Math.floor(seconds)) : null
}

/** `comparing 34 of 62`, `reading, 100 so far`, or `waiting 12 s for Administrate`, which asked us to slow down. */
export function progressWords(step: Step, now: Date): string {
  const seconds = secondsToWait(step, now)
  if (seconds !== null) return `waiting ${seconds} s for Administrate`
  const word = statusWord(step)
  if (step.total === 0) return word
  if (step.total !== null) return `${word} ${formatNumber(step.done)} of ${formatNumber(step.total)}`
  return step.done > 0 ? `${word}, ${formatNumber(step.done)} so far` : word
}

export interface StepLine {
  readonly text: string
  /** What needs a person, in the warning colour. */
  readonly attention: string | null
}

/** The line under the step's name while a run goes on, and beside it afterwards. */
export function stepLine(step: Step, kind: Kind | null, steps: readonly Step[], now: Date): StepLine {
  switch (step.status) {
    case 'WAITING':
      return plain(waitingFor(kind, steps))
    case 'READING':
      return plain(progressWords(step, now))
    case 'COMPARING':
      return plain(`${progressWords(step, now)} · planned, not written yet`)
    case 'WRITING':
      return plain(`${progressWords(step, now)} · whole or not at all`)
    case 'PLANNED':
      return plain(`${formatNumber(step.read)} read · planned, nothing written yet`)
    case 'DONE':
    case 'DONE_WITH_WARNINGS':
      return { text: `${formatNumber(step.read)} read`, attention: doneAttention(step) }
    case 'FAILED':
    case 'STOPPED':
      return { text: '', attention: `${statusWord(step)}: ${step.problem?.message ?? 'the reason is in the log.'}` }
    case 'BLOCKED':
      return { text: '', attention: blockedWords(step, steps) }
    case 'CANCELLED':
      return plain('stopped, nothing of it was written')
  }
}

/** `1 not linked`, `3 errors`; null when there is nothing. */
function doneAttention(step: Step): string | null {
  const { unmatchedTutorial, errors } = step.counts
  const parts = [
    ...(errors > 0 ? [formatCount(errors, 'error')] : []),
    ...(unmatchedTutorial > 0 ? [`${formatNumber(unmatchedTutorial)} not linked`] : []),
  ]
  return parts.length === 0 ? null : parts.join(' · ')
}

function blockedWords(step: Step, steps: readonly Step[]): string {
  if (step.blockedBy.length > 0) {
    const missing = [...step.blockedBy].sort((left, right) => kindNumber(left) - kindNumber(right))
    return `did not run, needs ${joinWords(missing.map((name) => titleOf(name, steps)))}`
  }
  return `did not run: ${step.problem?.message ?? 'what it needs is not there.'}`
}

/** `2 and 6`: the steps of these kinds, in the order in which they run. */
export function stepNumbers(kinds: readonly Kind['name'][]): string {
  const numbers = kinds.map(kindNumber).sort((left, right) => left - right)
  return joinWords(numbers.map(String))
}

function waitingFor(kind: Kind | null, steps: readonly Step[]): string {
  const open = (kind?.needs ?? []).filter((need) => steps.some((step) => step.kind === need && !isDone(step)))
  return open.length === 0 ? 'waiting' : `waits for ${stepNumbers(open)}`
}

function titleOf(name: Kind['name'], steps: readonly Step[]): string {
  return steps.find((step) => step.kind === name)?.title ?? name.toLowerCase().replaceAll('_', ' ')
}

/** Seconds the step took, or has taken so far; null before it began. */
export function stepSeconds(step: Step, now: Date): number | null {
  if (step.startedAt === null || step.status === 'BLOCKED') return null
  return secondsBetween(step.startedAt, step.finishedAt ?? now)
}

function plain(text: string): StepLine {
  return { text, attention: null }
}
