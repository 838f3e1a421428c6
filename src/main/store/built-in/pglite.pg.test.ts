// The built-in database as a whole: kept, copied, for one process alone, and never silent when its worker is gone.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import { createTarget, tester, type TestTarget } from '../../../../tests/databases.ts'
import { openDatabase } from '../connection/connect.ts'

const made: TestTarget[] = []
afterEach(async () => {
  for (const one of made.splice(0)) await one.drop()
})

async function folder(): Promise<string> {
  const target = await createTarget('embedded')
  made.push(target)
  return 'dataFolder' in target.target ? target.target.dataFolder : ''
}

test('rows are there after closing and opening again; a second process is refused by name', async () => {
  const dataFolder = await folder()
  const first = await openDatabase({ dataFolder }, tester)
  await first.pool.query('create table kept (n int); insert into kept values (42)')
  await expect(openDatabase({ dataFolder }, tester)).rejects.toMatchObject({
    problem: { code: 'DATA-BUSY' },
    exitCode: 2,
  })
  await expect(openDatabase({ dataFolder }, tester)).rejects.toThrow(/Tess Tester on test-machine/)
  await first.close()
  const second = await openDatabase({ dataFolder }, tester)
  expect((await second.pool.query('select n from kept')).rows).toEqual([{ n: 42 }])
  await second.close()
})

test('a process killed with -9 leaves the folder and what it committed', async () => {
  const dataFolder = await folder()
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', new URL('pglite-holder.fixture.ts', import.meta.url).pathname, dataFolder],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const [data] = (await once(child.stdout, 'data')) as [Buffer]
  expect(data.toString().trim()).toBe('committed')
  await expect(openDatabase({ dataFolder }, tester)).rejects.toMatchObject({ problem: { code: 'DATA-BUSY' } })
  child.kill('SIGKILL')
  await once(child, 'exit')
  const database = await openDatabase({ dataFolder }, tester)
  expect((await database.pool.query('select n from kept')).rows).toEqual([{ n: 42 }])
  await database.close()
})

test('a transaction left open by one connection is gone for the next', async () => {
  const database = await openDatabase({ dataFolder: await folder() }, tester)
  const client = await database.pool.connect()
  await client.query('create table t (n int)')
  await client.query('begin')
  await client.query('insert into t values (1)')
  client.release(true)
  expect((await database.pool.query('select * from t')).rows).toEqual([])
  await database.close()
})

test('when the worker exits, running and later queries are refused, and closing still frees the folder', async () => {
  const dataFolder = await folder()
  const posted = vi.spyOn(Worker.prototype, 'postMessage')
  const database = await openDatabase({ dataFolder }, tester)
  const client = await database.pool.connect()
  const worker = posted.mock.contexts[0] as Worker
  posted.mockRestore()
  const running = client.query('select pg_sleep(600)')
  const waiting = database.prisma.$queryRaw`select 1`
  const refusals = Promise.all([
    expect(running).rejects.toThrow(/built-in database stopped/),
    expect(waiting).rejects.toThrow(/built-in database stopped/),
  ])
  await worker.terminate()
  await expect.poll(() => running.then(String, String)).toMatch(/stopped/)
  client.release(true)
  await refusals
  await expect(database.pool.query('select 1')).rejects.toThrow(/built-in database stopped/)
  await database.close()
  const again = await openDatabase({ dataFolder }, tester)
  await again.close()
})

test('a copy is a whole database; the last two are kept', async () => {
  const dataFolder = await folder()
  const database = await openDatabase({ dataFolder }, tester)
  const files: string[] = []
  for (const label of ['one', 'two', 'three']) files.push((await database.backup(label)) ?? '')
  expect((await readdir(join(dataFolder, 'backups'))).map((name) => /-(\w+)\.tar\.gz$/.exec(name)?.[1])).toEqual([
    'two',
    'three',
  ])
  expect([...(await readFile(files[2] ?? '')).subarray(0, 2)]).toEqual([0x1f, 0x8b])
  await database.close()
})

test('files that are no database are refused, and the folder is free again', async () => {
  const dataFolder = await folder()
  await writeFile(join(dataFolder, 'database', 'PG_VERSION'), '9.1')
  await expect(openDatabase({ dataFolder }, tester)).rejects.toMatchObject({
    problem: { code: 'DB-CONNECT' },
    exitCode: 2,
  })
  expect(await readdir(dataFolder)).toEqual(['database'])
})
