// The log of changes: replayed, cut where it is torn, refused where it is another's.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLog } from './log.ts'
import { at, signIn } from './practice-client.ts'
import { createSandbox } from './sandbox.ts'
import { countWorld } from './world/world.ts'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  file = join(folder, 'data', 'world.jsonl')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const world = { seed: 1, size: 0 }
const entry = { at: '2026-01-05T10:00:00Z', mutation: 'account.create', args: { input: { name: 'Quayside' } } }

test('keeps changes and gives them back in order', () => {
  const log = openLog(file, world)
  log.append(entry)
  log.append({ ...entry, mutation: 'contact.create' })
  log.close()
  const again = openLog(file, world)
  expect(again.entries).toEqual([entry, { ...entry, mutation: 'contact.create' }])
  again.close()
})

test('cuts a last line that was not written to its end, and goes on after the one before', () => {
  const log = openLog(file, world)
  log.append(entry)
  log.close()
  const whole = readFileSync(file, 'utf8')
  appendFileSync(file, '{"at":"2026-01-05T10:00:01Z","muta')
  const again = openLog(file, world)
  expect(again.entries).toEqual([entry])
  expect(readFileSync(file, 'utf8')).toBe(whole)
  again.append(entry)
  again.close()
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(4)
})

test('begins anew when not even the first line was written to its end', () => {
  openLog(file, world).close()
  writeFileSync(file, '{"sandb')
  const log = openLog(file, world)
  expect(log.entries).toEqual([])
  log.append(entry)
  log.close()
  expect(readFileSync(file, 'utf8').startsWith('{"sandbox":1')).toBe(true)
})

test('refuses the log of another world, a damaged one and another file', () => {
  openLog(file, world).close()
  expect(() => openLog(file, { seed: 2, size: 0 })).toThrow('belongs to the world of seed 1 and size 0')
  appendFileSync(file, 'nonsense\n')
  expect(() => openLog(file, world)).toThrow('line 2 is no change')
  writeFileSync(file, 'name,price\n')
  expect(() => openLog(file, world)).toThrow('is no log of the sandbox')
})

test('a restarted sandbox is where it was left; starting afresh empties it', async () => {
  const create =
    'mutation { account { create(input: { name: "Quayside" }) { account { id createdAt } errors { message } } } }'
  const event = `mutation { event { createBlended(input: { eventType: public, timeZoneName: "Europe/London", title: "A" }) {
    event { id createdAt sessions { edges { node { id } } } } errors { message } } } }`
  const refused = 'mutation { account { create(input: { name: " " }) { errors { message } } } }'
  const first = createSandbox({ logFile: file, now: () => Date.UTC(2026, 0, 5) })
  const ask = await signIn(first)
  await ask(create)
  await ask(refused)
  await ask(event)
  const left = first.world
  await first.close()

  const second = createSandbox({ logFile: file })
  expect(second.world).toEqual(left)
  expect(countWorld(second.world)).toMatchObject({ accounts: 6, events: 1, sessions: 1 })
  await second.reset()
  expect(countWorld(second.world)).toMatchObject({ accounts: 5, events: 0 })
  expect(at(await (await signIn(second))(event), 'event.createBlended.event.id')).toBe('Q291cnNlOjEyMjU5')
  await second.close()

  const third = createSandbox({ logFile: file })
  expect(countWorld(third.world)).toMatchObject({ accounts: 5, events: 1 })
  await third.close()
})

test('a change that cannot be written is not made', async () => {
  const sandbox = createSandbox({ logFile: file })
  const ask = await signIn(sandbox)
  await sandbox.close()
  const answer = await ask('mutation { account { create(input: { name: "Quayside" }) { errors { message } } } }')
  expect(answer.body).toMatchObject({ errors: [{ message: expect.stringContaining('EBADF') as string }] })
  expect(sandbox.world.accounts.size).toBe(5)
})
