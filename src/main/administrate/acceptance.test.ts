// The acceptance checks on the sandbox, and on a tenant when its credentials are in the environment.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setTimeout } from 'node:timers/promises'
import { startSandbox } from '../../sandbox/server.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Clock, Log } from '../ports/platform.ts'
import { acceptanceChecks, acceptanceEndpoint } from './acceptance.ts'
import type { AdministratePorts, Connection } from './client.ts'

const environment = {
  apiUrl: process.env.ADMINISTRATE_API_URL,
  authUrl: process.env.ADMINISTRATE_AUTH_URL,
  clientId: process.env.ADMINISTRATE_API_KEY,
  clientSecret: process.env.ADMINISTRATE_API_SECRET,
  instance: process.env.ADMINISTRATE_INSTANCE_URL,
}
const clock: Clock = {
  now: () => new Date(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal, ref: false }),
}
const quiet = () => undefined
const log: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
const ports: AdministratePorts = { fetch, clock, log, onCall: quiet }

describe('on the sandbox', () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await startSandbox({ size: 2000 })
  })
  afterAll(() => sandbox.close())

  test.each(acceptanceChecks)('$name', async ({ run }) => {
    const connection: Connection = { ...sandbox, apiUrl: sandbox.graphqlUrl, requestsPerSecond: 0 }
    const endpoint = acceptanceEndpoint(connection, ports, new AbortController().signal)
    expect(await run(endpoint)).not.toBe('')
    endpoint.close()
  })
})

const { apiUrl, authUrl, clientId, clientSecret, instance = '' } = environment
const tenant =
  apiUrl && authUrl && clientId && clientSecret
    ? { apiUrl, authUrl, clientId, clientSecret, instance, requestsPerSecond: 8 }
    : null

describe('on a tenant', () => {
  if (tenant === null) {
    test('all checks', ({ skip }) =>
      skip('no credentials of Administrate in the environment (ADMINISTRATE_API_URL, …)'))
    return
  }
  test.each(acceptanceChecks)('$name', { timeout: 120_000 }, async ({ run }) => {
    const endpoint = acceptanceEndpoint(tenant, ports, new AbortController().signal)
    expect(await run(endpoint)).not.toBe('')
    endpoint.close()
  })
})
