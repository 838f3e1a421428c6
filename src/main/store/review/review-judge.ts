// Which records of a decision still stand as they did when it was made. Pure, but for what it remembers in `current`.
import { setImmediate } from 'node:timers/promises'
import type { MatchedEntity } from '../../ports/records.ts'
import type { Cell, RecordDecision } from '../../ports/review.ts'
import { isId } from '../jobs/jobs-read.ts'
import { cellKey, linkChange, valueText } from './review-cells.ts'
import { type Current, parentOf } from './review-current.ts'

export interface Judged {
  readonly standing: readonly RecordDecision[]
  /** Names of the others. */
  readonly moved: readonly string[]
  /** Identities that were linked to the same tutorial record beside one whose link is taken away; by that one's identity. */
  readonly beside: Readonly<Record<string, readonly string[]>>
}

const BETWEEN_BREATHS = 500

/**
 * A record stands when each of its cells holds what it started from, and writing it leaves every tutorial record with one link.
 * Later records see what earlier ones leave. `allowed`: links beside an identity's own that were there before (undo).
 */
export async function judge(
  entity: MatchedEntity,
  records: readonly RecordDecision[],
  current: Current,
  allowed: Judged['beside'] = {},
): Promise<Judged> {
  const standing: RecordDecision[] = []
  const moved: string[] = []
  const beside: Record<string, readonly string[]> = {}
  for (const [index, record] of records.entries()) {
    if (index % BETWEEN_BREATHS === BETWEEN_BREATHS - 1) await setImmediate()
    if (record.cells.length === 0) continue
    const changes = record.cells.flatMap((cell) => linkChange(entity, cell) ?? [])
    const holds =
      record.cells.every((cell) => current.values.get(cellKey(cell)) === valueText(cell.before)) &&
      record.cells.every((cell) => isPossible(entity, cell, current)) &&
      changes.every(({ before, after }) => after === null || after === before || current.tutorial.has(after))
    if (!holds || !relinked(changes, current.holders, allowed)) {
      moved.push(record.name)
      continue
    }
    for (const { identity, before, after } of changes) {
      const others = before === null || before === after ? [] : [...(current.holders.get(before) ?? [])]
      if (others.length > 0) beside[identity] = others
    }
    for (const cell of record.cells) current.values.set(cellKey(cell), valueText(cell.after))
    standing.push(record)
  }
  return { standing, moved, beside }
}

/** Ids come from outside. A row goes only when its record is gone and nobody uses it; it comes back only where its location still is. */
function isPossible(entity: MatchedEntity, cell: Cell, { used, locations }: Current): boolean {
  if (cell.of === 'not-the-same') return isId(cell.tutorialId)
  if (cell.of !== 'row') return true
  if (cell.after === null) return typeof cell.before?.snapshot['missing_since'] === 'string' && !used.has(cell.identity)
  const parent = entity === 'venue' ? parentOf(cell.after.row) : null
  return parent === null || locations.has(parent)
}

/** Moves the links in `holders`, or leaves them and gives false when a tutorial record would be linked twice. */
function relinked(
  changes: readonly NonNullable<ReturnType<typeof linkChange>>[],
  holders: Map<string, Set<string>>,
  allowed: Judged['beside'],
): boolean {
  const moves = changes.filter(({ before, after }) => before !== after)
  for (const { identity, before } of moves) if (before !== null) holders.get(before)?.delete(identity)
  for (const { identity, after } of moves)
    if (after !== null) holders.set(after, (holders.get(after) ?? new Set()).add(identity))
  const free = moves.every(({ identity, after }) => {
    const others = [...(holders.get(after ?? '') ?? [])].filter((other) => other !== identity)
    return others.every((other) => allowed[identity]?.includes(other) === true)
  })
  if (free) return true
  for (const { identity, after } of moves) if (after !== null) holders.get(after)?.delete(identity)
  for (const { identity, before } of moves)
    if (before !== null) holders.set(before, (holders.get(before) ?? new Set()).add(identity))
  return false
}
