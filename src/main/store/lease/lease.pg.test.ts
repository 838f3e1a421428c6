// One engine at a time: the second is told who, a dead holder does not count, and a holder that lost it learns so.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createMigrated, type Kind, kinds, type OpenTestDatabase } from '../../../../tests/databases.ts'
import { applyItems, createItem, createTestStep } from '../../../../tests/plan-items.ts'
import { createChangeLog } from '../change-log/change-log.ts'
import { type Database, openDatabase } from '../connection/connect.ts'
import { createJobStore } from '../jobs/jobs.ts'
import { createLeaseStore } from './lease.ts'

const ada = { owner: 'Ada', host: 'desk', command: 'sync_all' }
const ben = { owner: 'Ben', host: 'lap', command: 'import_events' }
let open: OpenTestDatabase
const children: ChildProcess[] = []

function withDatabase(kind: Kind): void {
  beforeAll(async () => {
    open = await createMigrated(kind)
  })
  afterAll(() => open.drop())
}
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

async function take(database: Database, who: typeof ada) {
  const answer = await createLeaseStore(database).acquire(who)
  if (!('lease' in answer)) throw new Error(`held by ${answer.holder.owner}`)
  return answer.lease
}

describe.each(kinds)('on %s', (kind) => {
  withDatabase(kind)

  test('the second is told who has it, until it is released', async () => {
    const store = createLeaseStore(open.database)
    expect(await store.current()).toBeNull()
    const first = await take(open.database, ada)
    await first.setJob('7')
    const holder = { ...ada, jobId: '7', since: expect.stringMatching(/^\d{4}-.*Z$/) as unknown }
    expect(await store.acquire(ben)).toEqual({ holder })
    expect(await store.current()).toEqual(holder)
    await first.release()
    expect(await store.current()).toBeNull()
    const second = await take(open.database, ben)
    expect(second.fence).toBe(first.fence + 1n)
    expect(first.lost.aborted).toBe(false)
    await second.release()
  })

  test('a holder of before cannot write any more', async () => {
    const first = await take(open.database, ada)
    await first.release()
    const second = await take(open.database, ben)
    const item = createItem('location', 'a', { legacy_id: null })
    const late = applyItems(open.database, 'location', [item], { fence: first.fence })
    await expect(late).rejects.toMatchObject({ problem: { code: 'ENGINE-LOST' } })
    expect(await applyItems(open.database, 'location', [item], { fence: second.fence })).toMatchObject({ written: 1 })
    await second.release()
  })

  test('a renewal that finds another holder gives up', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const lease = await take(open.database, ada)
      const lost = once(lease.lost, 'abort')
      await vi.advanceTimersByTimeAsync(5_000)
      await vi.waitFor(async () => {
        const renewed = await open.database.pool.query('select from tandem.lease where renewed_at > since')
        expect(renewed.rowCount).toBe(1)
      })
      expect(lease.lost.aborted).toBe(false)
      await open.database.pool.query('update tandem.lease set fence = fence + 1')
      await vi.advanceTimersByTimeAsync(5_000)
      await lost
      await lease.release()
    } finally {
      vi.useRealTimers()
    }
  })

  test('runs that nobody runs are marked interrupted, and no others', async () => {
    const jobs = createJobStore(open.database, createChangeLog(open.database))
    await jobs.markInterrupted()
    const { jobId } = await createTestStep(open.database)
    const lease = await take(open.database, ada)
    expect(await jobs.markInterrupted()).toEqual([])
    await lease.release()
    const [job] = await jobs.markInterrupted()
    expect(job).toMatchObject({ id: jobId, status: 'interrupted', problem: { code: 'ENGINE-LOST' } })
    expect(job?.steps).toMatchObject([{ status: 'stopped' }])
    expect(await jobs.markInterrupted()).toEqual([])
  })
})

describe('between processes', () => {
  withDatabase('postgresql')

  test('who looks for interrupted runs does not wait for a step that holds the lease in its transaction', async () => {
    const jobs = createJobStore(open.database, createChangeLog(open.database))
    await createTestStep(open.database)
    const step = await open.database.pool.connect()
    try {
      await step.query('begin; select from tandem.lease for update')
      expect(await jobs.markInterrupted()).toEqual([])
    } finally {
      await step.query('rollback')
      step.release()
    }
  })

  const url = () => ('url' in open.target ? open.target.url : '')

  async function holdElsewhere(): Promise<{ child: ChildProcess; answer: string }> {
    const holder = new URL('lease-holder.fixture.ts', import.meta.url)
    const child = spawn(process.execPath, ['--import', 'tsx', holder.pathname, url(), '12'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    children.push(child)
    const [data] = (await once(child.stdout, 'data')) as [Buffer]
    return { child, answer: data.toString().trim() }
  }

  test('the second process is told who; a holder killed with -9 is followed at once', async () => {
    const { child, answer } = await holdElsewhere()
    expect(answer).toMatch(/^fence \d+$/)
    const store = createLeaseStore(open.database)
    expect(await store.acquire(ada)).toMatchObject({ holder: { owner: 'Holder', host: 'laptop', jobId: '12' } })
    child.kill('SIGKILL')
    await once(child, 'exit')
    const lease = await vi.waitFor(() => take(open.database, ada), { timeout: 20_000, interval: 5 })
    expect(`fence ${String(lease.fence - 1n)}`).toBe(answer)
    expect((await holdElsewhere()).answer).toBe('held by Ada')
    await lease.release()
  })

  test('a holder whose session ends learns that it lost the lease', async () => {
    const lease = await take(open.database, ada)
    const lost = once(lease.lost, 'abort')
    await open.database.pool.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`)
    await lost
    expect(await createLeaseStore(open.database).current()).toBeNull()
    const again = await take(open.database, ben)
    await lease.release()
    expect(await createLeaseStore(open.database).current()).toMatchObject({ owner: 'Ben' })
    await again.release()
  })

  test('many at once: one gets it', async () => {
    const others = await Promise.all([1, 2, 3].map(() => openDatabase({ url: url() }, ben)))
    const answers = await Promise.all(
      [open.database, ...others].map((database) => createLeaseStore(database).acquire(ben)),
    )
    const leases = answers.flatMap((answer) => ('lease' in answer ? answer.lease : []))
    expect(leases).toHaveLength(1)
    await leases[0]?.release()
    for (const other of others) await other.close()
  })
})
