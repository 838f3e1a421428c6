// What a sync command reports of its run, and of one that it could not see whole.
import { exitCodeOf } from './exit-code.ts'
import { LostSightError } from './failure.ts'
import { closingReport } from './output/full-sync.ts'
import { jsonSync } from './output/json.ts'
import type { Job, Outcome, Report } from './output/outcome.ts'
import { singleReport } from './output/single.ts'

export function textOf(command: string, outcome: Outcome): Report {
  return command === 'sync_all' ? closingReport(outcome) : singleReport(outcome)
}

/** `job`: as it was seen last. A single step that was not seen to its end has nothing to report. */
export function endNotSeen(command: string, job: Job, cause: unknown): LostSightError {
  const outcome = { job, findings: [] }
  return new LostSightError(cause, {
    report: { out: command === 'sync_all' ? closingReport(outcome).out : [], err: [] },
    document: jsonSync(outcome),
    effect:
      'The sync was not seen to its end: what was written stays, and the step that ran is written wholly or not at all.',
  })
}

/** `job`: as it ended. */
export function findingsNotSeen(command: string, job: Job, cause: unknown): LostSightError {
  const outcome = { job, findings: [] }
  return new LostSightError(cause, {
    report: textOf(command, outcome),
    document: jsonSync(outcome),
    effect: 'The sync ended as shown; only the records it has to name could not be read.',
    exitCode: exitCodeOf(job) || 1,
  })
}
