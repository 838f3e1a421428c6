// The words of the local schema for what the ports say, and back. Nothing but names.
import type {
  ChangeAction,
  FindingKind,
  JobStatus,
  KindName,
  PlanItemStatus,
  Reason as ReasonName,
  StepStatus as StepStatusName,
} from '../../../graphql/generated/resolvers.ts'
import type { Job, PlannedItem, Step } from '../ports/jobs.ts'
import type { Finding, Reason } from '../ports/plan.ts'
import { entities, type Entity } from '../ports/records.ts'
import type { LiveChange } from '../sync/request.ts'

export const kindNames: { readonly [entity in Entity]: KindName } = {
  custom_field: 'CUSTOM_FIELDS',
  price_level: 'PRICE_LEVELS',
  location: 'LOCATIONS',
  venue: 'VENUES',
  instructor: 'INSTRUCTORS',
  course_template: 'COURSE_TEMPLATES',
  course_template_price_level: 'COURSE_TEMPLATE_PRICE_LEVELS',
}

/** The port's word for a kind of the schema. */
export function entityNamed(name: KindName): Entity {
  const found = entities.find((entity) => kindNames[entity] === name)
  if (!found) throw new Error(`No kind ${name}`)
  return found
}

export const jobStatusNames: { readonly [status in Job['status']]: JobStatus } = {
  running: 'RUNNING',
  waiting: 'WAITING',
  done: 'DONE',
  failed: 'FAILED',
  stopped: 'STOPPED',
  cancelled: 'CANCELLED',
  interrupted: 'INTERRUPTED',
}

export const stepStatusNames: { readonly [status in Step['status']]: StepStatusName } = {
  waiting: 'WAITING',
  reading: 'READING',
  comparing: 'COMPARING',
  writing: 'WRITING',
  planned: 'PLANNED',
  done: 'DONE',
  failed: 'FAILED',
  blocked: 'BLOCKED',
  stopped: 'STOPPED',
  cancelled: 'CANCELLED',
}

export const actionNames: { readonly [action in LiveChange['action']]: ChangeAction } = {
  create: 'CREATE',
  update: 'UPDATE',
  relink: 'RELINK',
  return: 'RETURN',
  missing: 'MISSING',
  release: 'RELEASE',
  remove: 'REMOVE',
  unchanged: 'UNCHANGED',
}

export const findingKindNames: { readonly [kind in Finding['kind']]: FindingKind } = {
  'unmatched-tutorial': 'UNMATCHED_TUTORIAL',
  'unmatched-api': 'UNMATCHED_API',
  inactive: 'INACTIVE',
  'changed-since-linked': 'CHANGED_SINCE_LINKED',
  'ignored-tutorial': 'IGNORED',
  'ignored-api': 'IGNORED',
  skipped: 'SKIPPED',
  invalid: 'INVALID',
  moved: 'MOVED',
}

export const reasonNames: { readonly [reason in Reason]: ReasonName } = {
  'no-such-key': 'NO_SUCH_KEY',
  'stands-twice': 'STANDS_TWICE',
  'location-not-linked': 'LOCATION_NOT_LINKED',
  'no-location': 'NO_LOCATION',
  'no-name': 'NO_NAME',
  inactive: 'INACTIVE',
  'linked-elsewhere': 'LINKED_ELSEWHERE',
  'gone-from-administrate': 'GONE_FROM_ADMINISTRATE',
}

export const planStatusNames: { readonly [status in PlannedItem['status']]: PlanItemStatus } = {
  pending: 'PENDING',
  written: 'WRITTEN',
  moved: 'MOVED',
  left: 'LEFT',
}

/** The port's words for the schema's; it tells the two sides of what is ignored apart. */
export function findingKindsOf(names: readonly FindingKind[]): readonly Finding['kind'][] {
  return Object.entries(findingKindNames).flatMap(([kind, name]) =>
    names.includes(name) ? [kind as Finding['kind']] : [],
  )
}

/** Whether the record is one of the tutorial database; else it is one of Administrate. */
export function isOfTutorial(kind: Finding['kind']): boolean {
  return ofTutorial.has(kind)
}

const ofTutorial: ReadonlySet<Finding['kind']> = new Set([
  'unmatched-tutorial',
  'inactive',
  'changed-since-linked',
  'ignored-tutorial',
])
