// The last line of defence: whatever was thrown becomes one sentence and an exit code.
import { randomUUID } from 'node:crypto'
import { TandemError } from '../../errors.ts'
import type { ExitCode } from './exit-code.ts'
import type { Report } from './output/outcome.ts'
import type { Told } from './output/problem.ts'

export interface Failure {
  readonly problem: Told
  readonly exitCode: ExitCode
}

/** What is known of work whose end could not be seen. */
export interface Known {
  /** For people: what stands where the results of the command would. */
  readonly report: Report
  /** For `--json`; the problem is added to it. */
  readonly document: object
  /** What it means for the data, where the cause does not know. */
  readonly effect?: string
  /** 1, done in part, unless how it ended says otherwise. */
  readonly exitCode?: ExitCode
}

/** What had begun, or even ended, could not be seen to its end: never "nothing could start". */
export class LostSightError extends Error {
  readonly known: Known

  constructor(cause: unknown, known: Known) {
    super('What was started could not be seen to its end', { cause })
    this.name = 'LostSightError'
    this.known = known
  }
}

/** What to say of an error. Of one nobody expected only its incident number is said: its text may hold anything. */
export function failureOf(error: unknown, incident: string = randomUUID().slice(0, 8)): Failure {
  if (error instanceof ToldError) return error.failure
  if (error instanceof LostSightError) {
    const { exitCode = 1, effect } = error.known
    const { problem } = failureOf(error.cause, incident)
    return { problem: effect === undefined ? problem : { ...problem, effect }, exitCode }
  }
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
