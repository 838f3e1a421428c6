// One listener per signal, however many wait for it: Node warns of a leak beyond ten.

const stopsOf = new WeakMap<AbortSignal, Set<() => void>>()

/** Calls `stop` once when the signal aborts. Gives the function that takes it back. */
export function onAbort(signal: AbortSignal, stop: () => void): () => void {
  const stops = stopsOf.get(signal) ?? listen(signal)
  stops.add(stop)
  return () => void stops.delete(stop)
}

function listen(signal: AbortSignal): Set<() => void> {
  const stops = new Set<() => void>()
  stopsOf.set(signal, stops)
  signal.addEventListener(
    'abort',
    () => {
      for (const stop of [...stops]) stop()
    },
    { once: true },
  )
  return stops
}
