// Which Administrate it is: the host of an instance.

/** The identity of an Administrate instance; the scheme is optional, the port never counts. null: not a host. */
export function tenantOf(instance: string): string | null {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(instance) ? instance : `https://${instance}`
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.hostname !== '' ? url.hostname : null
}
