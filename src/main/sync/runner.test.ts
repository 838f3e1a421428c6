// That a run is known as this process's own from the moment it is stored, not only once it goes on.
import { expect, it } from 'vitest'
import type { SyncParts } from './parts.ts'
import { createSyncRunner } from './runner.ts'

it('a run that is stored and not yet going on is already this process’s own', async () => {
  const seen: boolean[] = []
  const parts = {
    owner: 'Priya',
    host: 'OPS-1',
    tenant: 'example.administrateapp.com',
    jobs: {
      markInterrupted: async () => [],
      create: async () => {
        seen.push(runner.isHere('7'))
        throw new Error('The database is gone.')
      },
    },
    lease: {
      acquire: async () => ({ lease: { release: async () => void seen.push(runner.isHere('7')) } }),
    },
  } as unknown as SyncParts
  const runner = createSyncRunner(parts)
  expect(runner.isHere('7')).toBe(false)
  await expect(
    runner.start({
      command: 'sync_all',
      from: null,
      reviewFirst: false,
      skipErrors: false,
      pageSize: 100,
      acceptMissing: null,
      acceptTenant: null,
      startedBy: 'Priya',
    }),
  ).rejects.toThrow('The database is gone.')
  expect(seen).toEqual([true, true])
  expect(runner.isHere('7')).toBe(false)
})
