import { expect, test } from 'vitest'
import type { FailureKind } from './failure.ts'
import { backoff, mayRetry, type RequestType } from './retry.ts'

const kinds: readonly FailureKind[] = [
  'unauthorised',
  'forbidden',
  'busy',
  'server',
  'refused',
  'unreachable',
  'certificate',
  'network',
  'timeout',
  'body',
]

test.each<[RequestType, Partial<Record<FailureKind, number>>]>([
  ['query', { busy: 5, server: 3, refused: 3, unreachable: 3, network: 3, timeout: 1, body: 1 }],
  ['token', { busy: 5, server: 3, refused: 3, unreachable: 3, network: 3, timeout: 1 }],
  ['mutation', { busy: 5, refused: 3 }],
])('a %s is repeated %o times and no more', (type, expected) => {
  for (const kind of kinds) {
    const allowed = Array.from({ length: 10 }, (_, retried) => mayRetry(type, kind, retried))
    const times = expected[kind] ?? 0
    expect(allowed, kind).toEqual(Array.from({ length: 10 }, (_, retried) => retried < times))
  }
})

test('waits longer each time, up to a limit, and never the same for everybody', () => {
  for (const [retried, most] of [500, 1000, 2000, 4000, 8000, 8000].entries()) {
    const drawn = Array.from({ length: 50 }, () => backoff(retried, 500, 8000))
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(most / 2)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(most)
    expect(new Set(drawn).size).toBeGreaterThan(1)
  }
})
