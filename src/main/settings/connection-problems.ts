// Why connections are not changed, in words.
import { type Problem, TandemError } from '../errors.ts'

const nothingChanged = 'Nothing was changed.'

export function fixedByVariables(): Problem {
  return {
    code: 'CONFIG',
    message: 'The connections are given by variables of this process.',
    effect: 'They can be checked here, not changed.',
    next: 'To use Settings, start Tandem without DATABASE_URL and the ADMINISTRATE_… variables.',
  }
}

export function notSetUp(environment: string): Problem {
  return {
    code: 'CONFIG',
    message: `${environment} is not set up.`,
    effect: nothingChanged,
    next: 'Fill in both connections, and save them.',
  }
}

/** `what`: `the address of Administrate is not one that begins with https://`. */
export function notUsable(what: string): Problem {
  return { code: 'CONFIG', message: `${what}.`, effect: nothingChanged, next: 'Correct it, and try again.' }
}

/** A secret goes only where it was meant to go when it was typed. */
export function typeAgain(what: string): Problem {
  return {
    code: 'SECRETS',
    message: `${what} has changed, and what is kept was entered for the one before.`,
    effect: 'No secret was sent anywhere, and nothing was changed.',
    next: 'Type the password, or key and secret, once more.',
  }
}

export function nobodyToSignIn(): Problem {
  return {
    code: 'CONFIG',
    message: 'Tandem has no way to a browser here.',
    effect: nothingChanged,
    next: 'Sign in from the window, or use key and secret.',
  }
}

export function nothingToReach(): Problem {
  return {
    code: 'CONFIG',
    message: 'Rehearsal needs no connections.',
    effect: nothingChanged,
    next: 'Choose Live or Sandbox to set one up.',
  }
}

export function refused(problem: Problem): TandemError {
  return new TandemError(problem, 2)
}
