// What a command says that lost sight of what it started: everything it knows, then why it knows no more.
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'
import { LostSightError, ToldError } from './failure.ts'
import { runCommandLine } from './run.ts'

vi.mock('./perform.ts', () => ({
  perform: async () => {
    const cause = new ToldError({ code: 'DB-CONNECT', message: 'It is down.', effect: 'Nothing.', next: 'Wait.' }, 2)
    throw new LostSightError(cause, {
      report: { out: ['1 created'], err: ['1 left alone'] },
      document: { results: [{ key: 'Atlantis', outcome: 'created' }] },
      effect: 'What it created stays.',
    })
  },
}))

async function said(...args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const streams = { stdin: process.stdin, stdout, stderr }
  const exitCode = await runCommandLine(args, { environment: {}, signals: process, ...streams })
  stdout.end()
  stderr.end()
  return { exitCode, out: await text(stdout), err: await text(stderr) }
}

const why = 'It is down. What it created stays. Wait. (DB-CONNECT)'

test('as text', async () => {
  expect(await said('create_unmatched', '--entity', 'location', '--all')).toEqual({
    exitCode: 1,
    out: '1 created\n',
    err: `1 left alone\n${why}\n`,
  })
})

test('as JSON', async () => {
  const { exitCode, out, err } = await said('create_unmatched', '--entity', 'location', '--all', '--json')
  expect({ exitCode, err }).toEqual({ exitCode: 1, err: `1 left alone\n${why}\n` })
  expect(JSON.parse(out)).toEqual({
    results: [{ key: 'Atlantis', outcome: 'created' }],
    problem: { code: 'DB-CONNECT', message: 'It is down.', effect: 'What it created stays.', next: 'Wait.' },
  })
})
