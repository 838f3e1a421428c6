// Starts the built http host and learns its address.
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export type HttpHost = Readonly<{ process: ChildProcess; url: string }>

/** The one line the host prints on stdout once it serves; the token is part of the address. */
const READY = /^Tandem is at (http:\/\/127\.0\.0\.1:\d+\/#token=\S+)$/

/** Resolves when the host serves. When it ends before that it has said why on stderr: this process then ends as it did. */
export function startHttpHost(args: readonly string[]): Promise<HttpHost> {
  const host = spawn(process.execPath, ['out/main/http.js', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    const endToo = (code: number | null): void => process.exit(code ?? 1)
    host.once('exit', endToo)
    createInterface({ input: host.stdout }).on('line', (line) => {
      const url = READY.exec(line)?.[1]
      if (url === undefined) {
        console.log(line)
        return
      }
      host.off('exit', endToo)
      resolve({ process: host, url })
    })
    host.once('error', reject)
  })
}
