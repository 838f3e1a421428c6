// The small pieces of state a decision is made of: how they are told apart, compared, and turned round.
import type { Json, MatchedEntity } from '../../ports/records.ts'
import type { Cell, LinkValue, RecordDecision } from '../../ports/review.ts'
import { instant } from '../times.ts'
import { tables } from '../tables.ts'

/** Tells the cells of a kind apart. */
export function cellKey(cell: Cell): string {
  switch (cell.of) {
    case 'link':
    case 'row':
      return `${cell.of} ${cell.identity}`
    case 'ignored':
    case 'note':
      return `${cell.of} ${cell.side} ${cell.id}`
    case 'not-the-same':
      return `${cell.of} ${cell.tutorialId} ${cell.identity}`
  }
}

/** Equal for equal values of a cell; null for "not there". */
export function valueText(value: Cell['before']): string | null {
  if (value === null) return null
  if ('row' in value) return JSON.stringify(value, sorted)
  if ('tutorialId' in value) return linkText(value)
  const said = 'reason' in value ? value.reason : 'text' in value ? value.text : ''
  return JSON.stringify([said, value.by, instant(value.at)])
}

function linkText({ tutorialId, author, tutorialKey, administrateKey, by, at }: LinkValue): string {
  if (author === null) return JSON.stringify([tutorialId])
  return JSON.stringify([tutorialId, author, tutorialKey, administrateKey, by, at === null ? null : instant(at)])
}

/** Rows come as JSON, in whatever order of their columns. */
function sorted(_key: string, value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** The links of `adm` rows to tutorial records that a cell takes away and makes. */
export function linkChange(entity: MatchedEntity, cell: Cell) {
  if (cell.of === 'link')
    return {
      identity: cell.identity,
      before: cell.before?.tutorialId ?? null,
      after: cell.after?.tutorialId ?? null,
    }
  if (cell.of !== 'row') return null
  const column = tables[entity].tutorial?.column ?? ''
  const of = (row: typeof cell.before): string | null => {
    const id = row?.row[column] ?? null
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null
  }
  return { identity: cell.identity, before: of(cell.before), after: of(cell.after) }
}

/** A decision the other way round: its records from the last to the first, each from after to before. */
export function turnedRound(records: readonly RecordDecision[]): readonly RecordDecision[] {
  return records.toReversed().map(({ name, cells }) => ({ name, cells: cells.toReversed().map(turned) }))
}

function turned(cell: Cell): Cell {
  switch (cell.of) {
    case 'link':
      return { ...cell, before: cell.after, after: cell.before }
    case 'ignored':
      return { ...cell, before: cell.after, after: cell.before }
    case 'not-the-same':
      return { ...cell, before: cell.after, after: cell.before }
    case 'note':
      return { ...cell, before: cell.after, after: cell.before }
    case 'row':
      return { ...cell, before: cell.after, after: cell.before }
  }
}

/** As the tables can hold it: a link that somebody else made has nothing but its record, any other has a time. */
export function storable(cell: Cell, now: string): Cell {
  if (cell.of !== 'link' || cell.after === null) return cell
  const { tutorialId, author } = cell.after
  const nothing = { tutorialKey: null, administrateKey: null, by: null, at: null }
  if (author === null) return { ...cell, after: { tutorialId, author, ...nothing } }
  return { ...cell, after: { ...cell.after, at: cell.after.at ?? now } }
}
