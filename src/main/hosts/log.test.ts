// The log never holds a secret, and keeps a fortnight of files.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLog, dailyLines } from './log.ts'

function written(secrets: readonly string[] = []) {
  const lines: string[] = []
  const log = createLog('debug', { write: (line) => void lines.push(line) }, secrets)
  return { log, lines }
}

test('a line is one object with time, level, fields and words', () => {
  const { log, lines } = written()
  log.info({ jobId: '7', steps: [{ read: 3 }] }, 'A run has ended')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    jobId: '7',
    steps: [{ read: 3 }],
    msg: 'A run has ended',
  })
})

test('an error keeps its name, words, stack and cause', () => {
  const { log, lines } = written()
  log.error({ err: new TypeError('outer', { cause: new Error('inner') }) }, 'It broke')
  expect(lines[0]).toContain('"type":"TypeError"')
  expect(lines[0]).toContain('outer: inner')
  expect(lines[0]).toContain('log.test.ts')
})

test.each([
  ['a field named like one', { headers: { Authorization: 'hunter2', 'x-api-key': 'hunter2' } }],
  ['inside a list', { calls: [{ client_secret: 'hunter2' }] }],
  ['an address with a password', { at: 'postgresql://ana:hunter2@db.example/tandem' }],
  ['something borne', { said: 'Authorization: Bearer hunter2' }],
  ['in an error', { err: new Error('cannot connect to postgres://ana:hunter2@db/x') }],
  ['on an error', { error: Object.assign(new Error('refused'), { password: 'hunter2' }) }],
  ['inside the cause of an error', { err: new Error('outer', { cause: new Error('Bearer hunter2') }) }],
])('no secret: %s', (_name, fields) => {
  const { log, lines } = written()
  log.warn(fields, 'Look')
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain('hunter2')
})

test('no known secret, wherever it stands', () => {
  const { log, lines } = written(['hun"ter2', ''])
  log.warn({ body: { text: 'it says hun"ter2 here' } }, 'hun"ter2')
  expect(lines[0]).not.toContain('ter2')
})

test('a file for each day, the last fourteen kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-log-'))
  mkdirSync(join(folder, 'logs'))
  for (let day = 1; day <= 20; day++)
    writeFileSync(join(folder, 'logs', `tandem-2026-01-${String(day).padStart(2, '0')}.log`), '')
  writeFileSync(join(folder, 'logs', 'notes.txt'), '')
  let now = new Date('2026-03-02T23:59:59Z')
  const lines = dailyLines(folder, () => now)
  lines.write('first\n')
  now = new Date('2026-03-03T00:00:00Z')
  lines.write('second\n')
  const files = readdirSync(join(folder, 'logs'))
  expect(files).toContain('notes.txt')
  expect(files.filter((name) => name !== 'notes.txt')).toHaveLength(14)
  expect(readFileSync(join(folder, 'logs', 'tandem-2026-03-02.log'), 'utf8')).toBe('first\n')
  expect(readFileSync(join(folder, 'logs', 'tandem-2026-03-03.log'), 'utf8')).toBe('second\n')
})
