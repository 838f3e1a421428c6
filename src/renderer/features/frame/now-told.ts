// What the screen in view says for the left end of the status bar, while nothing more pressing is to be said there.
import { useEffect, useSyncExternalStore } from 'react'
import type { Status } from '../../ui/status-symbol.tsx'

export interface NowTold {
  readonly status: Status
  readonly what: string
  readonly more: readonly string[]
}

const listeners = new Set<() => void>()
let told: NowTold | null = null

function tell(next: NowTold | null): void {
  told = next
  listeners.forEach((listener) => listener())
}

/** As long as the screen is in view; null: it has nothing to say. */
export function useNowTold(sentence: NowTold | null): void {
  const key = sentence === null ? null : JSON.stringify(sentence)
  useEffect(() => {
    if (key === null) return
    tell(JSON.parse(key) as NowTold)
    return () => tell(null)
  }, [key])
}

export function useToldNow(): NowTold | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => told,
  )
}
