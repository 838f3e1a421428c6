// What the command field offers: every command of the window, the syncs and lists of each kind, recent workbooks and runs.
import { formatMoment } from '../../../format.ts'
import { heardCommand, runWhenHeard } from '../../../heard-commands.ts'
import type { HeardName } from '../../../heard-commands.ts'
import { placeHash } from '../../../place.ts'
import type { Tandem } from '../../../tandem.tsx'
import { windowCommands } from '../../../window-commands.ts'
import type { WindowCommand } from '../../../window-commands.ts'
import { chooseWorkbook } from '../../import/file/file-chooser.tsx'
import { recentAddress, recentState } from '../../import/file/recent-words.ts'
import { pastSymbol } from '../../sync/past.ts'

export interface PaletteEntry {
  readonly id: string
  readonly title: string
  readonly group: 'Commands' | 'Places' | 'Recent'
  readonly also?: string | undefined
  /** Told beside it: how a run ended, how a workbook stands. */
  readonly hint?: string
  readonly keys: WindowCommand['keys']
  /** Why it cannot run now; null: it can. */
  readonly off: string | null
  readonly run: () => void
}

type Given = Pick<Tandem, 'gate' | 'gateFor' | 'start' | 'order' | 'offline' | 'job' | 'jobs' | 'workbooks'>
type Doing = Pick<PaletteEntry, 'off' | 'run'>

export function paletteEntries(given: Given, now: Date): readonly PaletteEntry[] {
  return [...commands(given), ...places(), ...recents(given, now)]
}

/** As they stand there before anything is typed; what is recent is found by typing. */
export function groupsOf(
  entries: readonly PaletteEntry[],
): readonly { readonly title: string; readonly entries: readonly PaletteEntry[] }[] {
  return (['Commands', 'Places'] as const).map((title) => ({
    title,
    entries: entries.filter(({ group }) => group === title),
  }))
}

function commands(given: Given): readonly PaletteEntry[] {
  const { gate, gateFor, start, job, order, offline } = given
  const doing: { readonly [Name in keyof typeof windowCommands]?: Doing } = {
    fullSync: { off: reasonOf(gate), run: () => void start() },
    openWorkbook: { off: offline, run: chooseWorkbook },
    apply: heardOr('apply', 'only while a plan is reviewed'),
    nextProblem: heardOr('nextProblem', 'only while a workbook is checked'),
    stopRun: {
      off: offline ?? (job?.status === 'RUNNING' ? null : 'nothing runs'),
      run: () => {
        if (job) void order((give) => give.cancel(job.id))
      },
    },
  }
  const known = Object.entries(doing).map(([name, { off, run }]): PaletteEntry => {
    const command: WindowCommand = windowCommands[name as keyof typeof windowCommands]
    return { id: name, title: command.title, group: 'Commands', also: command.also, keys: command.keys, off, run }
  })
  const starting = Object.entries<WindowCommand>(windowCommands).flatMap(([id, { title, also, keys, starts }]) => {
    if (starts === undefined) return []
    const off = reasonOf(starts.reviewFirst ? gateFor(true) : gate)
    return [{ id, title, group: 'Commands' as const, also, keys, off, run: () => void start(starts) }]
  })
  return [...known.slice(0, 1), ...starting.slice(0, 1), ...known.slice(1), ...starting.slice(1)]
}

function places(): readonly PaletteEntry[] {
  return Object.entries<WindowCommand>(windowCommands).flatMap(([id, { title, place, keys, also }]) => {
    if (place === null) return []
    const entry = to(id, title, `#${place}`, { also, keys })
    const hint = place.startsWith('settings/') ? { hint: 'Settings' } : {}
    return [{ ...entry, ...hint, ...(id === 'checkConnections' && { run: checking }) }]
  })
}

function recents({ workbooks, jobs }: Given, now: Date): readonly PaletteEntry[] {
  const books = (workbooks ?? []).map((workbook) => ({
    ...to(`workbook-${workbook.id}`, workbook.fileName, recentAddress(workbook), { also: 'workbook', keys: null }),
    group: 'Recent' as const,
    hint: `${recentState(workbook).words} · ${formatMoment(workbook.at, now)}`,
  }))
  const runs = (jobs ?? []).map((job) => ({
    ...to(`run-${job.id}`, `Run ${job.id}`, placeHash('sync', job.id), { also: `${job.title} history`, keys: null }),
    group: 'Recent' as const,
    hint: `${job.title} · ${pastSymbol(job).word} · ${formatMoment(job.startedAt, now)}`,
  }))
  return [...books, ...runs]
}

/** Leads there, and checks. */
function checking(): void {
  window.location.hash = `#${windowCommands.checkConnections.place}`
  runWhenHeard('checkConnections')
}

function to(id: string, title: string, hash: string, rest: Pick<PaletteEntry, 'also' | 'keys'>): PaletteEntry {
  return { id, title, group: 'Places', off: null, ...rest, run: () => void (window.location.hash = hash) }
}

function heardOr(name: HeardName, otherwise: string): Doing {
  const heard = heardCommand(name)
  return heard === null ? { off: otherwise, run: () => undefined } : heard
}

function reasonOf({ open, reason }: Tandem['gate']): string | null {
  return open ? null : (reason ?? 'the state of things is being read')
}
