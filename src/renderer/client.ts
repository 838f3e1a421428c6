// The one way to the backend: `/graphql` beside this page, with the token the address brought along.
import { Client, fetchExchange } from 'urql'

const key = 'tandem.token'

/**
 * Takes the token from `#token=…`, or the one that `#invitation=…` is good for, keeps it for reloads of this tab and removes it
 * from the address bar. null where none is needed (the desktop window), and for an invitation that counts no more.
 */
export async function takeToken(
  page: Pick<Window, 'location' | 'history' | 'sessionStorage' | 'fetch'>,
): Promise<string | null> {
  const { location, history, sessionStorage } = page
  const given = new URLSearchParams(location.hash.slice(1))
  const invitation = given.get('invitation')
  if (invitation !== null || given.has('token'))
    history.replaceState(null, '', `${location.pathname}${location.search}`)
  const token = invitation === null ? given.get('token') : await redeemed(page, invitation)
  if (token !== null) sessionStorage.setItem(key, token)
  return sessionStorage.getItem(key)
}

async function redeemed(page: Pick<Window, 'fetch'>, invitation: string): Promise<string | null> {
  const answer = await page
    .fetch('/token', { method: 'POST', headers: { authorization: `Bearer ${invitation}` } })
    .catch(() => null)
  return answer?.ok === true ? answer.text() : null
}

/** What requests of this tab carry beside `/graphql`, for files; nothing where no token is needed. */
export function authorization(storage: Pick<Storage, 'getItem'>): Readonly<Record<string, string>> {
  const token = storage.getItem(key)
  return token === null ? {} : { authorization: `Bearer ${token}` }
}

/** Every query goes to the backend: the database is the cache. Subscriptions come as an event stream. */
export function createApiClient(token: string | null): Client {
  return new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    fetchSubscriptions: true,
    preferGetMethod: false,
    requestPolicy: 'network-only',
    // The first lets files through.
    fetchOptions: () => ({
      headers: { 'graphql-preflight': '1', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    }),
  })
}
