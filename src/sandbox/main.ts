// The command line of `npm run sandbox`: Administrate's stand-in as a program of its own.
import { Command, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { faultsSchema } from './faults.ts'
import type { Faults } from './faults.ts'
import { practiceClientId, practiceClientSecret } from './sandbox.ts'
import type { Sandbox } from './sandbox.ts'
import { startSandbox } from './server.ts'
import { countWorld } from './world/world.ts'

interface Flags {
  readonly port: number
  readonly seed: number
  readonly size: number
  readonly tokenSeconds: number
  readonly latency?: number
  readonly fault?: Faults
  readonly log?: string
  readonly clientId: string
  readonly clientSecret: string
}

const program = new Command('sandbox')
  .description('A practice Administrate on this machine: GraphQL, sign-in and faults, with made-up courses and people.')
  .option('--port <number>', 'port on 127.0.0.1; 0 = any free one', wholeNumber, 4100)
  .option('--seed <number>', 'which world: same seed, same world', wholeNumber, 1)
  .option('--size <records>', 'number of synced records in all; 0 = the sample world', wholeNumber, 0)
  .option('--token-seconds <seconds>', 'lifetime of an access token', wholeNumber, 3600)
  .option('--latency <milliseconds>', 'wait before every answer', wholeNumber)
  .option('--fault <json>', 'faults to begin with, as for POST /sandbox/faults', readFaults)
  .option('--log <file>', 'keep changes in this file and replay them at the next start')
  .option('--client-id <id>', 'client id', practiceClientId)
  .option('--client-secret <secret>', 'client secret', practiceClientSecret)
  .addHelpText('after', faultHelp())

/** Runs the program until it is interrupted. */
async function run(flags: Flags): Promise<void> {
  const { log: logFile, latency: latencyMs, fault: faults, ...rest } = flags
  const sandbox = await startSandbox({ ...rest, logFile, latencyMs, faults })
  console.log(greeting(sandbox))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close())
}

function greeting(sandbox: Sandbox): string {
  const counts = countWorld(sandbox.world)
  return `The sandbox answers at ${sandbox.graphqlUrl} (Ctrl-C stops it).
It holds ${counts.locations} locations, ${counts.venues} venues, ${counts.instructors} instructors, ${counts.courseTemplates} course templates, ${counts.publicPrices} prices and ${counts.events} events.

ADMINISTRATE_API_URL=${sandbox.graphqlUrl}
ADMINISTRATE_AUTH_URL=${sandbox.authUrl}
ADMINISTRATE_API_KEY=${sandbox.clientId}
ADMINISTRATE_API_SECRET=${sandbox.clientSecret}
ADMINISTRATE_INSTANCE_URL=${sandbox.instance}

Faults: curl ${sandbox.url}/sandbox/faults -H 'content-type: application/json' -d '{"latencyMs":500}'
Start afresh: curl -X POST ${sandbox.url}/sandbox/reset -H 'content-type: application/json'`
}

function faultHelp(): string {
  const shape = z.toJSONSchema(faultsSchema).properties ?? {}
  const lines = Object.entries(shape).map(([name, entry]) => {
    const description = typeof entry === 'object' ? (entry.description ?? '') : ''
    return `  ${name.padEnd(22)} ${description}${membersOf(entry)}`
  })
  return `
Faults (GET and POST /sandbox/faults, each POST replaces them all, {} switches them off):
${lines.join('\n')}

Example: --fault '{"rateLimit":{"times":3,"retryAfterSeconds":1}}'`
}

/** The members of a fault that has some, in curly brackets. */
function membersOf(entry: unknown): string {
  const members = z.looseObject({ properties: z.record(z.string(), z.unknown()) }).safeParse(entry)
  return members.success ? ` { ${Object.keys(members.data.properties).join(', ')} }` : ''
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.')
  return Number(text)
}

function readFaults(text: string): Faults {
  try {
    return faultsSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new InvalidArgumentError(error instanceof z.ZodError ? z.prettifyError(error) : 'JSON is needed.')
  }
}

try {
  await run(program.parse().opts<Flags>())
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
