// The refusals of the local API itself, as sentences.
import { TandemError, type Problem } from '../errors.ts'
import type { LeaseHolder } from '../ports/lease.ts'

const nothingStarted = 'Nothing was started.'
const nothingChanged = 'Nothing was changed.'

/** A request that makes no sense as it is; `message` says what about it. */
export function usage(message: string, next: string): TandemError {
  return new TandemError({ code: 'USAGE', message, effect: nothingStarted, next }, 2)
}

export function engineBusy(holder: LeaseHolder): Problem {
  return {
    code: 'ENGINE-BUSY',
    message: `${holder.owner} is already running ${holder.command} on ${holder.host}.`,
    effect: nothingStarted,
    next: 'Follow that run, or wait until it has ended.',
  }
}

export function noSuchRun(): Problem {
  return {
    code: 'USAGE',
    message: 'There is no such run.',
    effect: nothingChanged,
    next: 'Look it up again in the list of runs.',
  }
}

export function runsElsewhere(holder: { readonly owner: string; readonly host: string }): Problem {
  return {
    code: 'USAGE',
    message: `This run was started by ${holder.owner} on ${holder.host} and can only be stopped there.`,
    effect: 'It goes on.',
    next: `Ask ${holder.owner} to stop it, or wait until it has ended.`,
  }
}

export function alreadyEnded(): Problem {
  return {
    code: 'USAGE',
    message: 'This run has already ended.',
    effect: nothingChanged,
    next: 'Start a new one if it is still needed.',
  }
}

export function notUnderReview(): Problem {
  return {
    code: 'PLAN-STALE',
    message: 'The changes of this run no longer wait for review.',
    effect: nothingChanged,
    next: 'Look at what became of it, or start a new run that asks for review first.',
  }
}

export function waitsForReview(): Problem {
  return {
    code: 'USAGE',
    message: 'This run waits for review; there is nothing to stop.',
    effect: 'Nothing of it is being written.',
    next: 'Apply the ticked changes, or discard them.',
  }
}
