// `npm run tandem -- <command>`: hands the process to the command line and ends it with its exit code.
import type { Log } from '../../ports/platform.ts'
import { keepHeapSmall } from '../heap.ts'
import { runCommandLine } from './run.ts'

keepHeapSmall()
let log: Log | null = null

// Whoever reads the results may have read enough; that is no error of the command.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
process.on('uncaughtException', (error) => {
  log?.error({ err: error }, 'The process ends for a reason that it does not know')
  process.stderr.write(
    'Tandem ended for a reason that it does not know. What was finished stays as written. (INTERNAL)\n',
  )
  process.exit(1)
})

const exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signals: process,
  logOpened(opened) {
    log = opened
  },
})
for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write('', resolve))
process.exit(exitCode)
