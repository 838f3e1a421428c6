// Runs a sync command from start to exit code: starts it, follows it, prints it, asks.
import { StartSyncDocument } from '../../../../graphql/generated/local.ts'
import { promptCreateUnmatched } from './ask.ts'
import type { LocalApi } from './client.ts'
import { creatorOf } from './creator.ts'
import { exitCodeOf, type ExitCode } from './exit-code.ts'
import { ToldError } from './failure.ts'
import { findingsOf } from './findings.ts'
import { followJob } from './job-follow.ts'
import { commandKinds } from './kinds.ts'
import { whoRuns } from './output/busy.ts'
import { fullSyncHeading, nextLines, nothingPrinted } from './output/full-sync.ts'
import { jsonSync } from './output/json.ts'
import type { Job, Outcome, Report } from './output/outcome.ts'
import { endNotSeen, findingsNotSeen, textOf } from './sync-report.ts'
import type { SyncInvocation } from './program.ts'
import { progressOf } from './progress.ts'
import type { Screen } from './screen.ts'

export interface SyncSurroundings {
  readonly api: LocalApi
  readonly screen: Screen
  readonly signal: AbortSignal
}

/** Rejects with a ToldError when nothing could start, with a LostSightError when what was started is known in part. */
export async function runSync(
  invocation: SyncInvocation,
  { api, screen, signal }: SyncSurroundings,
): Promise<ExitCode> {
  const saysItStops = (): void =>
    screen.err('Stopping as soon as nothing half-written is left. Ctrl-C again ends it at once.')
  signal.addEventListener('abort', saysItStops, { once: true })
  const started = await start(invocation, api, screen)
  const whole = invocation.command === 'sync_all' && !invocation.json
  if (whole) print(screen, { out: fullSyncHeading, err: [] })
  let printed = nothingPrinted
  const { last: job, lost } = await followJob(started, {
    api,
    signal,
    onJob: (current) => {
      if (whole) {
        const next = nextLines(current, printed)
        print(screen, { out: next.lines, err: [] })
        printed = next.printed
      }
      screen.progress(progressOf(current, new Date()))
    },
  })
  signal.removeEventListener('abort', saysItStops)
  screen.progress(null)
  if (lost !== null) throw endNotSeen(invocation.command, job, lost.cause)
  const findings = await findingsOf(api, job.id).catch((cause: unknown) => {
    throw findingsNotSeen(invocation.command, job, cause)
  })
  const outcome = { job, findings }
  print(screen, reportOf(invocation, outcome))
  const created = invocation.json ? 0 : await ask(invocation, outcome, { api, screen, signal })
  return exitCodeOf(job) || created
}

async function start(invocation: SyncInvocation, api: LocalApi, screen: Screen): Promise<Job> {
  const { command, pageSize, pageSizeAsked, skipErrors, acceptMissing, acceptTenant } = invocation
  if (pageSizeAsked !== null)
    screen.err(`A page of ${pageSizeAsked} is more than Administrate gives; pages of ${pageSize} are read.`)
  const { startSync } = await api.mutate(StartSyncDocument, {
    input: { command, pageSize, skipErrors, acceptMissing, acceptTenant, reviewFirst: false },
  })
  switch (startSync.__typename) {
    case 'JobStarted':
      return startSync.job
    case 'EngineBusy':
      throw new ToldError({ ...startSync.problem, message: `${whoRuns(startSync.holder)}.` }, 2)
    case 'NotStarted':
      throw new ToldError(startSync.problem, startSync.exitCode === 3 ? 3 : 2)
  }
}

function reportOf({ command, json }: SyncInvocation, outcome: Outcome): Report {
  const report = textOf(command, outcome)
  return json ? { out: [JSON.stringify(jsonSync(outcome), null, 2)], err: report.err } : report
}

/** Asks once per kind that has something not matched (contract: prompt_create_unmatched), and creates what is wanted. */
async function ask(
  { prompt, command }: SyncInvocation,
  { findings }: Outcome,
  surroundings: SyncSurroundings,
): Promise<ExitCode> {
  const { screen } = surroundings
  const unmatched = findings.filter(({ kind }) => kind === 'UNMATCHED_TUTORIAL')
  if (unmatched.length === 0 || (prompt && !screen.canAsk)) return 0
  // A whole run has said how many were logged.
  if (!prompt && command === 'sync_all') return 0
  const write = (line: string): void => (prompt ? screen.out(line) : screen.err(line))
  if (prompt) write('')
  let exitCode: ExitCode = 0
  for (const { kind, singular } of commandKinds) {
    const ofKind = unmatched.filter(({ kindName }) => kindName === kind)
    if (ofKind.length === 0) continue
    const createFn = prompt
      ? await creatorOf(kind, surroundings, (code) => {
          exitCode = exitCode === 0 ? code : exitCode
        })
      : undefined
    await promptCreateUnmatched({
      unmatchedTutorial: ofKind,
      entityName: singular,
      noPrompt: !prompt,
      ...(createFn ? { createFn } : {}),
      ask: screen.ask,
      write,
    })
  }
  return exitCode
}

function print(screen: Screen, { out, err }: Report): void {
  for (const line of out) screen.out(line)
  for (const line of err) screen.err(line)
}
