// When a read is too good to be false: how many records may go missing at once before a person has to agree (decision 8).
import { TandemError, type Problem } from '../errors.ts'
import type { Entity } from '../ports/records.ts'
import type { GuardSettings } from '../ports/settings.ts'
import { textOf } from './kinds-text.ts'

export interface GuardInput {
  readonly entity: Entity
  /** Records that were there before, without those already missing. */
  readonly known: number
  readonly read: number
  readonly newlyMissing: number
  /** The exact number a person confirmed, null when nobody did. */
  readonly accepted: number | null
  readonly guards: GuardSettings
}

/** More than this many newly missing records stop a step. */
export function missingLimit(known: number, { missingPercent, missingAtLeast }: GuardSettings): number {
  return Math.max(missingAtLeast, Math.floor((known * missingPercent) / 100))
}

/** Null when the step may go on, else why it stops before anything is written. */
export function guardProblem({ entity, known, read, newlyMissing, accepted, guards }: GuardInput): Problem | null {
  if (newlyMissing === 0 || newlyMissing === accepted) return null
  const { title, plural } = textOf(entity)
  const empty = read === 0
  const limit = missingLimit(known, guards)
  if (!empty && newlyMissing <= limit) return null
  const gone = inDigits(newlyMissing)
  const other = accepted === null ? '' : ` You confirmed ${inDigits(accepted)}, but it is ${gone} now.`
  return {
    code: empty ? 'GUARD-EMPTY' : 'GUARD-SHRINK',
    message: `Nothing was written. ${title} would drop from ${inDigits(known)} to ${inDigits(known - newlyMissing)}.`,
    effect: empty
      ? `Administrate sent no ${plural} at all and said that was all.${other}`
      : `Administrate sent ${counted(entity, read)} and said that was all; ${gone} of ${inDigits(known)} would be marked as gone, ${shareOf(newlyMissing, known)} %. The limit is ${counted(entity, limit)} at once.${other}`,
    next: `Find out why, then run it again. If these really are gone, confirm exactly ${gone} (--accept-missing ${newlyMissing}).`,
  }
}

/** As people read it, `1,316`; only behind a flag of the command line digits stand bare. */
function inDigits(value: number): string {
  return value.toLocaleString('en-GB')
}

function counted(entity: Entity, value: number): string {
  const { singular, plural } = textOf(entity)
  return `${inDigits(value)} ${value === 1 ? singular : plural}`
}

/** Whole percent; 100 only of all, and never 0 of some. */
function shareOf(part: number, whole: number): number {
  const share = Math.round((part / whole) * 100)
  return Math.max(1, part < whole ? Math.min(share, 99) : share)
}

/** Null when the tenant is the one of last time, or was confirmed, or nothing was ever read. */
export function tenantProblem(last: string | null, now: string, accepted: string | null): Problem | null {
  if (last === null || last === now || accepted === now) return null
  return {
    code: 'GUARD-TENANT',
    message: `Nothing was written. These connections lead to ${now}, but the last sync read ${last}.`,
    effect: 'Every record of the one would look gone to the other.',
    next: `Check the connection to Administrate. If ${now} is right, confirm it by name (--accept-tenant ${now}).`,
  }
}

/** A guard's stop: exit code 3. */
export function stoppedBy(problem: Problem): TandemError {
  return new TandemError(problem, 3)
}
