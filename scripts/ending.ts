// How a process with a window ended: someone closed it, or it never really opened.
import type { ChildProcess } from 'node:child_process'

export type Ending = 'closed' | 'refused'

const EARLY_MILLISECONDS = 5_000

/** `refused` when the process cannot start or gives up at once of its own accord; a signal is someone's wish. */
export function ending(child: ChildProcess): Promise<Ending> {
  const started = performance.now()
  return new Promise((resolve) => {
    child.once('error', () => resolve('refused'))
    child.once('exit', (code) => {
      const early = performance.now() - started < EARLY_MILLISECONDS
      resolve(early && code !== null && code !== 0 ? 'refused' : 'closed')
    })
  })
}
