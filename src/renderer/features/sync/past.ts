// A finished run in one line of a list.
import { formatCount, formatNumber } from '../../format.ts'
import type { PastJob } from '../../model.ts'
import type { Status } from '../../ui/status-symbol.tsx'

const symbols: Readonly<Record<PastJob['status'], Status>> = {
  RUNNING: 'running',
  WAITING: 'info',
  DONE: 'done',
  FAILED: 'failed',
  STOPPED: 'guard',
  CANCELLED: 'left-out',
  INTERRUPTED: 'warning',
}

const words: Readonly<Record<PastJob['status'], string>> = {
  RUNNING: 'running',
  WAITING: 'waits for review',
  DONE: 'done',
  FAILED: 'finished with problems',
  STOPPED: 'stopped by a guard',
  CANCELLED: 'stopped on request',
  INTERRUPTED: 'interrupted',
}

export function pastSymbol(job: PastJob): { readonly status: Status; readonly word: string } {
  const warned = job.status === 'DONE' && job.totals.errors > 0
  return warned
    ? { status: 'warning', word: 'done with warnings' }
    : { status: symbols[job.status], word: words[job.status] }
}

/** `Run 42 · 39 created, 12 updated, 0 errors`, or how it ended instead. */
export function pastLine(job: PastJob): string {
  const { created, updated, errors } = job.totals
  const numbers = `${formatNumber(created)} created, ${formatNumber(updated)} updated, ${formatCount(errors, 'error')}`
  return job.status === 'DONE' || job.status === 'RUNNING'
    ? `Run ${job.id} · ${numbers}`
    : `Run ${job.id} · ${words[job.status]} · ${numbers}`
}
