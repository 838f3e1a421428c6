// Exit codes of the command line (architecture §2): 0 done, 1 done in part, 2 nothing could start, 3 stopped or cancelled.
import { isDone, type Job } from './output/outcome.ts'

export type ExitCode = 0 | 1 | 2 | 3

/** Failures at the door: when they come before the first record, the command never started. */
const doorCodes = [
  'ADM-CONNECT',
  'ADM-TIMEOUT',
  'ADM-401',
  'ADM-SIGN-IN',
  'ADM-403',
  'ADM-BODY',
  'DEP-UNMET',
  'ENGINE-BUSY',
  'DATA-BUSY',
]

/** The exit code of a run as it ended. A run that is still going on or waits for review is done in part. */
export function exitCodeOf(job: Pick<Job, 'status' | 'problem' | 'steps'>): ExitCode {
  switch (job.status) {
    case 'DONE':
      // With warnings: records in error, or moved while they were being synced.
      return job.steps.some(({ status }) => status !== 'DONE') ? 1 : 0
    case 'STOPPED':
    case 'CANCELLED':
      return 3
    case 'FAILED':
      return couldNotStart(job) ? 2 : 1
    case 'INTERRUPTED':
    case 'RUNNING':
    case 'WAITING':
      return 1
  }
}

function couldNotStart({ problem, steps }: Pick<Job, 'problem' | 'steps'>): boolean {
  if (steps.some((step) => isDone(step) || step.read > 0)) return false
  const codes = steps.flatMap((step) => (step.status === 'FAILED' && step.problem !== null ? [step.problem.code] : []))
  const told = codes.length > 0 ? codes : problem === null ? [] : [problem.code]
  return told.length > 0 && told.every((code) => doorCodes.includes(code) || code.startsWith('DB-'))
}
