// Starts the built command line as a process of its own, for tests: pipes instead of a terminal, an environment of its own.
import { spawn, type ChildProcess } from 'node:child_process'

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface CommandProcess {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Resolves when stdout holds the text; rejects when the process ends before. */
  seen(text: string): Promise<void>
}

/** `environment` is all the process gets, besides what finds its programs. */
export function startCommand(args: readonly string[], environment: Readonly<Record<string, string>>): CommandProcess {
  const child = spawn(process.execPath, ['out/main/cli.js', ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  const waiting = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    for (const look of waiting) look()
  })
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })))
  return {
    child,
    ended,
    seen: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!out.includes(text)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
        void ended.then(() => reject(new Error(`It ended before it said "${text}": ${out}${err}`)))
      }),
  }
}

export function runCommand(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  return startCommand(args, environment).ended
}
