// What may be asked of the engine.
import { expect, test } from 'vitest'
import { TandemError } from '../errors.ts'
import { syncRequest } from './sync-request.ts'

const plain = { reviewFirst: false, skipErrors: false, pageSize: 100 }

test('a plain request passes as it is', () => {
  expect(syncRequest({ ...plain, command: 'sync_all', from: 'sync_venues', acceptMissing: 3 }, 'Ana')).toEqual({
    ...plain,
    command: 'sync_all',
    from: 'sync_venues',
    acceptMissing: 3,
    acceptTenant: null,
    startedBy: 'Ana',
  })
})

test('a page size above the most Administrate gives is taken as that', () => {
  expect(syncRequest({ ...plain, command: 'sync_venues', pageSize: 500 }, 'Ana').pageSize).toBe(100)
})

test.each([
  [{ command: 'sync_everything' }, 'There is no command “sync_everything”.'],
  [{ command: 'sync_all', from: 'sync_nothing' }, 'There is no step “sync_nothing” to begin with.'],
  [{ command: 'sync_venues', from: 'sync_venues' }, 'Only sync_all can begin with a later step.'],
  [{ command: 'sync_all', pageSize: 0 }, 'The page size must be at least 1.'],
  [{ command: 'sync_all', acceptMissing: -1 }, 'The number of records that are really gone cannot be negative.'],
])('%o is refused', (input, message) => {
  const ask = () => syncRequest({ ...plain, ...input }, 'Ana')
  expect(ask).toThrow(TandemError)
  expect(ask).toThrow(message)
})
