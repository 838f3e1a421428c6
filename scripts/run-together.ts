// Runs parts side by side, as many as there are processors, and prints each as it ends.
import { availableParallelism } from 'node:os'
import type { Part } from './check-parts.ts'

/** The names of the parts that failed; what those printed is printed, of the others only their time. */
export async function runTogether(parts: readonly Part[]): Promise<readonly string[]> {
  const waiting = [...parts]
  const failed: string[] = []
  const worker = async (): Promise<void> => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const started = performance.now()
      const { ok, output } = await part.run().catch((error: unknown) => ({ ok: false, output: String(error) }))
      if (!ok) failed.push(part.name)
      console.log(`${ok ? '✓' : '✗'} ${part.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
      if (!ok) console.log(output.trimEnd())
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return failed
}
