// Turns what goes wrong between Tandem and its database into sentences; nothing of the address but host, port and name is said.
import { TandemError, type ProblemCode } from '../../errors.ts'
import { tlsFault } from './connect-tls.ts'

/** Where a database is, without user and password. */
export interface Place {
  readonly host: string
  readonly port: string
  readonly database: string
}

const UNCHANGED = 'Nothing was changed.'
export const LOOPBACK = /^(localhost|127\.|::1$|\/)/

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
])
const NOT_NOW = new Map([
  ['57P03', 'is just starting or stopping'],
  ['53300', 'has no connection to spare'],
  ['57P01', 'closed the connection'],
])

export function describePlace(place: Place): string {
  return `${place.host}:${place.port}/${place.database}`
}

/** A refusal before anything could start (exit 2). */
export function refusal(code: ProblemCode, message: string, next: string, cause?: unknown): TandemError {
  return new TandemError({ code, message, effect: UNCHANGED, next }, 2, cause)
}

/** The failure of a first connection, as a TandemError; always one, because nothing else is left to try. */
export function connectError(error: unknown, place: Place): TandemError {
  if (error instanceof TandemError) return error
  const server = `${place.host}:${place.port}`
  const code = errorCode(error)
  const notNow = NOT_NOW.get(code)
  if (notNow !== undefined)
    return refusal('DB-CONNECT', `The database server at ${server} ${notNow}.`, 'Try again in a moment.', error)
  if (code.startsWith('28') && /no encryption|SSL off/.test(errorText(error)))
    return refusal(
      'DB-AUTH',
      `The database server at ${server} refused this user without encryption.`,
      'Switch encryption on, or ask whoever runs the server to let this computer in.',
      error,
    )
  if (code.startsWith('28') || isPasswordMissing(error))
    return refusal(
      'DB-AUTH',
      `The database server at ${server} refused the sign-in.`,
      'Check user and password, in Settings or in DATABASE_URL.',
      error,
    )
  if (code === '3D000')
    return refusal(
      'DB-CONNECT',
      `There is no database "${place.database}" on the server at ${server}.`,
      'Check its name, in Settings or in DATABASE_URL.',
      error,
    )
  if (code === '42501')
    return refusal(
      'DB-RIGHTS',
      `The user may not connect to the database "${place.database}" at ${server}.`,
      'Ask whoever runs the server for the right to connect.',
      error,
    )
  const fault = tlsFault(code, errorText(error), server)
  if (fault) return refusal('DB-TLS', fault.message, fault.next, error)
  if (UNREACHABLE.has(code) || /timeout|terminated/i.test(errorText(error)))
    return refusal(
      'DB-CONNECT',
      `The tutorial database at ${server} does not answer.`,
      `${question(place.host)} Then try again.`,
      error,
    )
  return refusal(
    'DB-CONNECT',
    `The tutorial database at ${server} could not be opened: ${sentence(errorText(error))}`,
    'Check its address, in Settings or in DATABASE_URL.',
    error,
  )
}

/** The SQLSTATE or system code of an error of `pg`, Prisma or Node; empty where there is none. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

/** The words of an error, as a sentence of its own. */
export function sentence(text: string): string {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ')
  return /[.?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : 'no reason was given'
}

function question(host: string): string {
  return LOOPBACK.test(host) ? 'Is PostgreSQL running on this machine?' : 'Is the VPN on?'
}

/** `pg` notices on its own that the server wants a password and none was given. */
function isPasswordMissing(error: unknown): boolean {
  return /password/i.test(errorText(error))
}
