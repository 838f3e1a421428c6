// The one way to the backend: `/graphql` beside this page, with the token the address brought along.
import { Client, fetchExchange } from 'urql'

const key = 'tandem.token'

/**
 * Takes the token from `#token=…`, keeps it for reloads of this tab and removes it from the address bar.
 * null where none is needed (the desktop window).
 */
export function takeToken(page: Pick<Window, 'location' | 'history' | 'sessionStorage'>): string | null {
  const { location, history, sessionStorage } = page
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token !== null) {
    sessionStorage.setItem(key, token)
    history.replaceState(null, '', `${location.pathname}${location.search}`)
  }
  return sessionStorage.getItem(key)
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
