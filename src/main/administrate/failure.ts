// What can go wrong with one request, as a kind; texts for people are made in problems.ts.

/**
 * busy: 429. server: 5xx. refused: nobody listens, nothing was sent. unreachable: the address could not be found or reached.
 * certificate: the encrypted connection is not trusted. network: the connection broke; the request may have arrived.
 * body: an answer that cannot be read.
 */
export type FailureKind =
  | 'unauthorised'
  | 'forbidden'
  | 'busy'
  | 'server'
  | 'refused'
  | 'unreachable'
  | 'certificate'
  | 'network'
  | 'timeout'
  | 'body'

const door: readonly FailureKind[] = ['unauthorised', 'forbidden', 'busy', 'refused', 'unreachable', 'certificate']

/** Whether a request that failed so was surely not carried out. */
export function isAtTheDoor(kind: FailureKind): boolean {
  return door.includes(kind)
}

/** One failed request. Carries nothing of the request or the answer but its status, so that it can be logged whole. */
export class RemoteFailure extends Error {
  readonly kind: FailureKind
  readonly status: number | null

  constructor(kind: FailureKind, status: number | null = null) {
    super(status === null ? kind : `${kind} (HTTP ${status})`)
    this.name = 'RemoteFailure'
    this.kind = kind
    this.status = status
  }
}

/**
 * The failure that a status means, null when the body is to be read. Other 4xx are left to the body: a GraphQL server
 * may explain a bad document in its usual list of errors.
 */
export function failureOfStatus(status: number): RemoteFailure | null {
  if (status === 401) return new RemoteFailure('unauthorised', status)
  if (status === 403) return new RemoteFailure('forbidden', status)
  if (status === 429) return new RemoteFailure('busy', status)
  if (status >= 500 || status === 408) return new RemoteFailure('server', status)
  return null
}

const networkCodes: readonly (readonly [FailureKind, RegExp])[] = [
  ['refused', /ECONNREFUSED|ERR_CONNECTION_REFUSED/],
  ['unreachable', /ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|ERR_(NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|ADDRESS_)/],
  ['certificate', /CERT_|ERR_CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|ERR_TLS|ERR_SSL|EPROTO/],
]

/** The failure behind whatever `fetch` threw, of Node's or of Electron's; only codes are looked at. */
export function failureOfThrown(error: unknown): RemoteFailure {
  const codes = codesIn(error, 4).join(' ')
  const known = networkCodes.find(([, pattern]) => pattern.test(codes))
  return new RemoteFailure(known?.[0] ?? 'network')
}

function codesIn(error: unknown, depth: number): readonly string[] {
  if (!(error instanceof Error) || depth === 0) return []
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const electron = /net::(ERR_[A-Z_]+)/.exec(error.message)?.[1]
  const inner: readonly unknown[] = error instanceof AggregateError ? error.errors : []
  return [
    ...code,
    ...(electron === undefined ? [] : [electron]),
    ...[error.cause, ...inner].flatMap((cause) => codesIn(cause, depth - 1)),
  ]
}
