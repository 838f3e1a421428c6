// A process for the tests of failing writes: on a disk without room it writes settings and a secret into the folder it is given.
import { TandemError } from '../errors.ts'
import { noSettings } from '../ports/settings.ts'
import { createSecretFile } from './secret-file.ts'
import { createSettingsFile } from './settings-file.ts'

const dataFolder = process.argv[2] ?? ''
const secrets = createSecretFile({
  dataFolder,
  cipher: null,
  learn: () => undefined,
  log: { warn: () => undefined },
})

async function outcome(work: Promise<void>): Promise<string> {
  try {
    await work
    return 'written'
  } catch (error) {
    return error instanceof TandemError ? error.problem.code : String(error)
  }
}

const settings = await outcome(createSettingsFile(dataFolder).write({ ...noSettings, environment: 'LIVE' }))
const secret = await outcome(secrets.write('LIVE', 'clientSecret', 'the new one'))
process.stdout.write(`${settings} ${secret}`)
