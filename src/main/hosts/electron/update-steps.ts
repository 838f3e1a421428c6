// When Tandem looks for an update, fetches it and installs it: never while something runs.

/** What is known of an update: nothing, being asked for, there, on its way, on this computer. */
export type UpdatePhase = 'none' | 'looking' | 'found' | 'fetching' | 'ready'

export interface UpdateState {
  readonly phase: UpdatePhase
  /** Whether something runs here. */
  readonly runs: boolean
  /** These three in milliseconds. */
  readonly now: number
  readonly usableSince: number
  /** null: not yet. */
  readonly lookedAt: number | null
}

/** `hold`: what is on its way is given up, to be fetched later. `offer`: it can be installed. */
export type UpdateStep = 'nothing' | 'look' | 'fetch' | 'hold' | 'offer'

/** Between the window and the first look: starting comes first. */
const settling = 60_000
const betweenLooks = 6 * 60 * 60_000

export function decideUpdate({ phase, runs, now, usableSince, lookedAt }: UpdateState): UpdateStep {
  if (runs) return phase === 'fetching' ? 'hold' : 'nothing'
  if (phase === 'ready') return 'offer'
  if (phase === 'found') return 'fetch'
  if (phase !== 'none') return 'nothing'
  const due = lookedAt === null ? usableSince + settling : lookedAt + betweenLooks
  return now >= due ? 'look' : 'nothing'
}

/** How Tandem comes to its end: nothing ran, a run was stopped for it, or the system ends the session. */
export type Departure = 'idle' | 'stopped-run' | 'session'

/**
 * A run that was stopped is gone on with by the version that began it, and nobody installs while a computer shuts down.
 * `restart`: the person asked for it; `quietly`: it needs no password and no window.
 */
export function decideInstall(leaving: {
  readonly phase: UpdatePhase
  readonly departure: Departure
  readonly restart: boolean
  readonly quietly: boolean
}): 'not' | 'at-the-end' | 'restart' {
  if (leaving.phase !== 'ready' || leaving.departure !== 'idle') return 'not'
  if (leaving.restart) return 'restart'
  return leaving.quietly ? 'at-the-end' : 'not'
}
