// Starts Administrate for measuring, in a process of its own.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Remote {
  readonly url: string
  readonly stop: () => void
}

/** `size`: records of its world; the practice world where none is told. */
export async function startRemote(size?: number): Promise<Remote> {
  const script = fileURLToPath(new URL('./remote-process.ts', import.meta.url))
  const child: ChildProcess = fork(script, [JSON.stringify({ size })], { execArgv: ['--import', 'tsx'] })
  const { url } = await new Promise<{ readonly url: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { readonly url: string }))
    child.once('exit', (code) => reject(new Error(`the practice Administrate ended with code ${String(code)}`)))
  })
  return { url, stop: () => child.kill() }
}
