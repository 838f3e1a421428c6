// The folder lock: refuses by name, is freed by release and by death, and goes to one process only.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'

const owner = { owner: 'Ada Archer', host: 'laptop', command: 'sync_all' }
const holder = new URL('folder-lock-holder.fixture.ts', import.meta.url)
const children: ChildProcess[] = []
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tandem-lock-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

/** A process that takes the folder: its answer is `locked` or the code of its refusal. */
async function takeElsewhere(): Promise<{ child: ChildProcess; answer: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', holder.pathname, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const [data] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, answer: data.toString().trim() }
}

async function edit(change: Record<string, unknown>): Promise<void> {
  const file = join(folder, 'in-use.json')
  const entry = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
  await writeFile(file, JSON.stringify({ ...entry, ...change }))
}

test('a second taker is refused with the name of the first, until it is released', async () => {
  const lock = await lockFolder(folder, owner)
  const attempt = lockFolder(folder, { ...owner, owner: 'Ben Barker' })
  await expect(attempt).rejects.toMatchObject({
    problem: { code: 'DATA-BUSY', effect: 'Nothing was changed.' },
    exitCode: 2,
  })
  await expect(attempt).rejects.toThrow(/in use by Ada Archer on laptop \(sync_all\) since \d{4}-/)
  await lock.release()
  await lock.release()
  await (await lockFolder(folder, owner)).release()
  expect(await readdir(folder)).toEqual([])
})

test('another process is refused; killed with -9 it leaves the folder to the next', async () => {
  const { child, answer } = await takeElsewhere()
  expect(answer).toBe('locked')
  await expect(lockFolder(folder, owner)).rejects.toThrow(/in use by Holder on laptop \(test\)/)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const lock = await lockFolder(folder, owner)
  expect((await takeElsewhere()).answer).toBe('DATA-BUSY')
  await lock.release()
  expect(await readdir(folder)).toEqual([])
})

test('a dead lock goes to exactly one of many', async () => {
  await lockFolder(folder, owner)
  await edit({ pid: 2 ** 22 + 1, id: 'of-a-dead-process' })
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder, owner)))
  const won = attempts.filter(({ status }) => status === 'fulfilled')
  expect(won).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['in-use.json'])
})

test.each([
  ['from before the machine was started', { pid: 1, started: null, boot: 'another-boot' }],
  ['of a process whose number was given again', { pid: 1, started: '0' }],
  ['of an earlier process with our own number', { id: 'not-held-by-us' }],
])('a lock %s does not count', async (_what, change) => {
  await lockFolder(folder, owner)
  await edit(change)
  await (await lockFolder(folder, owner)).release()
})

test('a lock of another machine counts, and the way out is told', async () => {
  await lockFolder(folder, owner)
  await edit({ host: 'server', boot: 'another-boot' })
  await expect(lockFolder(folder, owner)).rejects.toThrow(/If that machine is gone for good, delete .*in-use\.json/)
})

test('a file nobody could have written does not count', async () => {
  await writeFile(join(folder, 'in-use.json'), '{"half":')
  await (await lockFolder(folder, owner)).release()
})

test.skipIf(process.platform === 'win32')('a folder that it makes is closed to other accounts', async () => {
  const made = join(folder, 'data')
  const lock = await lockFolder(made, owner)
  expect((await stat(made)).mode & 0o777).toBe(0o700)
  await lock.release()
})
