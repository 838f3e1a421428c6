// What goes wrong in the database while Tandem works on it, as sentences of ours; the server's words stay in the cause, for the log.
// Whoever throws in a transaction rolls it back.
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
    if (isLost(error)) throw connectionLost('Nothing was changed.', error)
    const { why, next } = reasonOf(error)
    throw new TandemError(
      {
        code: 'INTERNAL',
        message: `The tutorial database could not be read: ${why}.`,
        effect: 'Nothing was changed.',
        next: next ?? 'Try again; if it stays like this, the log has the details.',
      },
      1,
      error,
    )
  }
}

function writeError(error: unknown): TandemError {
  if (error instanceof TandemError) return error
  if (isLost(error))
    return connectionLost('What was being written is rolled back; nothing of it is in the database.', error)
  const { why, next } = reasonOf(error)
  return new TandemError(
    {
      code: 'DB-WRITE',
      message: `The tutorial database refused to write: ${why}.`,
      effect: 'What was being written is rolled back; nothing of it is in the database.',
      next: next ?? 'Run it again; if it is refused again, the log has the details.',
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

interface Reason {
  readonly why: string
  readonly next?: string
}

const again = 'Run it again.'
const askServer = 'Ask whoever runs the database server, then run it again.'
const together: Reason = { why: 'somebody else was writing the same records at the same moment', next: again }
const twice: Reason = { why: 'a record with the same key is there already' }
const referred: Reason = {
  why: 'a record that another one refers to is not there, or is still needed',
  next: 'A record was removed meanwhile. Run it again, so that it is read anew.',
}
const empty: Reason = { why: 'a value that must be given is missing' }
const forbidden: Reason = { why: 'a value is not one that its table allows' }

/** By SQLSTATE or its class (first two digits), or by Prisma's code where it gives no other. */
const reasons: Readonly<Record<string, Reason>> = {
  '22': { why: 'a value does not fit into its column' },
  '23': { why: 'a rule of one of its tables forbids it' },
  '23502': empty,
  P2011: empty,
  '23503': referred,
  P2003: referred,
  '23505': twice,
  P2002: twice,
  '23514': forbidden,
  P2004: forbidden,
  '25006': { why: 'it takes no changes at the moment', next: askServer },
  '40': together,
  P2034: together,
  '42': { why: 'its tables are not as this version of Tandem expects them' },
  '42501': {
    why: 'the user in DATABASE_URL lacks the right to it',
    next: 'Ask whoever runs the database server for that right, then run it again.',
  },
  '53': { why: 'its server has run out of memory or room', next: askServer },
  '53100': { why: 'the disk of its server is full', next: askServer },
  '55P03': { why: 'somebody else keeps these records locked', next: 'Run it again when they are done.' },
  '57014': { why: 'it was too busy to finish in time', next: 'Run it again in a while.' },
}

function reasonOf(error: unknown): Reason {
  const { code } = databaseReason(error)
  return reasons[code] ?? reasons[code.slice(0, 2)] ?? { why: 'it gave a reason that Tandem does not know' }
}

/** The server's own code and words, out of whatever Prisma or the driver wrapped them in. */
function databaseReason(error: unknown): { readonly code: string; readonly text: string } {
  for (const candidate of chain(error)) {
    const code = field(candidate, 'originalCode')
    if (code !== '') return { code, text: lastLine(field(candidate, 'originalMessage')) }
  }
  return { code: field(error, 'code'), text: lastLine(error instanceof Error ? error.message : '') }
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

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}
