// Gathers what helps somebody to see why Tandem does not do as it should: versions, settings, the last runs, the last of the log.
// No secret, no record of either system, no name of a person.
import { homedir } from 'node:os'
import { basename } from 'node:path'
import { JobsDocument, WorkspaceDocument } from '../../../graphql/generated/local.ts'
import type { Backend } from '../backend.ts'
import type { Configuration } from '../config.ts'
import type { DiagnosticsPart } from '../ports/diagnostics.ts'
import { aboutThisComputer, settingsWithoutSecrets } from './diagnostics-about.ts'
import { askBackend } from './diagnostics-ask.ts'
import { logFiles } from './log-files.ts'
import { redaction } from './log-redaction.ts'
import { lastOfFile } from './log-tail.ts'

const runsTold = 20
/** Of the newest log files together. */
const logBytes = 2_000_000

export interface DiagnosticsSources {
  readonly configuration: Configuration
  readonly handle: Backend['handle']
  readonly version: string
  /** Values that no part may hold. */
  readonly secrets: readonly string[]
  readonly now: Date
}

/**
 * The parts of the bundle, its table of contents first; pack them as they are. Never rejects for what cannot be gathered: the
 * part says why instead.
 */
export async function gatherDiagnostics(from: DiagnosticsSources): Promise<readonly DiagnosticsPart[]> {
  const clean = cleaning(from.secrets)
  const part = (name: string, says: string, text: string): DiagnosticsPart => ({
    name,
    says,
    content: Buffer.from(clean(text)),
  })
  const [connections, runs] = await Promise.all([connectionsOf(from.handle), runsOf(from.handle)])
  const parts = [
    part('about.json', 'Versions of Tandem and of this computer’s system', json(aboutThisComputer(from))),
    part('settings.json', 'Settings, without secrets', json(settingsWithoutSecrets(from.configuration))),
    part('connections.json', 'Whether both systems could be reached', json(connections)),
    part('runs.json', `The last ${runsTold} runs: when, how they ended, how many records`, json(runs)),
    ...lastLogs(from.configuration.dataFolder).map(({ name, text }) =>
      part(`logs/${name}`, 'What Tandem wrote down while it worked', text),
    ),
  ]
  return [part('README.txt', 'This list', contents(parts, from)), ...parts]
}

/** What a person is shown before the bundle is made. */
export function listDiagnostics(
  parts: readonly DiagnosticsPart[],
): readonly { readonly name: string; readonly says: string; readonly bytes: number }[] {
  return parts.map(({ name, says, content }) => ({ name, says, bytes: content.length }))
}

function contents(parts: readonly DiagnosticsPart[], { version, now }: DiagnosticsSources): string {
  const lines = listDiagnostics(parts).map(({ name, says, bytes }) => `${name} (${bytes} bytes): ${says}.`)
  return [`Diagnostics of Tandem ${version}, ${now.toISOString()}`, '', ...lines, ''].join('\n')
}

/** The folder of the person usually has their name. */
function cleaning(secrets: readonly string[]): (text: string) => string {
  const clean = redaction(secrets)
  const homes = [homedir(), JSON.stringify(homedir()).slice(1, -1)].filter((home) => home.length > 1)
  return (text) => homes.reduce((rest, home) => rest.replaceAll(home, '~'), clean(text))
}

async function connectionsOf(handle: Backend['handle']): Promise<unknown> {
  const answer = await askBackend(handle, WorkspaceDocument, {})
  if (!('data' in answer)) return answer
  const { workspace } = answer.data
  return {
    environment: workspace.environment,
    tenant: workspace.tenant,
    database: workspace.databaseReachability,
    databaseProblem: workspace.databaseProblem?.code ?? null,
    administrate: workspace.administrateReachability,
    administrateProblem: workspace.administrateProblem?.code ?? null,
    requestsInFiveMinutes: workspace.requestsInFiveMinutes,
    requestLimitInFiveMinutes: workspace.requestLimitInFiveMinutes,
    engine: workspace.engine === null ? null : { command: workspace.engine.command, since: workspace.engine.since },
    notLinked: workspace.notLinked,
  }
}

async function runsOf(handle: Backend['handle']): Promise<unknown> {
  const answer = await askBackend(handle, JobsDocument, { first: runsTold })
  if (!('data' in answer)) return answer
  return answer.data.jobs.map(({ id, command, status, startedAt, finishedAt, read, totals, problem }) => ({
    ...{ id, command, status, startedAt, finishedAt, read, totals },
    problem: problem?.code ?? null,
  }))
}

/** Oldest first; of the oldest file only what there is room for. */
function lastLogs(dataFolder: string): readonly { readonly name: string; readonly text: string }[] {
  let left = logBytes
  return existing(dataFolder)
    .reverse()
    .flatMap(({ path }) => {
      if (left <= 0) return []
      const text = lastOfFile(path, left)
      left -= Buffer.byteLength(text)
      return text === '' ? [] : [{ name: basename(path), text }]
    })
    .reverse()
}

function existing(dataFolder: string) {
  try {
    return [...logFiles(dataFolder)]
  } catch {
    return []
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
