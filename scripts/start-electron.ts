// Opens Tandem in Electron.
import { spawn } from 'node:child_process'
import { type Ending, ending } from './ending.ts'

/**
 * Runs Electron until its window closes. Answers `refused` when it gives up at once, as it does for root and where the
 * system forbids its sandbox: the caller then shows the same app elsewhere.
 */
export function startElectron(binary: string, args: readonly string[]): Promise<Ending> {
  const child = spawn(binary, ['.', ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return ending(child)
}
