// What the command field offers: every command of the window, the syncs and lists of each kind, recent workbooks and runs.
import { formatMoment } from '../../../format.ts'
import { heardCommand, runWhenHeard } from '../../../heard-commands.ts'
import type { HeardName } from '../../../heard-commands.ts'
import { placeHash } from '../../../place.ts'
import type { Tandem } from '../../../tandem.tsx'
import { windowCommands } from '../../../window-commands.ts'
import type { WindowCommand } from '../../../window-commands.ts'
import { chooseWorkbook } from '../../import/file-chooser.tsx'
import { recentAddress, recentState } from '../../import/recent-words.ts'
import { matchKinds } from '../../match/match-kinds.ts'
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

type Given = Pick<Tandem, 'gate' | 'gateFor' | 'start' | 'order' | 'job' | 'kinds' | 'jobs' | 'workbooks' | 'workspace'>
type Doing = Pick<PaletteEntry, 'off' | 'run'>

export function paletteEntries(given: Given, now: Date): readonly PaletteEntry[] {
  return [...commands(given), ...places(), ...kindPlaces(), ...recents(given, now)]
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
  const { gate, gateFor, start, job, order, kinds } = given
  const doing: { readonly [Name in keyof typeof windowCommands]?: Doing } = {
    fullSync: { off: reasonOf(gate), run: () => void start() },
    openWorkbook: { off: null, run: chooseWorkbook },
    apply: heardOr('apply', 'only while a plan is reviewed'),
    nextProblem: heardOr('nextProblem', 'only while a workbook is checked'),
    stopRun: {
      off: job?.status === 'RUNNING' ? null : 'nothing runs',
      run: () => {
        if (job) void order((give) => give.cancel(job.id))
      },
    },
  }
  const known = Object.entries(doing).map(([name, { off, run }]): PaletteEntry => {
    const command: WindowCommand = windowCommands[name as keyof typeof windowCommands]
    return { id: name, title: command.title, group: 'Commands', also: command.also, keys: command.keys, off, run }
  })
  const review: PaletteEntry = {
    ...{ id: 'review', title: 'Review Changes First', group: 'Commands', also: 'full sync plan', keys: null },
    ...{ off: reasonOf(gateFor(true)), run: () => void start({ reviewFirst: true }) },
  }
  const single = (kinds ?? []).map(({ command, title }): PaletteEntry => ({
    ...{ id: command, title: `Sync ${title.toLowerCase()}`, group: 'Commands', keys: null },
    ...{ also: 'step only', off: reasonOf(gate), run: () => void start({ command }) },
  }))
  return [...known.slice(0, 1), review, ...known.slice(1), ...single]
}

function places(): readonly PaletteEntry[] {
  return Object.entries<WindowCommand>(windowCommands).flatMap(([id, { title, place, keys, also }]) => {
    if (place === null) return []
    const entry = to(id, title, `#${place}`, { also, keys })
    const hint = place.startsWith('settings/') ? { hint: 'Settings' } : {}
    return [{ ...entry, ...hint, ...(id === 'checkConnections' && { run: checking }) }]
  })
}

function kindPlaces(): readonly PaletteEntry[] {
  return matchKinds.map(({ slug, title }) =>
    to(`match-${slug}`, `Match ${title.toLowerCase()}`, placeHash('match', slug), { also: 'link review', keys: null }),
  )
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
