// Commands that only mean something on one screen: it hears them while it is there, and says when it cannot follow.
import { useEffect, useRef } from 'react'

export type HeardName = 'apply' | 'nextProblem'

interface Heard {
  readonly run: () => void
  /** Why it cannot run now; null: it can. */
  readonly off: string | null
}

const heard = new Map<HeardName, () => Heard>()

/** null: no screen that is shown hears it. */
export function heardCommand(name: HeardName): Heard | null {
  return heard.get(name)?.() ?? null
}

export function useHeardCommand(name: HeardName, command: Heard): void {
  const latest = useRef(command)
  useEffect(() => {
    latest.current = command
  })
  useEffect(() => {
    const mine = (): Heard => latest.current
    heard.set(name, mine)
    return () => {
      if (heard.get(name) === mine) heard.delete(name)
    }
  }, [name])
}
