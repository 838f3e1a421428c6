// Commands that only mean something on one screen: it hears them while it is there, and says when it cannot follow.
import { useEffect, useRef } from 'react'

export type HeardName = 'apply' | 'nextProblem' | 'checkConnections'

interface Heard {
  readonly run: () => void
  /** Why it cannot run now; null: it can. */
  readonly off: string | null
}

const heard = new Map<HeardName, () => Heard>()
let awaited: HeardName | null = null

/** null: no screen that is shown hears it. */
export function heardCommand(name: HeardName): Heard | null {
  return heard.get(name)?.() ?? null
}

/** Runs it now where a screen hears it, else as soon as one does; whoever asks leads there. */
export function runWhenHeard(name: HeardName): void {
  const command = heardCommand(name)
  if (command === null) awaited = name
  else if (command.off === null) command.run()
}

export function useHeardCommand(name: HeardName, command: Heard): void {
  const latest = useRef(command)
  useEffect(() => {
    latest.current = command
  })
  useEffect(() => {
    const mine = (): Heard => latest.current
    heard.set(name, mine)
    if (awaited === name) {
      awaited = null
      if (mine().off === null) mine().run()
    }
    return () => {
      if (heard.get(name) === mine) heard.delete(name)
    }
  }, [name])
}
