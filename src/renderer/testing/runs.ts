// Runs, steps and kinds for tests: the run of the pictures, and small changes to it.
import { isDone } from '../features/sync/job-facts.ts'
import type { Counts, Job, Kind, PlanItem, Problem, Step, Workspace } from '../model.ts'

export const noCounts: Counts = {
  created: 0,
  updated: 0,
  unchanged: 0,
  deleted: 0,
  skipped: 0,
  errors: 0,
  unmatchedTutorial: 0,
  unmatchedApi: 0,
}

export const names: readonly Kind['name'][] = [
  'CUSTOM_FIELDS',
  'PRICE_LEVELS',
  'LOCATIONS',
  'VENUES',
  'INSTRUCTORS',
  'COURSE_TEMPLATES',
  'COURSE_TEMPLATE_PRICE_LEVELS',
]
const titles = [
  'Custom fields',
  'Price levels',
  'Locations',
  'Venues',
  'Instructors',
  'Course templates',
  'Course template price levels',
]
const needs: Partial<Record<Kind['name'], readonly Kind['name'][]>> = {
  VENUES: ['LOCATIONS'],
  COURSE_TEMPLATES: ['CUSTOM_FIELDS'],
  COURSE_TEMPLATE_PRICE_LEVELS: ['PRICE_LEVELS', 'COURSE_TEMPLATES'],
}
/** created, updated, unchanged, not linked, only there */
const results = [
  [0, 2, 45, 0, 0],
  [0, 0, 3, 0, 0],
  [1, 0, 10, 1, 1],
  [12, 1, 49, 6, 5],
  [2, 1, 31, 1, 2],
  [8, 5, 65, 3, 2],
  [16, 3, 133, 0, 0],
] as const
const linked: Partial<Record<Kind['name'], readonly [number, number]>> = {
  LOCATIONS: [10, 11],
  VENUES: [58, 64],
  INSTRUCTORS: [32, 33],
  COURSE_TEMPLATES: [76, 79],
}

export function makeKind(name: Kind['name'], change: Partial<Kind> = {}): Kind {
  const index = names.indexOf(name)
  const links = linked[name]
  const title = titles[index] ?? ''
  const [created, updated, unchanged] = results[index] ?? [0, 0, 0]
  return {
    name,
    position: index + 1,
    command: `sync_${name.toLowerCase()}`,
    title,
    singular: title.toLowerCase().replace(/s$/, ''),
    plural: title.toLowerCase(),
    rule: links ? 'linked by name' : 'Administrate’s own list',
    explanation: 'Same name.',
    needs: needs[name] ?? [],
    linked: links !== undefined,
    tutorialTotal: links?.[1] ?? null,
    linkedTotal: links?.[0] ?? null,
    notLinkedTotal: links ? links[1] - links[0] : null,
    ignoredTotal: links ? 0 : null,
    administrateTotal: created + updated + unchanged,
    lastRun: {
      jobId: '42',
      at: '2025-11-06T09:10:18.000Z',
      read: created + updated + unchanged,
      linkedTotal: links?.[0] ?? null,
    },
    trend: [],
    ...change,
  }
}

/** All seven as they are before anything was ever read. */
export const neverRead: readonly Kind[] = names.map((name) =>
  makeKind(name, { administrateTotal: null, linkedTotal: 0, notLinkedTotal: null, lastRun: null, trend: [] }),
)

export const kinds: readonly Kind[] = names.map((name) => makeKind(name))

export function makeStep(name: Kind['name'], change: Partial<Step> = {}): Step {
  const index = names.indexOf(name)
  return {
    position: index + 1,
    command: `sync_${name.toLowerCase()}`,
    kind: name,
    title: titles[index] ?? '',
    status: 'WAITING',
    counts: noCounts,
    read: 0,
    done: 0,
    total: null,
    waitingUntil: null,
    problem: null,
    blockedBy: [],
    startedAt: null,
    finishedAt: null,
    secondsLeft: null,
    live: [],
    wouldGo: [],
    ...change,
  }
}

/** A step as it ended in run 42. */
export function doneStep(name: Kind['name'], change: Partial<Step> = {}): Step {
  const [created, updated, unchanged, unmatchedTutorial, unmatchedApi] = results[names.indexOf(name)] ?? [0, 0, 0, 0, 0]
  const counts = { ...noCounts, created, updated, unchanged, unmatchedTutorial, unmatchedApi }
  const times = { startedAt: '2025-11-06T09:10:02.000Z', finishedAt: '2025-11-06T09:10:04.000Z' }
  return makeStep(name, { status: 'DONE', counts, read: created + updated + unchanged, ...times, ...change })
}

