// This computer and the settings, as far as they may be told.
import { availableParallelism, release, totalmem } from 'node:os'
import type { Configuration } from '../config.ts'

export function aboutThisComputer({ version, now }: { readonly version: string; readonly now: Date }): object {
  const { node, v8, electron, chrome } = process.versions as Readonly<Record<string, string>>
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return {
    tandem: version,
    at: now.toISOString(),
    versions: { node, v8, electron: electron ?? null, chrome: chrome ?? null },
    system: { platform: process.platform, release: release(), architecture: process.arch },
    processors: availableParallelism(),
    memoryMegabytes: Math.round(totalmem() / 1_000_000),
    locale,
    timeZone,
    upSeconds: Math.round(process.uptime()),
  }
}

/** Addresses keep their host and path; users, passwords and everything after a `?` are left out. */
export function settingsWithoutSecrets({
  environment,
  database,
  administrate,
  logLevel,
  ...rest
}: Configuration): object {
  return {
    environment,
    database: 'url' in database ? addressOnly(database.url) : 'built in',
    administrate: administrate && {
      apiUrl: addressOnly(administrate.apiUrl),
      authUrl: addressOnly(administrate.authUrl),
      instance: administrate.instance,
      requestsPerSecond: administrate.requestsPerSecond,
      credentials: 'given',
    },
    setBy: rest.isFixed ? 'variables' : 'Settings',
    readOnly: rest.readOnly,
    guards: rest.guards,
    logLevel,
    dataFolder: rest.dataFolder,
    port: rest.port,
  }
}

function addressOnly(address: string): string {
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}
