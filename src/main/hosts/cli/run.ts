// A command line from its arguments to its exit code.
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Variables } from '../../config.ts'
import type { Log } from '../../ports/platform.ts'
import { version } from '../version.ts'
import type { ExitCode } from './exit-code.ts'
import { failureOf, type Failure, type Known, LostSightError } from './failure.ts'
import { listenForInterruption } from './interruption.ts'
import { jsonNotImported } from './output/import.ts'
import { jsonNotStarted } from './output/json.ts'
import { sentenceOf } from './output/problem.ts'
import { parseArguments, type Invocation } from './program.ts'
import { createScreen, type Screen, type Streams } from './screen.ts'

export interface CommandProcess extends Streams {
  readonly environment: Variables
  readonly signals: Parameters<typeof listenForInterruption>[0]
  /** Given the log as soon as the command has one. */
  readonly logOpened?: ((log: Log) => void) | undefined
}

/** Never rejects, prints everything there is to say, and leaves ending the process to its caller. */
export async function runCommandLine(args: readonly string[], process: CommandProcess): Promise<ExitCode> {
  const screen = createScreen(process)
  const parsed = parseArguments(args, version)
  if ('shown' in parsed) {
    screen.out(parsed.shown.trimEnd())
    return 0
  }
  if ('refused' in parsed) {
    screen.err(parsed.refused)
    return 2
  }
  const { invocation } = parsed
  const incident = randomUUID().slice(0, 8)
  const interruption = listenForInterruption(process.signals)
  try {
    const { perform } = await import('./perform.ts')
    const { environment, logOpened } = process
    return await perform(invocation, { environment, screen, signal: interruption.signal, incident, logOpened })
  } catch (error) {
    const failure = failureOf(error, incident)
    say(failure, error instanceof LostSightError ? error.known : null, invocation, screen)
    return failure.exitCode
  } finally {
    interruption.release()
  }
}

function say({ problem, exitCode }: Failure, known: Known | null, invocation: Invocation, screen: Screen): void {
  if (known !== null && !invocation.json) for (const line of known.report.out) screen.out(line)
  for (const line of known?.report.err ?? []) screen.err(line)
  screen.err(sentenceOf(problem))
  if (!invocation.json) return
  const document = known === null ? documentOf(invocation, problem, exitCode) : { ...known.document, problem }
  screen.out(JSON.stringify(document, null, 2))
}

function documentOf(invocation: Invocation, problem: Failure['problem'], exitCode: ExitCode): object {
  switch (invocation.action) {
    case 'sync':
      return jsonNotStarted(invocation.command, problem, exitCode === 1 ? 'failed' : 'blocked')
    case 'create':
      return { results: [], problem }
    case 'import':
      return { ...jsonNotImported(basename(invocation.file)), problem }
    case 'migrate':
    case 'status':
    case 'seed':
      return { command: invocation.action, problem }
  }
}
