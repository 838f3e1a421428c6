// What settings.json looks like: checked part by part, so that a broken file is refused with the place that is wrong.
import { z } from 'zod'
import { isSafeAddress } from '../config.ts'
import { tenantOf } from '../ports/tenant.ts'
import { connectedEnvironments, type Environment, noSettings, ownGuards, type Settings } from '../ports/settings.ts'

/** Counts up when an older Tandem would misread the file. */
export const settingsVersion = 1

const environment = z.enum([...connectedEnvironments, 'REHEARSAL'] satisfies readonly Environment[])
const address = z.string().refine(isSafeAddress)
const whole = (most: number) => z.number().int().min(0).max(most)

const database = z.object({
  builtIn: z.boolean(),
  host: z.string(),
  port: whole(65_535),
  name: z.string(),
  role: z.string(),
  encryption: z.enum(['off', 'unchecked', 'checked']),
  certificate: z.string().nullable(),
})

const administrate = z.object({
  instance: z.string().refine((host) => tenantOf(host) === host),
  apiUrl: address,
  authUrl: address,
  method: z.enum(['client-credentials', 'authorization-code']),
  requestsPerSecond: whole(1_000),
})

const connection = z.object({ database, administrate }).nullable().default(null)

/** Parts that are not there are as if nobody had chosen anything. */
const schema = z.object({
  version: z.number().int().min(1).max(settingsVersion),
  environment: environment.nullable().default(noSettings.environment),
  connections: z.object({ LIVE: connection, SANDBOX: connection }).default(noSettings.connections),
  readOnly: z.array(environment).default([]),
  guards: z.object({ missingPercent: z.number().min(0).max(100), missingAtLeast: whole(1_000_000) }).default(ownGuards),
})

/** Settings, or the places that cannot be used, as `connections.LIVE.database.port`; never what stands there. */
export function parseSettings(content: unknown): Settings | { readonly wrong: readonly string[] } {
  const parsed = schema.safeParse(content)
  if (!parsed.success) return { wrong: [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))] }
  const { version: _, ...settings } = parsed.data
  return settings
}

/** Of a file that says so. */
export function isNewer(content: unknown): boolean {
  const stated = z.object({ version: z.number() }).safeParse(content)
  return stated.success && stated.data.version > settingsVersion
}
