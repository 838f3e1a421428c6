// What goes wrong in the database while Tandem works on it, as sentences. Whoever throws in a transaction rolls it back.
import { TandemError } from '../errors.ts'

/** Runs something that writes; whatever it throws becomes a TandemError (DB-WRITE, DB-CONNECT). */
export async function writing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw writeError(error)
  }
}

/** Runs something that only reads; whatever it throws becomes a TandemError (DB-CONNECT, INTERNAL). */
export async function reading<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TandemError) throw error
    const { text } = databaseReason(error)
    if (isLost(error)) throw connectionLost('Nothing was changed.', error)
    throw new TandemError(
      {
        code: 'INTERNAL',
        message: `The tutorial database could not be read: ${text}`,
        effect: 'Nothing was changed.',
        next: 'Try again; if it stays like this, the log has the details.',
      },
      1,
      error,
    )
  }
}

function writeError(error: unknown): TandemError {
  if (error instanceof TandemError) return error
  const { code, text } = databaseReason(error)
  if (isLost(error))
    return connectionLost('What was being written is rolled back; nothing of it is in the database.', error)
  return new TandemError(
    {
      code: 'DB-WRITE',
      message: `The tutorial database refused to write: ${text}`,
      effect: 'What was being written is rolled back; nothing of it is in the database.',
      next: next[code] ?? 'Run it again; if it is refused again, the log has the details.',
    },
    1,
    error,
  )
}

/** The fence moved on: this process does not hold the lease any more. */
export function leaseLost(): TandemError {
  return new TandemError(
    {
      code: 'ENGINE-LOST',
      message: 'Another sync or import took over while this one was running.',
      effect: 'Nothing of this step was written; finished steps stay.',
      next: 'Wait for the other one, then run this again.',
    },
    1,
  )
}

function connectionLost(effect: string, cause: unknown): TandemError {
  return new TandemError(
    {
      code: 'DB-CONNECT',
      message: 'The connection to the tutorial database broke.',
      effect,
      next: 'Check the connection, then try again.',
    },
    1,
    cause,
  )
}

/** Whether the way to the server ended: the server said so, a socket did, or `pg` found nobody at the other end. */
function isLost(error: unknown): boolean {
  const { code, text } = databaseReason(error)
  return (
    code.startsWith('08') ||
    lostCodes.has(code) ||
    chain(error).some((candidate) => lostKinds.has(field(candidate, 'kind'))) ||
    lostWords.test(text)
  )
}

const lostCodes = new Set([
  '53300',
  '57P01',
  '57P02',
  '57P03',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
])
/** adapter-pg's names for socket errors; their codes do not get through it. */
const lostKinds = new Set(['ConnectionClosed', 'DatabaseNotReachable', 'SocketTimeout', 'TooManyConnections'])
/** `pg` gives these no code. */
const lostWords =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

const next: Readonly<Record<string, string>> = {
  '23503': 'A record it refers to was removed meanwhile. Run it again, so that it is read anew.',
  '42501': 'Ask whoever runs the database server for the right to write there.',
  '55P03': 'Somebody else keeps these rows locked. Run it again when they are done.',
  '57014': 'The database was too busy. Run it again in a while.',
  '25006': 'The database takes no changes at the moment. Ask whoever runs the server.',
  '53100': 'The disk of the database server is full. Ask whoever runs the server.',
}

/** The server's own code and words, out of whatever Prisma or the driver wrapped them in. */
function databaseReason(error: unknown): { readonly code: string; readonly text: string } {
  for (const candidate of chain(error)) {
    const code = field(candidate, 'originalCode')
    if (code !== '') return { code, text: words(field(candidate, 'originalMessage')) }
  }
  return { code: field(error, 'code'), text: words(error instanceof Error ? error.message : '') }
}

function chain(error: unknown): readonly object[] {
  const found: object[] = []
  let current: unknown = error
  while (typeof current === 'object' && current !== null && found.length < 8) {
    found.push(current)
    const at: { meta?: unknown; driverAdapterError?: unknown; cause?: unknown } = current
    current = at.meta ?? at.driverAdapterError ?? at.cause
  }
  return found
}

function field(from: unknown, name: string): string {
  if (typeof from !== 'object' || from === null) return ''
  const value = new Map<string, unknown>(Object.entries(from)).get(name)
  return typeof value === 'string' ? value : ''
}

function words(text: string): string {
  const line = text.trim().split('\n').at(-1)?.trim() ?? ''
  if (line === '') return 'no reason was given.'
  return /[.?]$/.test(line) ? line : `${line}.`
}
