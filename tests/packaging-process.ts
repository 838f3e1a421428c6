// Runs programs out of an unpacked package under plain Node, with nothing but what finds Node itself.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Serving {
  readonly origin: string
  readonly token: string
  stop(): Promise<Ran>
}

/** A command to its end. */
export function runFile(file: string, args: readonly string[], dataFolder: string): Promise<Ran> {
  return start(file, args, dataFolder).ended
}

/** `http.js` until it says where it serves. Rejects with what it said when it ends before. */
export async function serveFile(file: string, dataFolder: string): Promise<Serving> {
  const { child, ended } = start(file, [], dataFolder)
  const address = new Promise<string>((resolve) => {
    let text = ''
    child.stdout.on('data', (chunk: string) => {
      text += chunk
      const found = /^Tandem is at (\S+)\n/m.exec(text)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  const url = await Promise.race([
    address,
    ended.then(({ code, stderr }) => Promise.reject(new Error(`It ended with ${String(code)}: ${stderr}`))),
  ])
  const { origin, hash } = new URL(url)
  return {
    origin,
    token: hash.slice('#token='.length),
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

function start(file: string, args: readonly string[], dataFolder: string) {
  const child = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env['PATH'], HOME: dataFolder, TANDEM_DATA_DIR: dataFolder },
    cwd: dataFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text))
  const ended = once(child, 'close').then(([code]): Ran => ({ code: code as number | null, ...said }))
  return { child, ended }
}
