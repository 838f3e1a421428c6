// Whoever starts a command is given its log, so that an end nobody foresaw is in it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import type { Log } from '../../ports/platform.ts'
import { runCommandLine } from './run.ts'

test('what is logged from outside is in the log of the command, without the password', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-run-'))
  const logs: Log[] = []
  const exitCode = await runCommandLine(['migrate'], {
    environment: { TANDEM_DATA_DIR: folder, DATABASE_URL: 'postgresql://ana@127.0.0.1:1/x?password=hunter2' },
    stdin: process.stdin,
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    signals: process,
    logOpened: (log) => logs.push(log),
  })
  logs[0]?.error({ err: new Error('out of the blue, hunter2') }, 'The process ends')
  const [file = ''] = readdirSync(join(folder, 'logs'))
  const text = readFileSync(join(folder, 'logs', file), 'utf8')
  rmSync(folder, { recursive: true })
  expect(exitCode).toBe(2)
  expect(text).toContain('out of the blue, …')
  expect(text).not.toContain('hunter2')
})
