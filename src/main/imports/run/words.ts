// What people read about the rows of an import.
import type { Problem } from '../../errors.ts'
import type { PlannedChange } from '../plan/planned.ts'

export const notCreated = 'Its event could not be written; see there.'
export const appeared =
  'An event of this title appeared in Administrate since the check. Drop the workbook again to see what differs.'
export const gone = 'The event is no longer in Administrate. Drop the workbook again to have it created.'
export const severalThere =
  'Several events in Administrate have this title, and Tandem cannot tell which one is meant. Rename all but one there.'
export const linkedElsewhere =
  'The tutorial event is linked to another event of Administrate. That link stays; nothing was written.'
export const stopped = 'Not begun: the import was stopped before. Continue it to have this event written.'
export const neverArrived = 'Administrate gave no answer three times, and nothing of it is there. Retry what failed.'
export const leftByPerson = 'Left out by a person.'
export const withoutEvent = 'A session without an event.'

export function lostAnswer({ message }: Problem): string {
  return `Administrate’s answer was lost and could not be looked up: ${sentence(message)} Continue the import to find out.`
}

export function notReached({ message }: Problem): string {
  return `Not begun: ${sentence(message)} Continue the import to have this event written.`
}

export function changedMeanwhile({ where, field, before }: PlannedChange): string {
  return `${field} was changed in ${where === 'Administrate' ? where : 'the tutorial database'} since the check${before === '' ? '' : ` (it is “${before}” now)`}; it was left as it is.`
}

export function missingSession(day: number, there: number): string {
  return `Administrate made ${there === 0 ? 'no sessions' : there === 1 ? 'only one session' : `only ${there} sessions`} for this event, so Day ${day} is not there. Add it in Administrate by hand.`
}

export function surplusSessions(days: readonly number[]): string {
  const named = days.join(', ')
  return `Administrate made more sessions than the workbook has: ${days.length === 1 ? `Day ${named}` : `Days ${named}`}. Remove ${days.length === 1 ? 'it' : 'them'} there by hand.`
}

export function byHand({ field, before, after }: PlannedChange): string {
  const wanted = after === '' ? (before === '' ? '' : `, without “${before}”`) : `, to “${after}”`
  return `${field} has to be changed in Administrate by hand${wanted}: its interface does not let other programs.`
}

export function blockedBy(rows: readonly number[]): string {
  const named = rows.join(', ')
  return `Left out: ${rows.length === 1 ? `row ${named} has an error` : `rows ${named} have errors`}.`
}

export function undone(by: string, date: string): string {
  return `Taken back by ${by} on ${date}.`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
