// A measurement in a process of its own, so that memory and blocks of the event loop belong to nothing else.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs a script of this folder with one JSON argument and parses the last line it prints. */
export async function measureInChild<Result>(script: string, input: object): Promise<Result> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL(script, import.meta.url)), JSON.stringify(input)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const last = output.trim().split('\n').at(-1) ?? ''
  if (code !== 0 || last === '') throw new Error(`${script} ended with code ${String(code)}`)
  return JSON.parse(last) as Result
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0
}
