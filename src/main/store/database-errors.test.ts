// A connection that ends while Tandem works is told as that, whoever noticed it first.
import { describe, expect, it } from 'vitest'
import { reading, writing } from './database-errors.ts'

const ends: readonly (readonly [string, unknown])[] = [
  [
    'the server stops',
    driverError({ originalCode: '57P01', originalMessage: 'terminating connection', kind: 'postgres' }),
  ],
  ['the socket is reset', driverError({ kind: 'ConnectionClosed' })],
  ['nobody listens any more', driverError({ kind: 'DatabaseNotReachable' })],
  ['the line is dead', driverError({ kind: 'SocketTimeout' })],
  ['pg finds the end of the stream', new Error('Connection terminated unexpectedly')],
  ['pg waits for a connection in vain', new Error('timeout exceeded when trying to connect')],
  ['a bare socket error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })],
]

/** As Prisma wraps what the driver met. */
function driverError(cause: object): Error {
  const message = 'Raw query failed. Code: `N/A`. Message: `Server has closed the connection.`'
  return Object.assign(new Error(message), { code: 'P2010', meta: { driverAdapterError: { cause } } })
}

describe.each(ends)('%s', (_what, error) => {
  it('is DB-CONNECT for who reads and who writes, without the driver’s words', async () => {
    for (const work of [reading, writing]) {
      const failure = work(() => Promise.reject(error as Error))
      await expect(failure).rejects.toMatchObject({
        problem: { code: 'DB-CONNECT', message: 'The connection to the tutorial database broke.' },
      })
    }
  })
})

describe('a refusal is told in words of ours, and keeps the server’s as its cause', () => {
  it.each([
    ['23505', 'a record with the same key is there already'],
    ['23503', 'a record that another one refers to is not there, or is still needed'],
    ['23502', 'a value that must be given is missing'],
    ['23514', 'a value is not one that its table allows'],
    ['23P01', 'a rule of one of its tables forbids it'],
    ['42501', 'the user in DATABASE_URL lacks the right to it'],
    ['53100', 'the disk of its server is full'],
    ['40P01', 'somebody else was writing the same records at the same moment'],
    ['40001', 'somebody else was writing the same records at the same moment'],
    ['XX000', 'it gave a reason that Tandem does not know'],
  ])('%s', async (originalCode, why) => {
    const refused = driverError({ originalCode, originalMessage: 'words of the server', kind: 'postgres' })
    for (const [work, code, begin] of [
      [writing, 'DB-WRITE', 'The tutorial database refused to write'],
      [reading, 'INTERNAL', 'The tutorial database could not be read'],
    ] as const) {
      const failure = await work(() => Promise.reject(refused)).catch((error: unknown) => error)
      expect(failure).toMatchObject({ problem: { code, message: `${begin}: ${why}.` }, cause: refused })
      expect(String(failure)).not.toContain('words of the server')
    }
  })
})
