// Records a row could be linked with by hand: the other side of the list, filtered by what is typed.
import type { MatchRow } from '../../../model.ts'
import { isLinked } from '../list/facets.ts'
import { fold, rowFilter } from '../list/row-filter.ts'

export interface Choosable {
  readonly row: MatchRow
  /** Of the row that is being linked and this one: what is linked with what. */
  readonly tutorialId: string
  readonly identity: string
  readonly name: string
  readonly context: string
  readonly number: string
  /** Where both stand is not known to be one place. */
  readonly elsewhere: boolean
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
  const places = placesOf(rows)
  const all = rows.flatMap((other) => {
    const one = other.id === row.id ? null : asChoosable(row, other, places)
    return one !== null && passes(sideOf(other, row.tutorialId === null)) ? [one] : []
  })
  const rank = ({ obstacle, elsewhere }: Choosable): number => (obstacle === '' ? 0 : 2) + (elsewhere ? 1 : 0)
  const found = all.toSorted((left, right) => rank(left) - rank(right)).slice(0, limit)
  return { found, more: all.length - found.length }
}

function asChoosable(row: MatchRow, other: MatchRow, places: Places): Choosable | null {
  if (row.tutorialId !== null) {
    const { identity, administrateName: name, administrateContext: context, number, missing } = other
    if (identity === null || name === null) return null
    const obstacle = missing ? 'gone from Administrate' : isLinked(other) ? 'linked already' : ''
    const elsewhere = !isOnePlace(places, row.tutorialContext, context)
    return {
      row: other,
      tutorialId: row.tutorialId,
      identity,
      name,
      context,
      number: number ?? '',
      elsewhere,
      obstacle,
    }
  }
  const { tutorialId, tutorialName: name, tutorialContext: context } = other
  if (tutorialId === null || name === null || row.identity === null) return null
  const obstacle = isLinked(other) ? 'linked already' : other.link === 'IGNORED' ? 'ignored' : ''
  const elsewhere = !isOnePlace(places, context, row.administrateContext)
  return { row: other, tutorialId, identity: row.identity, name, context, number: '', elsewhere, obstacle }
}

type Places = ReadonlySet<string>

const placesOfRows = new WeakMap<readonly MatchRow[], Places>()

/** Places of both sides that are linked, whatever they are called: no rule and no suggestion pairs records of two places. */
function placesOf(rows: readonly MatchRow[]): Places {
  const known = placesOfRows.get(rows)
  if (known !== undefined) return known
  const pairs = rows.filter(({ link }) => link === 'RULE' || link === 'SUGGESTION')
  const places = new Set(pairs.map((row) => placePair(row.tutorialContext, row.administrateContext)))
  placesOfRows.set(rows, places)
  return places
}

function isOnePlace(places: Places, tutorial: string, administrate: string): boolean {
  return fold(tutorial) === fold(administrate) || places.has(placePair(tutorial, administrate))
}

function placePair(tutorial: string, administrate: string): string {
  return `${tutorial}\u0001${administrate}`
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

/** Typed or pasted text that may be an id: a number, one with letters before it, the long form, or the address of a page. Names with spaces are not. */
export function looksLikeId(text: string): boolean {
  const id = text.trim()
  if (/^https?:\/\/\S*\d\S*$/i.test(id)) return true
  return /^\d+$/.test(id) || /^[a-z]{2,12}-\d+$/i.test(id) || /^[a-z0-9+/_-]{8,}={0,2}$/i.test(id)
}
