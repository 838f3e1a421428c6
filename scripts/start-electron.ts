// Opens Tandem in Electron.
import { spawn } from 'node:child_process'

const EARLY_MILLISECONDS = 5_000

/**
 * Runs Electron until its window closes. Answers `refused` when it gives up at once, as it does for root and where the
 * system forbids its sandbox: the caller then shows the same app elsewhere.
 */
export function startElectron(binary: string, args: readonly string[]): Promise<'closed' | 'refused'> {
  const started = performance.now()
  const child = spawn(binary, ['.', ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('error', () => resolve('refused'))
    child.once('exit', (code, signal) => {
      const early = performance.now() - started < EARLY_MILLISECONDS
      resolve(early && code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM' ? 'refused' : 'closed')
    })
  })
}
