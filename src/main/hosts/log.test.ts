// The log never holds a secret, and says why a process ends.
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { createLog, logCrashes } from './log.ts'
import { createKnownSecrets } from './log-redaction.ts'

function written(secrets: readonly string[] = []) {
  const lines: string[] = []
  const known = createKnownSecrets(secrets)
  const log = createLog('debug', { write: (line) => void lines.push(line) }, known)
  return { log, lines, known }
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

test('what is learned later is left out from then on', () => {
  const { log, lines, known } = written(['first one'])
  log.info({}, 'first one, hunter2')
  known.learn('hunter2')
  known.learn('hunter2')
  log.info({}, 'first one, hunter2')
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['…, hunter2', '…, …'])
  expect(known.values()).toEqual(['first one', 'hunter2'])
})

test.each([
  ['in JSON', JSON.stringify('p"ss: wörd %&+')],
  ['in an address', `postgresql:${encodeURIComponent('p"ss: wörd %&+')}`],
  ['in a form', new URLSearchParams({ given: 'p"ss: wörd %&+' }).toString()],
])('no known secret, however it is written: %s', (_name, text) => {
  const { log, lines, known } = written()
  known.learn('p"ss: wörd %&+')
  known.learn('half a character \ud83d')
  log.warn({ text }, text)
  expect(lines[0]).not.toMatch(/ss|rd/)
})

test.each([
  ['a form', 'grant_type=client_credentials&client_id=hunter2&client_secret=hunter2'],
  ['the query of an address', 'https://auth.example/oauth?code=hunter2&access_token=hunter2'],
  ['a connection string', 'host=db user=ana password=hunter2 dbname=tandem'],
  ['an answer in JSON', '{"access_token":"hunter2","token_type":"Bearer","refresh_token": "hunter2"}'],
  ['a signed token', 'eyJhbGciOiJIUzI1NiJ9.hunter2.hunter2'],
  ['a basic sign-in', 'Authorization: Basic aHVudGVyMg=='],
  ['an address of mail', 'hunter2@training.example.org'],
])('nothing that looks like one: %s', (_name, text) => {
  const { log, lines } = written()
  log.warn({ deep: [{ text }] }, `It says ${text}`)
  log.error({ err: new Error(text) }, 'It broke')
  expect(lines.join('')).not.toMatch(/hunter2|aHVudGVy/)
  for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow()
})

test('names, versions and addresses without secrets stay', () => {
  const { log, lines } = written(['ab'])
  const texts = ['at node_modules/yaml@2.9.1/dist/index.js', 'https://api.example/graphql?code=', 'label ab, abc']
  log.info({ texts }, 'Look')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ texts })
})

test('a very long line is no matter', () => {
  const { log, lines } = written()
  for (const unit of ['x', 'eyJ', '://', 'a.', 'a-b_'])
    log.info({ text: unit.repeat(300_000), to: `${unit.repeat(9)} ana@training.example` }, 'Long')
  expect(lines.join('')).not.toContain('ana@training')
})

test('why a process ends is written before it does, until that is taken back', () => {
  const { log, lines } = written()
  const watched = new EventEmitter()
  const stop = logCrashes(log, watched as unknown as NodeJS.Process)
  watched.emit('uncaughtExceptionMonitor', new Error('it broke'), 'unhandledRejection')
  stop()
  watched.emit('uncaughtExceptionMonitor', new Error('again'), 'uncaughtException')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'error',
    origin: 'unhandledRejection',
    err: { message: 'it broke' },
  })
})
