// Where a packaged Tandem looks for updates: the address in TANDEM_UPDATE_URL, and nowhere without one.

export interface Feed {
  /** For electron-builder. */
  readonly options: readonly string[]
  /** For the person who packages. */
  readonly says: string
}

/** Throws a sentence when the address cannot be one of a feed. */
export function feed(given: Readonly<Record<string, string | undefined>>): Feed {
  const address = (given['TANDEM_UPDATE_URL'] ?? '').trim()
  if (address === '') return { options: [], says: 'No updates: it will not look for any (TANDEM_UPDATE_URL).' }
  const url = URL.canParse(address) ? new URL(address) : null
  // Whoever takes the package apart reads it.
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.search !== '')
    throw new Error(
      'TANDEM_UPDATE_URL must be an address that begins with https://, without a name, a password or a query.',
    )
  return {
    options: ['-c.publish.provider=generic', `-c.publish.url=${url.href}`],
    says: `Updates: it looks for them at ${url.host}.`,
  }
}
