// A real rate limit: a bucket that fills at the given rate and holds one second's worth of requests.

/** Says for each request whether it may pass at that rate; without a rate everything may. */
export function createRateLimit(now: () => number): (perSecond: number | undefined) => boolean {
  let tokens = Infinity
  let last = now()
  return (perSecond) => {
    if (perSecond === undefined) return true
    const capacity = Math.max(1, perSecond)
    tokens = Math.min(capacity, tokens + ((now() - last) / 1000) * perSecond)
    last = now()
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
