// The exam of hosts, for the backend without any.
import { test } from 'vitest'
import { watchedBackend } from '../../../tests/watched-backend.ts'
import { checks, type ConformanceHost, webInit } from './conformance.ts'

async function inProcess(): Promise<ConformanceHost> {
  const backend = watchedBackend()
  await backend.ready()
  return {
    backend,
    ask: (path, init) => backend.handle(new Request(`http://tandem.local${path}`, webInit(init))),
    close: () => backend.close(),
  }
}

test.each(checks)('in process: $name', async ({ run }) => {
  const host = await inProcess()
  await run(host)
  await host.close()
})
