// `npm run web`: Tandem for any browser on this computer. Prints its address, with the token, as its one line on stdout.
import { describeProblem, TandemError } from '../../errors.ts'
import { keepHeapSmall } from '../heap.ts'
import { rendererFolder } from '../renderer-folder.ts'
import { startBackend } from '../start-backend.ts'
import { startHttpHost } from './server.ts'

keepHeapSmall()
try {
  await run()
} catch (error) {
  if (!(error instanceof TandemError)) throw error
  console.error(describeProblem(error.problem))
  process.exitCode = error.exitCode
}

async function run(): Promise<void> {
  const tandem = startBackend({ environment: process.env, fetch })
  const { configuration, log } = tandem
  const host = await startHttpHost({
    handle: tandem.handle,
    rendererFolder: rendererFolder(),
    port: configuration.port,
    log,
  }).catch((error: unknown) => {
    throw portTaken(configuration.port, error)
  })
  log.info({ origin: host.origin, environment: configuration.environment }, 'Tandem serves')
  process.stdout.write(`Tandem is at ${host.origin}/#token=${host.token}\n`)

  let ending = false
  async function end(): Promise<void> {
    // Asked twice, it ends at once.
    if (ending) process.exit(1)
    ending = true
    try {
      await tandem.close()
    } catch (error) {
      log.warn({ error }, 'Not everything could be closed')
    }
    await host.close()
    log.info({}, 'Tandem has ended')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())
  // Only now: a browser can already be loading the page.
  await tandem.begin().catch(async (error: unknown) => {
    await host.close()
    throw error
  })
}

function portTaken(port: number, cause: unknown): TandemError {
  return new TandemError(
    {
      code: 'CONFIG',
      message: `Tandem cannot be served at port ${port}.`,
      effect: 'Nothing was started.',
      next: 'Choose another TANDEM_PORT, or leave it out for any free one.',
    },
    2,
    cause,
  )
}
