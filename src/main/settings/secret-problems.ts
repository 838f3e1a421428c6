// What can be wrong with secrets that are kept, in words; never with a word of what stands there.
import { type Problem, TandemError } from '../errors.ts'

/** Of the key store, asked for by a program that cannot use it. */
export function elsewhere(): TandemError {
  return refused({
    message: 'A secret of this connection is kept in this computer’s key store, which this program cannot read.',
    effect: 'Nothing was sent or changed.',
    next: 'Start the desktop app, or give DATABASE_URL and the ADMINISTRATE_ variables.',
  })
}

/** It is said once; the secret counts as not given. */
export function lost(): Problem {
  return {
    code: 'SECRETS',
    message:
      'A secret that was kept can no longer be unlocked: it belongs to another account or computer, or the key store has a new key.',
    effect: 'It counts as not given. The data of both systems is untouched.',
    next: 'Enter it again in Settings, Connections.',
  }
}

/** Said when it has been put right. */
export function stoodOpen(path: string): Problem {
  return {
    code: 'SECRETS',
    message: `Other accounts of this computer could read ${path}.`,
    effect: 'It is closed to them now.',
    next: 'If others use this computer, have the secrets replaced where they come from and enter the new ones.',
  }
}

export function notLocked(cause: unknown): TandemError {
  const problem = {
    message: 'This computer’s key store did not take the secret.',
    effect: 'It was not kept; what was kept before is unchanged.',
    next: 'Unlock the key store of your account and save again.',
  }
  return refused(problem, cause)
}

export function notWritten(path: string, cause: unknown): TandemError {
  const problem = {
    message: `${path} could not be written.`,
    effect: 'The secrets stay as they were.',
    next: 'See to it that there is room on the disk and that your account may write there, and save again.',
  }
  return refused(problem, cause)
}

export function unreadable(path: string, cause: unknown): TandemError {
  const problem = {
    message: `${path} cannot be read, or cannot be closed to other accounts.`,
    effect: 'The file was left as it is, and no secret of it is used.',
    next: 'See to it that it belongs to your account, and try again.',
  }
  return refused(problem, cause)
}

export function damaged(path: string): TandemError {
  return refused({
    message: `${path} does not hold what Tandem keeps there.`,
    effect: 'The file was left exactly as it is, and no secret of it is used.',
    next: 'Correct it, or move it away and enter the secrets again in Settings, Connections.',
  })
}

function refused(problem: Omit<Problem, 'code'>, cause?: unknown): TandemError {
  return new TandemError({ code: 'SECRETS', ...problem }, 2, cause)
}
