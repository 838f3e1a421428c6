// Signing in at the sandbox: tokens by client credentials, refresh token and authorization code (administrate-api: authentication).
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'

export interface OAuthOptions {
  readonly clientId: string
  readonly clientSecret: string
  /** Lifetime of an access token; 0 makes tokens that are expired at once. */
  readonly tokenSeconds: number
  /** The clock, in milliseconds. */
  readonly now: () => number
  /** Whether whoever is asked in the browser declines. */
  readonly denies?: () => boolean
}

/** The sign-in service. Tokens live in memory: after a restart clients sign in again. */
export interface OAuth {
  /** `POST /oauth/token`, parameters as form or in the query; errors as in RFC 6749. */
  readonly token: (request: Request) => Promise<Response>
  /**
   * `GET /oauth/authorize`: nobody is asked, it redirects at once with `code` and `state`. With a `code_challenge` (PKCE, S256
   * only) the code counts only together with its verifier.
   */
  readonly authorize: (request: Request) => Response
  /** Whether the request bears a token that is known and not expired. */
  readonly accepts: (request: Request) => boolean
  /** Forgets every token. */
  readonly revokeAll: () => void
}

interface Code {
  readonly redirectUri: string
  readonly expiresAt: number
  /** null: there was none. */
  readonly challenge: string | null
}

const codeLifetime = 60_000

export function createOAuth({ clientId, clientSecret, tokenSeconds, now, denies = () => false }: OAuthOptions): OAuth {
  const accessTokens = new Map<string, number>()
  const refreshTokens = new Set<string>()
  const codes = new Map<string, Code>()

  function issue(): Response {
    const accessToken = randomUUID()
    const refreshToken = randomUUID()
    for (const [token, expiresAt] of accessTokens) if (expiresAt <= now()) accessTokens.delete(token)
    accessTokens.set(accessToken, now() + tokenSeconds * 1000)
    refreshTokens.add(refreshToken)
    const body = {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      refresh_token: refreshToken,
    }
    return Response.json(body, { headers: { 'cache-control': 'no-store' } })
  }

  function redeem(code: string, redirectUri: string, verifier: string): boolean {
    const found = codes.get(code)
    codes.delete(code)
    if (found === undefined || found.expiresAt <= now() || found.redirectUri !== redirectUri) return false
    return found.challenge === null || same(challengeOf(verifier), found.challenge)
  }

  return {
    async token(request) {
      if (request.method !== 'POST') return refusal('invalid_request', 405)
      const parameters = await readParameters(request)
      const value = (name: string) => parameters.get(name) ?? ''
      if (!same(value('client_id'), clientId) || !same(value('client_secret'), clientSecret)) {
        return refusal('invalid_client', 401)
      }
      switch (value('grant_type')) {
        case 'client_credentials':
          return issue()
        case 'refresh_token':
          return refreshTokens.delete(value('refresh_token')) ? issue() : refusal('invalid_grant', 400)
        case 'authorization_code':
          return redeem(value('code'), value('redirect_uri'), value('code_verifier'))
            ? issue()
            : refusal('invalid_grant', 400)
        case '':
          return refusal('invalid_request', 400)
        default:
          return refusal('unsupported_grant_type', 400)
      }
    },
    authorize(request) {
      const parameters = new URL(request.url).searchParams
      const redirectUri = parameters.get('redirect_uri') ?? ''
      if (parameters.get('client_id') !== clientId) return refusal('invalid_client', 400)
      if (parameters.get('response_type') !== 'code' || !URL.canParse(redirectUri))
        return refusal('invalid_request', 400)
      const challenge = parameters.get('code_challenge')
      if (challenge !== null && parameters.get('code_challenge_method') !== 'S256')
        return refusal('invalid_request', 400)
      const target = new URL(redirectUri)
      if (denies()) {
        target.searchParams.set('error', 'access_denied')
      } else {
        const code = randomUUID()
        codes.set(code, { redirectUri, expiresAt: now() + codeLifetime, challenge })
        target.searchParams.set('code', code)
      }
      const state = parameters.get('state')
      if (state !== null) target.searchParams.set('state', state)
      return new Response(null, { status: 302, headers: { location: target.href } })
    },
    accepts(request) {
      const match = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')
      return (accessTokens.get(match?.[1] ?? '') ?? 0) > now()
    },
    revokeAll() {
      accessTokens.clear()
      refreshTokens.clear()
      codes.clear()
    },
  }
}

/** The answer to a request without a valid token. */
export function unauthorized(): Response {
  const headers = { 'www-authenticate': 'Bearer error="invalid_token"' }
  return Response.json({ error: 'invalid_token' }, { status: 401, headers })
}

function refusal(error: string, status: number): Response {
  return Response.json({ error }, { status, headers: { 'cache-control': 'no-store' } })
}

/** Query and form together; the form wins. */
async function readParameters(request: Request): Promise<URLSearchParams> {
  const parameters = new URL(request.url).searchParams
  for (const [name, value] of new URLSearchParams(await request.text())) parameters.set(name, value)
  return parameters
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url')
}

function same(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)]
  return left.length === right.length && timingSafeEqual(left, right)
}
