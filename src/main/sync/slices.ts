// Runs pure work in slices, so that windows stay alive and a stop is heard while much is compared.
import { setImmediate } from 'node:timers/promises'
import { throwIfCancelled } from '../errors.ts'

/** Drives a generator to its result, letting others run after each slice. Rejects as cancelled when the signal aborts. */
export async function inSlices<Slice, Result>(
  work: Generator<Slice, Result>,
  signal: AbortSignal,
  onSlice: (slice: Slice) => void,
): Promise<Result> {
  for (;;) {
    throwIfCancelled(signal)
    const step = work.next()
    if (step.done) return step.value
    onSlice(step.value)
    await setImmediate()
  }
}
