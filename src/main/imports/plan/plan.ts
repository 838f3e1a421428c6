// What an import would do, event by event: the same thing that runs, worked out from what is in both systems. Pure.
import { normalise } from '../../matching/normalise.ts'
import type { LiveAnswers, RemoteEvent } from '../../ports/import-remote.ts'
import type { LocalEvent } from '../../ports/import-store.ts'
import type { ResolvedEvent } from '../../ports/imports.ts'
import type { BlockedEvent, Check } from '../check/check.ts'
import { compareEvent, type ComparedBy, type Instant } from './plan-compare.ts'
import { creationRequests, updateRequests } from './plan-requests.ts'
import type { NameOf } from './plan-names.ts'
import { isByHand, type PlannedEvent } from './planned.ts'

export interface ImportPlan {
  readonly events: readonly PlannedEvent[]
  readonly blocked: readonly BlockedEvent[]
  readonly counts: Readonly<Record<'create' | 'link' | 'update' | 'unchanged' | 'blocked', number>>
  readonly byHand: number
  readonly requests: number
  /** About, from the limit of the connection. null: it has none, and how fast Administrate answers shows only while it writes. */
  readonly seconds: number | null
}

export interface PlanInput {
  readonly check: Pick<Check, 'events' | 'blocked'>
  readonly local: readonly LocalEvent[]
  readonly live: Pick<LiveAnswers, 'events' | 'fields'>
  readonly instant: Instant
  readonly nameOf: NameOf
  /** 0: no limit. */
  readonly requestsPerSecond: number
  /** Of the same systems: events that are the same objects are planned as they were. */
  readonly before?: WeakMap<ResolvedEvent, PlannedEvent>
}

export function planImport({
  check,
  local,
  live,
  instant,
  nameOf,
  requestsPerSecond,
  before = new WeakMap(),
}: PlanInput): ImportPlan {
  const byTitle = indexLocal(local)
  const events = check.events.map((event): PlannedEvent => {
    const known = before.get(event)
    if (known !== undefined) return known
    const key = normalise(event.title)
    const [remote = null] = live.events.get(key) ?? []
    const planned = planEvent(event, byTitle.get(key) ?? null, remote, live, { instant, nameOf })
    before.set(event, planned)
    return planned
  })
  return { events, ...planNumbers(events, check.blocked, requestsPerSecond) }
}

/** Without the events that begin with these rows: they are listed, and not counted. */
export function withoutEvents(plan: ImportPlan, rows: ReadonlySet<number>, requestsPerSecond: number): ImportPlan {
  if (rows.size === 0) return plan
  const counted = plan.events.filter(({ row }) => !rows.has(row))
  return { ...plan, ...planNumbers(counted, plan.blocked, requestsPerSecond) }
}

function planNumbers(
  events: readonly PlannedEvent[],
  blocked: readonly BlockedEvent[],
  requestsPerSecond: number,
): Omit<ImportPlan, 'events'> {
  const count = (action: PlannedEvent['action']) => events.filter((event) => event.action === action).length
  const requests = events.reduce((sum, event) => sum + event.requests, 0)
  return {
    blocked,
    counts: {
      create: count('create'),
      link: count('link'),
      update: count('update'),
      unchanged: count('unchanged'),
      blocked: blocked.length,
    },
    byHand: events.filter(isByHand).length,
    requests,
    seconds: requestsPerSecond === 0 ? null : Math.ceil(requests / requestsPerSecond),
  }
}

/** By code; the title of the `adm` row, which codes of other making need, gives way to it. */
function indexLocal(local: readonly LocalEvent[]): ReadonlyMap<string, LocalEvent> {
  const titled = local.flatMap((event) => (event.bridge ? [[normalise(event.bridge.title), event] as const] : []))
  return new Map([...titled, ...local.map((event) => [normalise(event.code), event] as const)])
}

function planEvent(
  event: ResolvedEvent,
  local: LocalEvent | null,
  remote: RemoteEvent | null,
  live: PlanInput['live'],
  words: ComparedBy,
): PlannedEvent {
  const head = { row: event.row, title: event.title }
  const ids = { tutorialId: local?.tutorialId ?? null, externalId: remote?.externalId ?? null }
  if (remote === null) {
    const sessions = event.sessions.map(({ row, day, title }) => ({
      ...{ row, day, title, changes: [] },
      action: 'create' as const,
    }))
    const requests = creationRequests(event)
    return { ...head, ...ids, action: 'create', changes: [], byHand: [], sessions, extraDays: [], requests }
  }
  const compared = compareEvent(event, local, remote, live.fields, words)
  const isLinked = local?.bridge?.externalId === remote.externalId
  const isSame =
    compared.changes.length === 0 &&
    compared.sessions.every(({ action }) => action === 'unchanged' || action === 'missing')
  const action = isLinked ? (isSame ? 'unchanged' : 'update') : 'link'
  return { ...head, ...ids, action, ...compared, requests: updateRequests(compared) }
}
