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

it('anything else keeps the server’s own words', async () => {
  const refused = driverError({ originalCode: '23503', originalMessage: 'insert violates a key', kind: 'postgres' })
  await expect(writing(() => Promise.reject(refused))).rejects.toMatchObject({
    problem: { code: 'DB-WRITE', message: 'The tutorial database refused to write: insert violates a key.' },
  })
})
