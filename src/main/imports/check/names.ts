// Records by what they are called: equal after normalising, one and linked, or why not.
import { normalise } from '../../matching/normalise.ts'
import { nearest, type NameStyle } from '../../matching/suggest.ts'
import type { KnownRecord } from '../../ports/import-store.ts'
import type { Reference } from '../../ports/imports.ts'
import type { Found } from './found.ts'

export interface Names<Known extends KnownRecord> {
  find(text: string): Found<{ readonly reference: Reference; readonly known: Known }>
}

/** Names of the tutorial database go before those of Administrate. Nothing is taken for equal that is only alike. */
export function createNames<Known extends KnownRecord>(style: NameStyle, records: readonly Known[]): Names<Known> {
  const byName = group(records, ({ name }) => name)
  const byOtherName = group(records, ({ administrateName }) => administrateName)
  const usable = records.filter((known) => referenceOf(known) !== null && known.isActive && !known.isMissing)
  const suggested = new Map<string, readonly string[]>()

  function suggest(text: string): readonly string[] {
    const key = normalise(text)
    const kept = suggested.get(key) ?? suggestNames(style, text, usable)
    suggested.set(key, kept)
    return kept
  }

  return {
    find(text) {
      const key = normalise(text)
      if (key === '') return { state: 'empty' }
      const candidates = byName.get(key) ?? byOtherName.get(key) ?? []
      const [only] = candidates
      if (only === undefined) return { state: 'unknown', text, suggestions: suggest(text) }
      const active = candidates.filter(({ isActive }) => isActive)
      if (active.length === 0) return { state: 'inactive', text }
      const tutorials = new Set(active.map(({ tutorialId }) => tutorialId).filter((id) => id !== null))
      const linked = active.flatMap((known) => {
        const reference = referenceOf(known)
        return reference === null ? [] : [{ reference, known }]
      })
      const there = linked.filter(({ known }) => !known.isMissing)
      if (tutorials.size > 1 || there.length > 1) return { state: 'ambiguous', text, among: describe(active) }
      const [one] = there
      if (one) return { state: 'found', text, value: one }
      if (linked.length > 0) return { state: 'missing', text }
      return { state: 'not-linked', text, knownIn: tutorials.size > 0 ? 'tutorial' : 'administrate' }
    },
  }
}

/** null: it is not linked. */
function referenceOf({ tutorialId, bridgeId, externalId, name }: KnownRecord): Reference | null {
  if (tutorialId === null || bridgeId === null || externalId === null) return null
  return { tutorialId, bridgeId, externalId, name: name.trim() }
}

/** The nearest of `records`, likest first, at most three. */
export function suggestNames(style: NameStyle, text: string, records: readonly { readonly name: string }[]) {
  const api = records.map(({ name }, index) => ({ id: String(index), names: namesOf(style, name), within: '' }))
  const found = nearest(style, [{ id: '', names: namesOf(style, text), within: '' }], api).get('') ?? []
  return [...new Set(found.map(({ id }) => records[Number(id)]?.name.trim() ?? ''))].filter((name) => name !== '')
}

/** A whole name as first and last: where it is split does not matter as long as both sides are split alike. */
function namesOf(style: NameStyle, name: string): readonly string[] {
  if (style !== 'person') return [name]
  const [first = '', ...last] = name.trim().split(/\s+/u)
  return [first, last.join(' ')]
}

function group<Known>(
  records: readonly Known[],
  nameOf: (known: Known) => string,
): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>()
  for (const known of records) {
    const key = normalise(nameOf(known))
    if (key === '') continue
    const same = groups.get(key)
    if (same) same.push(known)
    else groups.set(key, [known])
  }
  return groups
}

function describe(records: readonly KnownRecord[]): readonly string[] {
  return [...new Set(records.map(({ name }) => name.trim()))]
}