/** A Full Sync with these steps; the rest waits. Totals are the sums of those that are done. */
export function makeJob(status: Job['status'], given: readonly Step[], change: Partial<Job> = {}): Job {
  const steps = change.steps ?? names.map((name) => given.find((step) => step.kind === name) ?? makeStep(name))
  const totals = { ...noCounts }
  for (const step of steps.filter(isDone))
    for (const key of Object.keys(totals) as (keyof Counts)[]) totals[key] += step.counts[key]
  return {
    id: '42',
    command: 'sync_all',
    title: 'Full Sync',
    status,
    reviewFirst: false,
    skipErrors: false,
    startedBy: 'Priya',
    host: 'OPS-LAPTOP-1',
    startedAt: '2025-11-06T09:10:02.000Z',
    finishedAt: status === 'RUNNING' || status === 'WAITING' ? null : '2025-11-06T09:10:18.000Z',
    here: true,
    problem: null,
    steps,
    totals,
    read: steps.reduce((sum, step) => sum + step.read, 0),
    secondsLeft: null,
    ...change,
  }
}

export const doneJob: Job = makeJob(
  'DONE',
  names.map((name) => doneStep(name)),
)

/** Three steps done, venues being compared, as in the picture. */
export function runningJob(change: Partial<Job> = {}): Job {
  const venues = makeStep('VENUES', {
    status: 'COMPARING',
    read: 62,
    done: 34,
    total: 62,
    counts: { ...noCounts, created: 7, updated: 1, unchanged: 26 },
    startedAt: '2025-11-06T09:10:06.000Z',
    live: [
      { action: 'CREATE', name: 'Waterloo Room 3', context: 'London', linked: false, position: 4, fields: [] },
      {
        action: 'UPDATE',
        name: 'Lanyon Hall',
        context: 'Belfast',
        linked: true,
        position: 4,
        fields: [{ field: 'name', before: 'Lanyon House', after: 'Lanyon Hall' }],
      },
    ],
  })
  const done = names.slice(0, 3).map((name) => doneStep(name))
  return makeJob('RUNNING', [...done, venues], { secondsLeft: 9, ...change })
}

const shrinkProblem: Problem = {
  code: 'GUARD-SHRINK',
  message: 'Nothing was written. Locations would drop from 11 to 2.',
  effect:
    'Administrate sent 2 locations and said that was all; 9 of 11 would be marked as gone, 82 %. The limit is 2 locations at once.',
  next: 'Find out why, then run it again.',
}

/** Stopped at Locations; of the steps before it none wrote anything, unless `wrote`. */
export function guardJob(wrote = false): Job {
  const first = doneStep('CUSTOM_FIELDS', wrote ? {} : { counts: { ...noCounts, unchanged: 47 } })
  const cities = ['Leeds', 'Birmingham', 'Bristol', 'Dublin', 'Edinburgh', 'Glasgow', 'Manchester', 'Online', 'Reading']
  const stopped = makeStep('LOCATIONS', {
    status: 'STOPPED',
    read: 2,
    problem: shrinkProblem,
    wouldGo: cities.map((name) => ({
      name,
      context: '',
      linkedTo: name === 'Reading' ? null : name,
      usedBy: [{ what: 'venues', count: name === 'Online' ? 0 : 5 }],
    })),
  })
  return makeJob('STOPPED', [first, doneStep('PRICE_LEVELS'), stopped], { id: '43' })
}

export const workspace: Workspace = {
  environment: 'LIVE',
  readOnly: false,
  firstStart: false,
  tenant: 'example.administrateapp.com',
  database: 'db.example.local:5432/tutorial',
  databaseReachability: 'CONNECTED',
  databaseProblem: null,
  administrateReachability: 'CONNECTED',
  administrateProblem: null,
  requestsInFiveMinutes: 23,
  requestLimitInFiveMinutes: 6000,
  person: 'Priya',
  version: '0.1.0',
  engine: null,
  notLinked: 11,
}

export function planItem(id: string, change: Partial<PlanItem> = {}): PlanItem {
  return {
    id,
    position: 4,
    kind: 'VENUES',
    action: 'CREATE',
    name: `Room ${id}`,
    context: 'London',
    fields: [],
    linked: true,
    ticked: true,
    status: 'PENDING',
    ...change,
  }
}
