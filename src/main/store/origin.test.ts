// Practice and real data are kept apart: the four ways mark and mode can meet.
import { expect, test } from 'vitest'
import type { Database } from './connection/connect.ts'
import { assertOrigin, createOriginStore, type Mode } from './origin.ts'

function refusal(mark: 'rehearsal' | null, mode: Mode, fresh = false): string | null {
  try {
    assertOrigin({ mark, tenant: null }, mode, fresh)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

test('rehearsal works on a marked database, or on a built-in one about to be filled', () => {
  expect(refusal('rehearsal', 'rehearsal')).toBeNull()
  expect(refusal(null, 'rehearsal', true)).toBeNull()
  expect(refusal(null, 'rehearsal')).toMatch(/not marked for practice.*\(REHEARSAL-UNMARKED\)$/)
})

test('real credentials work on any database but a marked one', () => {
  expect(refusal(null, 'real')).toBeNull()
  expect(refusal('rehearsal', 'real')).toMatch(/holds practice data.*\(REHEARSAL-MARKED\)$/)
})

test('a connection that breaks is told as that', async () => {
  const broken = () => Promise.reject(new Error('Connection terminated unexpectedly'))
  const prisma = { origin: { findUnique: broken }, $executeRaw: broken }
  const store = createOriginStore({ prisma } as unknown as Database)
  await expect(store.read()).rejects.toMatchObject({ problem: { code: 'DB-CONNECT' } })
  await expect(store.setTenant('example.test')).rejects.toMatchObject({ problem: { code: 'DB-CONNECT' } })
})
