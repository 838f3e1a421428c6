// The closed set of things that can go wrong, each as a sentence a person can act on.

/** What a failure says: what happened, what it means for the data, what to do next. Never a secret, a stack or a bare id. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  readonly effect: string
  readonly next: string
}

export type ProblemCode =
  | 'USAGE'
  | 'CONFIG'
  | 'SECRETS'
  | 'DB-CONNECT'
  | 'DB-TLS'
  | 'DB-AUTH'
  | 'DB-VERSION'
  | 'DB-SCHEMA'
  | 'DB-NEWER'
  | 'DB-MIGRATION'
  | 'DB-RIGHTS'
  | 'DB-WRITE'
  | 'DATA-BUSY'
  | 'ENGINE-BUSY'
  | 'ENGINE-LOST'
  | 'SEED-REFUSED'
  | 'REHEARSAL-UNMARKED'
  | 'REHEARSAL-MARKED'
  | 'ADM-CONNECT'
  | 'ADM-TIMEOUT'
  | 'ADM-401'
  | 'ADM-SIGN-IN'
  | 'ADM-403'
  | 'ADM-429'
  | 'ADM-500'
  | 'ADM-BODY'
  | 'ADM-ERRORS'
  | 'ADM-INCOMPLETE'
  | 'CLOCK'
  | 'GUARD-SHRINK'
  | 'GUARD-EMPTY'
  | 'GUARD-TENANT'
  | 'DEP-UNMET'
  | 'PLAN-STALE'
  | 'LINK-TAKEN'
  | 'LINK-PARENT'
  | 'LINK-MOVED'
  | 'UNDO-MOVED'
  | 'REMOVE-USED'
  | 'CREATE-CONFIRM'
  | 'CREATE-UNSUPPORTED'
  | 'CREATE-VALUES'
  | 'READ-ONLY'
  | 'CONFIRM-LIVE'
  | 'FILE-EMPTY'
  | 'FILE-TYPE'
  | 'FILE-PASSWORD'
  | 'FILE-DAMAGED'
  | 'FILE-LARGE'
  | 'FILE-SLOW'
  | 'FILE-HEADERS'
  | 'NOT-FOUND'
  | 'CANCELLED'
  | 'INTERNAL'

/** An expected failure. `exitCode` is the CLI's (architecture §2): 1 done in part, 2 nothing could start, 3 stopped. */
export class TandemError extends Error {
  readonly problem: Problem
  readonly exitCode: 1 | 2 | 3

  constructor(problem: Problem, exitCode: 1 | 2 | 3, cause?: unknown) {
    super(describeProblem(problem), { cause })
    this.name = 'TandemError'
    this.problem = problem
    this.exitCode = exitCode
  }
}

/** The whole sentence of a problem, code last, as the CLI and the status bar show it. */
export function describeProblem(problem: Problem): string {
  return [problem.message, problem.effect, problem.next, `(${problem.code})`].filter((part) => part !== '').join(' ')
}

export function isCancelled(error: unknown): boolean {
  if (error instanceof TandemError) return error.problem.code === 'CANCELLED'
  return error instanceof Error && error.name === 'AbortError'
}

/** The one way to say "a person stopped this". */
export function cancelled(): TandemError {
  return new TandemError(
    {
      code: 'CANCELLED',
      message: 'Stopped on request.',
      effect: 'Finished steps stay as written; the step that was running is untouched.',
      next: 'Run it again to continue.',
    },
    3,
  )
}

/** Why nothing is written while read-only mode is on. `what`: as a sentence begins, `A sync`, `Approving instructors`. */
export function readOnlyProblem(what: string): Problem {
  return {
    code: 'READ-ONLY',
    message: `Read-only mode is on. ${what} would write, so it was not begun.`,
    effect: 'Nothing was changed in either system.',
    next: 'Switch read-only mode off in Settings, or start Tandem without TANDEM_READ_ONLY.',
  }
}

/** Throws {@link cancelled} when `signal` has been aborted. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw cancelled()
}
