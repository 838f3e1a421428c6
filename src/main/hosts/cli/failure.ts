// The last line of defence: whatever was thrown becomes one sentence and an exit code.
import { randomUUID } from 'node:crypto'
import { TandemError } from '../../errors.ts'
import type { ExitCode } from './exit-code.ts'
import type { Told } from './output/problem.ts'

export interface Failure {
  readonly problem: Told
  readonly exitCode: ExitCode
}

/** What to say of an error. Of one nobody expected only its incident number is said: its text may hold anything. */
export function failureOf(error: unknown, incident: string = randomUUID().slice(0, 8)): Failure {
  if (error instanceof ToldError) return error.failure
  if (error instanceof TandemError) return { problem: error.problem, exitCode: error.exitCode }
  return {
    problem: {
      code: 'INTERNAL',
      message: `Something went wrong that Tandem does not know (incident ${incident}).`,
      effect: 'What was finished before stays as written, the rest is untouched.',
      next: 'Try again; if it stays, report the incident with what "npm run tandem -- status" shows.',
    },
    exitCode: 1,
  }
}

/** A failure that is told rather than thrown: the local API named the problem. */
export class ToldError extends Error {
  readonly failure: Failure

  constructor(problem: Told, exitCode: ExitCode) {
    super(problem.message)
    this.name = 'ToldError'
    this.failure = { problem, exitCode }
  }
}
