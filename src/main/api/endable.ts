// Streams that end the moment nobody listens any more, even while they wait for something to happen.

/**
 * An iteration whose `return()` first aborts the signal it was made with: a plain generator would only end when its wait does.
 * Also ends when `closing` aborts.
 */
export function endable<Value>(
  closing: AbortSignal,
  iterate: (signal: AbortSignal) => AsyncGenerator<Value>,
): AsyncIterableIterator<Value> {
  const ended = new AbortController()
  const end = () => ended.abort()
  closing.addEventListener('abort', end, { once: true })
  if (closing.aborted) end()
  const values = iterate(ended.signal)
  const forget = () => closing.removeEventListener('abort', end)
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      const result = await values.next()
      if (result.done === true) forget()
      return result
    },
    async return() {
      end()
      forget()
      return values.return(undefined)
    },
    async throw(error) {
      end()
      forget()
      return values.throw(error)
    },
  }
}
