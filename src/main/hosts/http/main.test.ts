// The http host as its own process: one line on stdout, and a clean end.
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const patience = 120_000
const dataFolder = mkdtempSync(join(tmpdir(), 'tandem-http-main-'))
// A port nobody listens at: the host must serve although the database is down.
const down = { TANDEM_DATA_DIR: dataFolder, DATABASE_URL: 'postgresql://nobody:hunter2@127.0.0.1:1/none' }

interface Run {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  readonly said: { stdout: string; stderr: string }
  readonly ended: Promise<number | null>
}

let running: Run | null = null
afterEach(() => {
  running?.child.kill('SIGKILL')
  running = null
})

function run(environment: Record<string, string>): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('main.ts', import.meta.url))], {
    env: { PATH: process.env['PATH'], HOME: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  running = { child, said, ended }
  return running
}

async function address({ child, said, ended }: Run): Promise<URL> {
  while (!said.stdout.includes('\n')) {
    const code = await Promise.race([once(child.stdout, 'data').then(() => 'more' as const), ended])
    if (code !== 'more') throw new Error(`It ended with ${String(code)}: ${said.stderr}`)
  }
  const url = /^Tandem is at (\S+)\n$/.exec(said.stdout)?.[1]
  if (url === undefined) throw new Error(`Not the line that was agreed on: ${said.stdout}`)
  return new URL(url)
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'it prints its address with the token, answers, and ends by %s',
  async (signal) => {
    const host = run(down)
    const url = await address(host)
    expect(url.hostname).toBe('127.0.0.1')
    expect(url.hash).toMatch(/^#token=[\w-]{43}$/)
    const token = url.hash.slice('#token='.length)
    const answer = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ workspace { environment } }' }),
    })
    expect(await answer.json()).toEqual({ data: { workspace: { environment: 'REHEARSAL' } } })
    host.child.kill(signal)
    expect(await host.ended).toBe(0)
    expect(host.said.stdout.split('\n')).toHaveLength(2)
    expect(host.said.stderr).toBe('')
  },
  patience,
)

test(
  'a bad variable: a sentence on stderr, code 2, nothing on stdout',
  async () => {
    const host = run({ ...down, TANDEM_PORT: 'hunter2' })
    expect(await host.ended).toBe(2)
    expect(host.said.stdout).toBe('')
    expect(host.said.stderr).toMatch(/^TANDEM_PORT must be a whole number from 0 to 65535\. .*\(CONFIG\)\n$/)
    expect(host.said.stderr).not.toContain('hunter2')
  },
  patience,
)

test(
  'an address that cannot be one of a database is refused before anything is served',
  async () => {
    const host = run({ ...down, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/%zz' })
    expect(await host.ended).toBe(2)
    expect(host.said.stdout).toBe('')
    expect(host.said.stderr).toMatch(/^DATABASE_URL .*\(CONFIG\)\n$/)
  },
  patience,
)

test(
  'what it stands on and cannot be made ends it, although it served already',
  async () => {
    const unusable = mkdtempSync(join(tmpdir(), 'tandem-http-main-'))
    mkdirSync(join(unusable, 'practice.jsonl'))
    const host = run({ ...down, TANDEM_DATA_DIR: unusable })
    expect(await host.ended).toBe(1)
  },
  patience,
)

test(
  'a port that is taken: a sentence on stderr, code 2',
  async () => {
    const first = run(down)
    const { port } = await address(first)
    const second = run({ ...down, TANDEM_PORT: port })
    expect(await second.ended).toBe(2)
    expect(second.said.stderr).toMatch(new RegExp(`^Tandem cannot be served at port ${port}\\. .*\\(CONFIG\\)\\n$`))
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
  },
  patience,
)
