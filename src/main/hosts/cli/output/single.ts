// Text output of one sync command (contract: Common Output Format).
import { summaryOf } from '../stats.ts'
import { reportDiscrepancies } from './discrepancies.ts'
import { leftAlone, wouldGo } from './left-alone.ts'
import { isDone, type Outcome, type Report } from './outcome.ts'
import { sentenceOf } from './problem.ts'

/** Results of a finished command; a command that did not finish says why on stderr and sums up nothing. */
export function singleReport({ job, findings }: Outcome): Report {
  const step = job.steps[0]
  if (step === undefined || !isDone(step)) return { out: [], err: [...whyNot(job), ...wouldGo(job)] }
  const out = [`Sync completed: ${summaryOf(step.counts)}`]
  reportDiscrepancies({
    unmatchedTutorial: findings.filter(({ kind }) => kind === 'UNMATCHED_TUTORIAL'),
    unmatchedApi: findings.filter(({ kind }) => kind === 'UNMATCHED_API'),
    write: (line) => out.push(line),
  })
  return { out, err: leftAlone(findings) }
}

function whyNot(job: Outcome['job']): readonly string[] {
  const step = job.steps[0]
  if (job.status === 'CANCELLED') return [`Stopped. ${step?.title ?? job.title}: nothing was written.`]
  const problem = step?.problem ?? job.problem
  return [
    problem === null ? `${step?.title ?? job.title} did not finish; nothing of it was written.` : sentenceOf(problem),
  ]
}
