// A screen in a file of its own, so that Home is there sooner; once it is loaded it is drawn at once.
//
// Not React.lazy: what it gives suspends even when the file is there already, and then React keeps the fallback for 300 ms.
import { useEffect, useSyncExternalStore } from 'react'
import type { ComponentType, ReactNode } from 'react'

export interface LateScreen<Props> {
  readonly Screen: (props: Props) => ReactNode
  /** Loads it ahead of time. While Tandem does not answer it is asked for again: the notices say so meanwhile. */
  readonly load: () => Promise<void>
}

/** `instead`: what stands there until it is loaded. */
export function createLateScreen<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
  instead: ReactNode,
): LateScreen<Props> {
  const listeners = new Set<() => void>()
  let loaded: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null

  async function keepTrying(): Promise<void> {
    for (;;) {
      try {
        loaded = await read()
        listeners.forEach((listener) => listener())
        return
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 1_000))
      }
    }
  }
  function load(): Promise<void> {
    loading ??= keepTrying()
    return loading
  }
  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  function Screen(props: Props): ReactNode {
    const Loaded = useSyncExternalStore(subscribe, () => loaded)
    useEffect(() => void load(), [])
    return Loaded === null ? instead : <Loaded {...props} />
  }
  return { Screen, load }
}
