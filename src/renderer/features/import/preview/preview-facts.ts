// What a plan says, counted: facets, what each system gets, and the rows, which add up to those of the workbook.
import type { BlockedEvent, PlannedEvent, Workbook } from '../import-model.ts'

export type PreviewFacet = 'all' | 'new' | 'changed' | 'unchanged' | 'byHand' | 'blocked'

/** An event of the plan, or one that is left out because of an error. */
export type PreviewEvent =
  | { readonly type: 'planned'; readonly event: PlannedEvent }
  | { readonly type: 'blocked'; readonly event: BlockedEvent }

type Planned = Pick<Workbook, 'eventsLeftOut' | 'checked'>

/** In the order of the workbook; without those that a person left out. */
export function previewEvents({ checked, eventsLeftOut }: Planned): readonly PreviewEvent[] {
  const out = new Set(eventsLeftOut)
  return [
    ...checked.plan.events.map((event) => ({ type: 'planned', event }) as const),
    ...checked.plan.blockedEvents.map((event) => ({ type: 'blocked', event }) as const),
  ]
    .filter(({ event }) => !out.has(event.row))
    .sort((left, right) => left.event.row - right.event.row)
}

/** What becomes of an event; one that only Administrate has is new in the tutorial database. */
export function kindOf(each: PreviewEvent): 'new' | 'changed' | 'unchanged' | 'blocked' {
  if (each.type === 'blocked') return 'blocked'
  const { action } = each.event
  return action === 'CREATE' || action === 'LINK' ? 'new' : action === 'UPDATE' ? 'changed' : 'unchanged'
}

/** Something of it is left for a person to do in Administrate. */
export function needsHand(each: PreviewEvent): boolean {
  if (each.type === 'blocked') return false
  const { byHand, extraDays, sessions } = each.event
  return byHand.length > 0 || extraDays.length > 0 || sessions.some(({ action }) => action === 'MISSING')
}

export function inPreviewFacet(each: PreviewEvent, facet: PreviewFacet): boolean {
  if (facet === 'all') return true
  return facet === 'byHand' ? needsHand(each) : kindOf(each) === facet
}

/** Events whose title, template, place or an instructor contains the words. */
export function matchesFilter(each: PreviewEvent, filter: string): boolean {
  const words = filter.trim().toLowerCase()
  if (words === '') return true
  const texts =
    each.type === 'blocked'
      ? [each.event.title]
      : [
          each.event.title,
          each.event.templateCode,
          each.event.place,
          ...each.event.sessions.flatMap(({ title, instructors }) => [title, ...instructors]),
        ]
  return texts.some((text) => text.toLowerCase().includes(words))
}

/** Rows of the sheet an event takes. */
function rowsOf(each: PreviewEvent): number {
  return each.type === 'blocked'
    ? new Set([...each.event.by, ...each.event.siblings]).size
    : Math.max(1, each.event.sessions.length)
}

export interface SystemSums {
  readonly newEvents: number
  readonly newSessions: number
  readonly changed: number
  readonly byHand: number
  readonly unchanged: number
}

/** What each system gets. */
export function systemSums(events: readonly PreviewEvent[]): {
  readonly tutorial: SystemSums
  readonly administrate: SystemSums
} {
  const planned = events.flatMap((each) => (each.type === 'planned' ? [each.event] : []))
  const created = planned.filter(({ action }) => action === 'CREATE')
  const linked = planned.filter(({ action }) => action === 'LINK')
  const existing = planned.filter(({ action }) => action === 'UPDATE' || action === 'UNCHANGED')
  const inTutorial = planned.filter((event) => event.action !== 'CREATE' && event.action !== 'LINK')
  const changedHere = inTutorial.filter((event) => changes(event, 'tutorial database')).length
  const changedThere = [...linked, ...existing].filter((event) => changes(event, 'Administrate')).length
  const added = existing.flatMap(({ sessions }) => sessions).filter(({ action }) => action === 'CREATE').length
  return {
    tutorial: {
      newEvents: created.length + linked.length,
      newSessions: sessionsOf(created) + sessionsOf(linked) + added,
      changed: changedHere,
      byHand: 0,
      unchanged: existing.length - changedHere,
    },
    administrate: {
      newEvents: created.length,
      newSessions: sessionsOf(created),
      changed: changedThere,
      byHand: events.filter(needsHand).length,
      unchanged: linked.length + existing.length - changedThere,
    },
  }
}

function sessionsOf(events: readonly PlannedEvent[]): number {
  return events.reduce((sum, { sessions, selfPaced }) => sum + (selfPaced ? 0 : sessions.length), 0)
}

function changes({ changes: own, sessions }: PlannedEvent, where: string): boolean {
  const concerns = (change: { readonly where: string }): boolean => change.where === where
  return own.some(concerns) || sessions.some((session) => session.changes.some(concerns))
}

export interface RowSums {
  readonly total: number
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly leftOut: number
}

/** What has no place in the plan is left out, so that the parts are the rows of the workbook. */
export function rowSums({ checked }: Planned, events: readonly PreviewEvent[]): RowSums {
  const count = (kind: string): number =>
    events.filter((each) => kindOf(each) === kind).reduce((sum, each) => sum + rowsOf(each), 0)
  const sums = { new: count('new'), changed: count('changed'), unchanged: count('unchanged') }
  return {
    ...sums,
    total: checked.rows,
    leftOut: checked.rows - sums.new - sums.changed - sums.unchanged,
  }
}

/** Events that would be written. */
export function eventsToWrite(events: readonly PreviewEvent[]): number {
  return events.filter((each) => kindOf(each) === 'new' || kindOf(each) === 'changed').length
}
