// What `status` prints: where we are, who runs the engine, the seven kinds and the last runs.
import type { JobsQuery, KindsQuery, WorkspaceQuery } from '../../../../../graphql/generated/local.ts'
import { whoRuns } from './busy.ts'
import { table } from './table.ts'
import { plain } from './plain.ts'
import { shownTime } from './time.ts'

export interface Status {
  readonly workspace: WorkspaceQuery['workspace']
  readonly kinds: KindsQuery['kinds']
  readonly jobs: JobsQuery['jobs']
}

const environmentNames = { LIVE: 'Live', SANDBOX: 'Sandbox', REHEARSAL: 'Rehearsal' } as const

/** Readable lines; times in the zone of this computer unless another is given. */
export function statusLines({ workspace, kinds, jobs }: Status, timeZone?: string): readonly string[] {
  const { environment, tenant, database, administrateReachability: reach, engine } = workspace
  const head = table([
    ['Environment', environmentNames[environment]],
    ['Tutorial database', plain(database)],
    [
      'Administrate',
      `${tenant === '' ? 'practice stand-in' : plain(tenant)}${reach === 'UNREACHABLE' ? ', not reachable' : ''}`,
    ],
    ['Engine', engine === null ? 'free' : whoRuns(engine, timeZone)],
  ])
  const numbers = table(
    [
      ['Kind', 'Administrate', 'Tutorial', 'Linked', 'Not linked', 'Ignored', 'Last run'],
      ...kinds.map((kind) => [
        kind.title,
        ...numbersOf(kind).map(shownNumber),
        kind.lastRun === null ? 'never' : shownTime(kind.lastRun.at, timeZone),
      ]),
    ],
    [1, 2, 3, 4, 5],
  )
  const runs = table(
    jobs.map(({ startedAt, title, status, totals, startedBy, host }) => [
      shownTime(startedAt, timeZone),
      title,
      statusWords[status],
      `${totals.created} created, ${totals.updated} updated, ${totals.errors} errors`,
      `${plain(startedBy)} on ${plain(host)}`,
    ]),
  )
  return [...head, '', ...numbers, '', ...(runs.length === 0 ? ['No runs yet'] : ['Last runs', ...runs])]
}

/** The same facts as one JSON document. */
export function jsonStatus({ workspace, kinds, jobs }: Status) {
  const { environment, tenant, database, databaseReachability, administrateReachability, engine } = workspace
  return {
    command: 'status',
    environment: environment.toLowerCase(),
    database: { name: database, reachable: databaseReachability === 'CONNECTED' },
    administrate: { instance: tenant, reachability: administrateReachability.toLowerCase() },
    engine:
      engine === null ? null : { owner: engine.owner, host: engine.host, command: engine.command, since: engine.since },
    kinds: kinds.map((kind) => ({
      command: kind.command,
      administrate: kind.administrateTotal,
      tutorial: kind.tutorialTotal,
      linked: kind.linkedTotal,
      notLinked: kind.notLinkedTotal,
      ignored: kind.ignoredTotal,
      lastRun: kind.lastRun?.at ?? null,
    })),
    runs: jobs.map(({ id, command, status, startedAt, finishedAt, startedBy, host, totals }) => ({
      id,
      command,
      status: status.toLowerCase(),
      startedAt,
      finishedAt,
      startedBy,
      host,
      totals: { created: totals.created, updated: totals.updated, errors: totals.errors },
    })),
  }
}

const statusWords: { readonly [status in JobsQuery['jobs'][number]['status']]: string } = {
  RUNNING: 'running',
  WAITING: 'waits for review',
  DONE: 'done',
  FAILED: 'finished with problems',
  STOPPED: 'stopped by a guard',
  CANCELLED: 'stopped on request',
  INTERRUPTED: 'interrupted',
}

function numbersOf(kind: Status['kinds'][number]): readonly (number | null)[] {
  return [kind.administrateTotal, kind.tutorialTotal, kind.linkedTotal, kind.notLinkedTotal, kind.ignoredTotal]
}

function shownNumber(value: number | null): string {
  return value === null ? '' : String(value)
}
