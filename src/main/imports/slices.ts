// Long work in slices, between which others have their turn: a window is drawn, a request is answered.
import { setImmediate } from 'node:timers/promises'
import { throwIfCancelled } from '../errors.ts'

const sliceMilliseconds = 20

/** In order. Rejects as cancelled, between two slices, when `signal` aborts. */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  signal: AbortSignal,
): Promise<void> {
  let end = performance.now() + sliceMilliseconds
  for (const item of items) {
    if (performance.now() > end) {
      await setImmediate()
      throwIfCancelled(signal)
      end = performance.now() + sliceMilliseconds
    }
    work(item)
  }
}
