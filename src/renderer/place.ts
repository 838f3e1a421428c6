// Where in the window we are; kept in the address so that a reload stays there.
import { useSyncExternalStore } from 'react'

export type PlaceName = 'home' | 'sync'

export interface Place {
  readonly name: PlaceName
  /** An earlier run to show instead of the newest. */
  readonly jobId: string | null
}

export function parsePlace(hash: string): Place {
  const [name, jobId] = hash.replace(/^#/, '').split('/')
  return name === 'sync' ? { name: 'sync', jobId: jobId ?? null } : { name: 'home', jobId: null }
}

export function go(place: PlaceName, jobId?: string): void {
  const hash = jobId === undefined ? `#${place}` : `#${place}/${jobId}`
  if (window.location.hash !== hash) window.location.hash = hash
}

export function usePlace(): Place {
  return parsePlace(useSyncExternalStore(onHashChange, () => window.location.hash))
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
