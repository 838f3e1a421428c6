// Where in the window we are; kept in the address so that a reload stays there.
import { useSyncExternalStore } from 'react'

export type PlaceName = 'home' | 'sync' | 'match' | 'import' | 'settings'

export interface Place {
  readonly name: PlaceName
  /** Sync: an earlier run to show instead of the newest. Match: the kind, as the address writes it. Import: the workbook, or `run`. Settings: the section. */
  readonly part: string | null
  /** Match: the row. Import: `preview`, or the import behind `run`. */
  readonly row: string | null
}

const names: readonly PlaceName[] = ['home', 'sync', 'match', 'import', 'settings']

export function parsePlace(hash: string): Place {
  const [first, part, row] = hash.replace(/^#/, '').split('/').map(decoded)
  const name = names.find((each) => each === first) ?? 'home'
  return name === 'home'
    ? { name, part: null, row: null }
    : { name, part: filled(part), row: name === 'sync' || name === 'settings' ? null : filled(row) }
}

/** `#match/venues/t12` */
export function placeHash(place: PlaceName, ...parts: readonly string[]): string {
  return `#${[place, ...parts.map(encodeURIComponent)].join('/')}`
}

export function go(place: PlaceName, ...parts: readonly string[]): void {
  const hash = placeHash(place, ...parts)
  if (window.location.hash !== hash) window.location.hash = hash
}

/** Writes the address anew without going anywhere: a reload then finds the same row. */
export function stayAt(place: PlaceName, ...parts: readonly string[]): void {
  const hash = placeHash(place, ...parts)
  if (window.location.hash !== hash) window.history.replaceState(null, '', hash)
}

export function usePlace(): Place {
  return parsePlace(useSyncExternalStore(onHashChange, () => window.location.hash))
}

function filled(part: string | undefined): string | null {
  return part === undefined || part === '' ? null : part
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
