// What every screen of this window shares: the workspace, the kinds, the newest run, the list of runs, and the orders.
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import {
  JobsDocument,
  KindsDocument,
  LatestJobDocument,
  WorkbooksDocument,
  WorkspaceDocument,
} from '../../graphql/generated/local.ts'
import type { StartSyncInput } from '../../graphql/generated/local.ts'
import { agreeing } from './agreement.ts'
import { useApi, useConnection, useQuestion } from './api.tsx'
import { createCommands } from './commands.ts'
import type { Commands, Outcome } from './commands.ts'
import { offlineReason } from './connection.ts'
import type { Failure } from './resource.ts'
import type { Job, Kind, PastJob, Problem, RecentWorkbook, SyncOptions, Workspace } from './model.ts'
import { go } from './place.ts'
import { startGate } from './start-gate.ts'
import type { StartGate } from './start-gate.ts'

export interface Trouble {
  readonly problem: Problem
  /** What was to be started; null for other orders. */
  readonly command: string | null
}

export interface Tandem {
  readonly workspace: Workspace | null
  readonly refreshWorkspace: () => void
  readonly kinds: readonly Kind[] | null
  /** undefined: not answered yet; null: no run so far. */
  readonly job: Job | null | undefined
  readonly jobs: readonly PastJob[] | null
  /** Workbooks that wait and those that were imported. */
  readonly workbooks: readonly RecentWorkbook[] | null
  readonly refreshWorkbooks: () => void
  /** Why what is shown could not be read again; null when it could. */
  readonly readFailure: Failure | null
  /** Why nothing can be ordered now and what is shown may be old; null while Tandem answers. */
  readonly offline: string | null
  readonly options: SyncOptions
  readonly setOptions: (options: SyncOptions) => void
  /** Of a run with the chosen options. */
  readonly gate: StartGate
  /** `reviewFirst`: of a run that only makes a plan. */
  readonly gateFor: (reviewFirst: boolean) => StartGate
  readonly starting: boolean
  /** What the last order failed with, until it is closed or another one works. */
  readonly trouble: Trouble | null
  readonly clearTrouble: () => void
  /** Starts with the chosen options, goes to the Sync screen; what is given wins over the options. */
  readonly start: (input?: Partial<StartSyncInput>) => Promise<void>
  /** Reads one kind again, by its command, and stays where one is. */
  readonly check: (command: string) => Promise<void>
  readonly order: (order: (commands: Commands) => Promise<Outcome>) => Promise<boolean>
}

const TandemContext = createContext<Tandem | null>(null)

export function useTandem(): Tandem {
  const tandem = useContext(TandemContext)
  if (tandem === null) throw new Error('TandemProvider is missing')
  return tandem
}

export function TandemProvider({ children }: { readonly children: ReactNode }) {
  const { client } = useApi()
  const connection = useConnection()
  const latest = useQuestion(LatestJobDocument, {}, ['jobs', 'job:'], 15_000)
  const job = latest.data === null ? undefined : latest.data.latestJob
  const running = job?.status === 'RUNNING'
  const workspace = useQuestion(WorkspaceDocument, {}, ['jobs', 'records', 'connection'], running ? 2_000 : 15_000)
  const kinds = useQuestion(KindsDocument, {}, ['jobs', 'records'], 60_000)
  const jobs = useQuestion(JobsDocument, { first: 8, before: null }, ['jobs'], 60_000)
  const workbooks = useQuestion(WorkbooksDocument, { first: 20 }, ['jobs', 'imports'], 60_000)
  useBackstop(running, latest.refresh)
  useOnceMore(job, [latest.refresh, workspace.refresh, kinds.refresh, jobs.refresh])

  const commands = useMemo(() => createCommands(client), [client])
  const [options, setOptions] = useState<SyncOptions>({ reviewFirst: false, skipErrors: false })
  const [starting, setStarting] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const here = agreeing(workspace.data?.workspace ?? null, job)
  const gateFor = (reviewFirst: boolean): StartGate => startGate(here, job, connection, reviewFirst)

  async function order(
    give: (commands: Commands) => Promise<Outcome>,
    command: string | null = null,
  ): Promise<boolean> {
    const outcome = await give(commands)
    latest.refresh()
    workspace.refresh()
    jobs.refresh()
    setTrouble('problem' in outcome ? { problem: outcome.problem, command } : null)
    return 'job' in outcome
  }
  async function run(input: Partial<StartSyncInput>): Promise<boolean> {
    if (starting) return false
    setStarting(true)
    await order((give) => give.start({ command: 'sync_all', ...options, ...input }), input.command)
    setStarting(false)
    return true
  }

  const tandem: Tandem = {
    workspace: here,
    refreshWorkspace: workspace.refresh,
    kinds: kinds.data?.kinds ?? null,
    job,
    jobs: jobs.data?.jobs ?? null,
    workbooks: workbooks.data?.workbooks ?? null,
    refreshWorkbooks: workbooks.refresh,
    readFailure:
      [workspace, latest, kinds, jobs, workbooks]
        .map((question) => question.failure)
        .find((failure) => failure !== null) ?? null,
    offline: offlineReason(connection),
    options,
    setOptions,
    gate: gateFor(options.reviewFirst),
    gateFor,
    starting,
    trouble,
    clearTrouble: () => setTrouble(null),
    async start(input = {}) {
      if (await run(input)) go('sync')
    },
    async check(command) {
      await run({ command })
    },
    order,
  }
  return <TandemContext value={tandem}>{children}</TandemContext>
}

/** While a run goes on it is asked for every two seconds too: the stream is a help, never the only way. */
function useBackstop(running: boolean, refresh: () => void): void {
  useEffect(() => {
    if (!running) return
    const timer = setInterval(refresh, 2_000)
    return () => clearInterval(timer)
  }, [running, refresh])
}

/** When a run is first seen ended, or another run appears, everything is read once more: its last numbers may be newer. */
function useOnceMore(job: Job | null | undefined, refreshes: readonly (() => void)[]): void {
  const seen = job ? `${job.id} ${job.status}` : undefined
  const last = useRef(seen)
  useEffect(() => {
    if (last.current !== undefined && last.current !== seen) refreshes.forEach((refresh) => refresh())
    last.current = seen
  })
}
