// Waiting for news that may come at any time, and not for ever.

/** One pending nudge at most; `taken` resolves when there is one or after some milliseconds. */
export function createNudge(): { give(): void; taken(patience: number): Promise<void> } {
  let pending = false
  let wake: () => void = () => undefined
  return {
    give: () => {
      pending = true
      wake()
    },
    taken: async (patience) => {
      if (!pending) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patience)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      pending = false
    },
  }
}

/** Milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
