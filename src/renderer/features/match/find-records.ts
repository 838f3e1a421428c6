// Records a row could be linked with by hand: the other side of the list, filtered by what is typed.
import type { MatchRow } from '../../model.ts'
import { isLinked } from './facets.ts'
import { rowFilter } from './row-filter.ts'

export interface Choosable {
  readonly row: MatchRow
  /** Of the row that is being linked and this one: what is linked with what. */
  readonly tutorialId: string
  readonly identity: string
  readonly name: string
  readonly context: string
  readonly number: string
  /** Why it cannot be chosen; empty when it can. */
  readonly obstacle: string
}

/** At most `limit`, those of the same place first; nothing that is the row itself. */
export function choosable(
  rows: readonly MatchRow[],
  row: MatchRow,
  words: string,
  limit: number,
): { readonly found: readonly Choosable[]; readonly more: number } {
  const passes = rowFilter(words)
  const all = rows.flatMap((other) => {
    const one = other.id === row.id ? null : asChoosable(row, other)
    return one !== null && passes(sideOf(other, row.tutorialId === null)) ? [one] : []
  })
  const context = row.tutorialId === null ? row.administrateContext : row.tutorialContext
  const rank = ({ obstacle, context: where }: Choosable): number =>
    (obstacle === '' ? 0 : 2) + (where === context ? 0 : 1)
  const found = all.toSorted((left, right) => rank(left) - rank(right)).slice(0, limit)
  return { found, more: all.length - found.length }
}

function asChoosable(row: MatchRow, other: MatchRow): Choosable | null {
  if (row.tutorialId !== null) {
    const { identity, administrateName: name, administrateContext: context, number, missing } = other
    if (identity === null || name === null) return null
    const obstacle = missing ? 'gone from Administrate' : isLinked(other) ? 'linked already' : ''
    return { row: other, tutorialId: row.tutorialId, identity, name, context, number: number ?? '', obstacle }
  }
  const { tutorialId, tutorialName: name, tutorialContext: context } = other
  if (tutorialId === null || name === null || row.identity === null) return null
  const obstacle = isLinked(other) ? 'linked already' : other.link === 'IGNORED' ? 'ignored' : ''
  return { row: other, tutorialId, identity: row.identity, name, context, number: '', obstacle }
}

const sides = new WeakMap<MatchRow, { readonly tutorial: MatchRow; readonly administrate: MatchRow }>()

/** The row with one side only, so that the filter finds by that side. */
function sideOf(row: MatchRow, tutorial: boolean): MatchRow {
  const known = sides.get(row) ?? {
    tutorial: { ...row, administrateName: null, administrateContext: '', number: null, message: '' },
    administrate: { ...row, tutorialName: null, tutorialContext: '', message: '' },
  }
  sides.set(row, known)
  return tutorial ? known.tutorial : known.administrate
}

/** Typed or pasted text that may be an id: a number, one with letters before it, or the long form. Names with spaces are not. */
export function looksLikeId(text: string): boolean {
  const id = text.trim()
  return /^\d+$/.test(id) || /^[a-z]{2,12}-\d+$/i.test(id) || /^[a-z0-9+/_-]{8,}={0,2}$/i.test(id)
}
