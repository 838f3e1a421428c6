// Runs for the tests of the output: the seven steps of a Full Sync, all done and empty, and whatever differs.
import { commandKinds, type CommandKind } from '../kinds.ts'
import type { Finding, Job, Step } from './outcome.ts'

type Counts = Step['counts']

export function counts(given: Partial<Counts> = {}): Counts {
  return {
    created: 0,
    updated: 0,
    unchanged: 0,
    deleted: 0,
    skipped: 0,
    errors: 0,
    unmatchedTutorial: 0,
    unmatchedApi: 0,
    ...given,
  }
}

/** A step by its place in the contract's order, 0 to 6. */
export function step(
  index: number,
  given: Partial<Omit<Step, 'counts'>> & { readonly counts?: Partial<Counts> } = {},
): Step {
  const { command, kind, plural } = kindAt(index)
  const waiting = given.status === 'WAITING' || given.status === 'BLOCKED'
  return {
    position: index + 1,
    command,
    kind,
    title: `${plural.charAt(0).toUpperCase()}${plural.slice(1)}`,
    status: 'DONE',
    read: 0,
    done: 0,
    total: null,
    waitingUntil: null,
    blockedBy: [],
    startedAt: waiting ? null : '2026-02-12T09:12:00.000Z',
    finishedAt: waiting ? null : '2026-02-12T09:12:01.000Z',
    secondsLeft: null,
    problem: null,
    live: [],
    wouldGo: [],
    ...given,
    counts: counts(given.counts),
  }
}

export function job(steps: readonly Step[], given: Partial<Job> = {}): Job {
  const only = steps.length === 1 ? steps[0] : undefined
  const total = (name: keyof Counts): number => steps.reduce((sum, each) => sum + each.counts[name], 0)
  return {
    id: '41',
    command: only?.command ?? 'sync_all',
    title: only?.title ?? 'Full Sync',
    status: 'DONE',
    reviewFirst: false,
    skipErrors: false,
    startedBy: 'Sam',
    host: 'OPS-1',
    startedAt: '2026-02-12T09:12:00.000Z',
    finishedAt: '2026-02-12T09:12:05.000Z',
    here: true,
    read: 0,
    secondsLeft: null,
    problem: null,
    steps,
    totals: {
      created: total('created'),
      updated: total('updated'),
      unchanged: total('unchanged'),
      deleted: total('deleted'),
      skipped: total('skipped'),
      errors: total('errors'),
      unmatchedTutorial: total('unmatchedTutorial'),
      unmatchedApi: total('unmatchedApi'),
    },
    ...given,
  }
}

export function finding(given: Partial<Finding>): Finding {
  return {
    id: '7',
    position: 1,
    kind: 'UNMATCHED_TUTORIAL',
    kindName: 'LOCATIONS',
    model: 'TutorialLocation',
    key: 'Leeds',
    description: '',
    reason: 'NO_SUCH_KEY',
    message: 'Administrate has no location of this name.',
    ...given,
  }
}

export const refusedSignIn = {
  code: 'ADM-401',
  message: 'Administrate refused the sign-in.',
  effect: 'Nothing was changed.',
  next: 'Check ADMINISTRATE_API_KEY and ADMINISTRATE_API_SECRET.',
}

function kindAt(index: number): CommandKind {
  const kind = commandKinds[index]
  if (kind === undefined) throw new Error(`There is no step ${index}`)
  return kind
}
