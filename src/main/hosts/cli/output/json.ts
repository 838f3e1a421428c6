// The one JSON document of a sync command (architecture §2, --json).
import { commandKinds } from '../kinds.ts'
import { isDone, type Finding, type Outcome, type Step } from './outcome.ts'
import { sentenceOf, type Told } from './problem.ts'
import type { SyncStats } from '../stats.ts'

interface JsonUnmatched {
  readonly key: string
  readonly reason: string
}

interface JsonStep {
  readonly command: string
  readonly status: 'done' | 'failed' | 'blocked' | 'stopped'
  readonly reason?: string
  readonly stats: Omit<SyncStats, 'unmatchedTutorial' | 'unmatchedApi'> & {
    readonly unmatchedTutorial: readonly (JsonUnmatched & { readonly id: string })[]
    readonly unmatchedApi: readonly (JsonUnmatched & { readonly externalId: string })[]
  }
}

export interface JsonSync {
  readonly command: string
  readonly steps: readonly JsonStep[]
  readonly totals: Pick<SyncStats, 'created' | 'updated' | 'errors'>
}

const nothing = { created: 0, updated: 0, unchanged: 0, deleted: 0, skipped: 0, errors: 0 }

export function jsonSync({ job, findings }: Outcome): JsonSync {
  const { created, updated, errors } = job.totals
  return {
    command: job.command,
    steps: job.steps.map((step) => jsonStep(step, findings)),
    totals: { created, updated, errors },
  }
}

/** The document of a command without a run to tell of: each of its steps is blocked, or failed, by the same problem. */
export function jsonNotStarted(command: string, problem: Told, status: 'blocked' | 'failed'): JsonSync {
  const reason = sentenceOf(problem)
  return {
    command,
    steps: commandKinds
      .filter((kind) => command === 'sync_all' || kind.command === command)
      .map((kind) => ({
        command: kind.command,
        status,
        reason,
        stats: { ...nothing, unmatchedTutorial: [], unmatchedApi: [] },
      })),
    totals: { created: 0, updated: 0, errors: 0 },
  }
}

function jsonStep(step: Step, findings: readonly Finding[]): JsonStep {
  const { created, updated, unchanged, deleted, skipped, errors } = step.counts
  const own = findings.filter(({ position }) => position === step.position)
  const reason = reasonOf(step)
  return {
    command: step.command,
    status: statusOf(step),
    ...(reason === null ? {} : { reason }),
    stats: {
      created,
      updated,
      unchanged,
      deleted,
      skipped,
      errors,
      unmatchedTutorial: own
        .filter(({ kind }) => kind === 'UNMATCHED_TUTORIAL')
        .map((finding) => ({ id: finding.id, key: finding.key, reason: whyUnmatched(finding) })),
      unmatchedApi: own
        .filter(({ kind }) => kind === 'UNMATCHED_API')
        .map((finding) => ({ externalId: finding.id, key: finding.key, reason: whyUnmatched(finding) })),
    },
  }
}

function statusOf(step: Step): JsonStep['status'] {
  if (isDone(step)) return 'done'
  if (step.status === 'FAILED') return 'failed'
  // Never came to its turn, or what it needs failed.
  if (step.status === 'BLOCKED' || step.status === 'WAITING') return 'blocked'
  return 'stopped'
}

function reasonOf(step: Step): string | null {
  if (isDone(step)) return null
  if (step.problem !== null) return sentenceOf(step.problem)
  if (step.blockedBy.length > 0) {
    const needed = commandKinds.filter(({ kind }) => step.blockedBy.includes(kind)).map(({ plural }) => plural)
    return `needs ${needed.join(', ')}`
  }
  if (['READING', 'COMPARING', 'WRITING'].includes(step.status)) return 'not seen to its end'
  return step.status === 'CANCELLED' ? 'stopped on request' : 'not run'
}

/** The closed code, as in `no-such-key`; the sentence where there is none. */
function whyUnmatched({ reason, message }: Finding): string {
  return reason === null ? message : reason.toLowerCase().replaceAll('_', '-')
}
