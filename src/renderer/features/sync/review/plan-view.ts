// The plan under review as lists: which facet an item belongs to, which are shown, and how many are ticked.
import type { Kind, PlanItem } from '../../../model.ts'
import { kindNumber } from '../job-facts.ts'

export type Facet = 'all' | 'new' | 'changed' | 'relinked' | 'removed' | 'warnings'

/** What still waits for a person: neither written nor left out earlier. */
export function isOpen(item: PlanItem): boolean {
  return item.status === 'PENDING' || item.status === 'MOVED'
}

/** Removed ones, and those that came back because somebody changed them meanwhile. */
export function isWarning(item: PlanItem): boolean {
  return item.action === 'MISSING' || item.status === 'MOVED'
}

function facetOf(item: PlanItem): Exclude<Facet, 'all' | 'warnings'> {
  switch (item.action) {
    case 'CREATE':
      return 'new'
    case 'UPDATE':
    case 'RETURN':
    case 'UNCHANGED':
      return 'changed'
    case 'RELINK':
    case 'RELEASE':
      return 'relinked'
    case 'MISSING':
    case 'REMOVE':
      return 'removed'
  }
}

export function inFacet(item: PlanItem, facet: Facet): boolean {
  if (facet === 'all') return true
  return facet === 'warnings' ? isWarning(item) : facetOf(item) === facet
}

/** Looks in the name, the context and the values, without regard to case. */
export function matchesFilter(item: PlanItem, filter: string): boolean {
  const wanted = filter.trim().toLocaleLowerCase('en-GB')
  if (wanted === '') return true
  const texts = [item.name, item.context, ...item.fields.flatMap(({ before, after }) => [before, after])]
  return texts.some((text) => typeof text === 'string' && text.toLocaleLowerCase('en-GB').includes(wanted))
}

export function shownOf(items: readonly PlanItem[], facet: Facet, filter: string): readonly PlanItem[] {
  return items.filter((item) => inFacet(item, facet) && matchesFilter(item, filter))
}

export interface PlanGroup {
  readonly kind: Kind['name']
  readonly items: readonly PlanItem[]
}

/** By kind, in the order in which they are written. */
export function groupPlan(items: readonly PlanItem[]): readonly PlanGroup[] {
  const kinds = [...new Set(items.map((item) => item.kind))].sort((left, right) => kindNumber(left) - kindNumber(right))
  return kinds.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
}

/** What a box that stands for these items shows. */
export function tickState(items: readonly PlanItem[]): boolean | 'part' {
  const ticked = items.filter((item) => item.ticked).length
  if (ticked === 0) return false
  return ticked === items.length ? true : 'part'
}

/** `2 records changed since this plan. They are back in the list; the other 36 are unaffected.` Empty when none did. */
export function movedSentence(items: readonly PlanItem[]): string {
  const moved = items.filter((item) => item.status === 'MOVED').length
  if (moved === 0) return ''
  const others = items.length - moved
  const rest =
    others === 0 ? 'nothing else is affected' : `the other ${others} ${others === 1 ? 'is' : 'are'} unaffected`
  return moved === 1
    ? `1 record changed since this plan. It is back in the list; ${rest}.`
    : `${moved} records changed since this plan. They are back in the list; ${rest}.`
}
