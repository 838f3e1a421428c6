// The time as it passes, for elapsed times and countdowns.
import { useEffect, useState } from 'react'

/** Now, again every `every` milliseconds; null stands still. */
export function useNow(every: number | null): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    if (every === null) return
    const tick = (): void => setNow(new Date())
    // At once too: what a slower rhythm left behind may be half a minute old.
    const first = setTimeout(tick)
    const timer = setInterval(tick, every)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [every])
  return now
}
