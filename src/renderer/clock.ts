// The time as it passes, for elapsed times and countdowns.
import { useEffect, useState } from 'react'

/** Now, again every `every` milliseconds; null stands still. */
export function useNow(every: number | null): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    if (every === null) return
    const timer = setInterval(() => setNow(new Date()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
