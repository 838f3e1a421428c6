// Follows an import to its end: nudged by the backend, and asking now and then all the same.
import {
  ImportDocument,
  type ImportFieldsFragment,
  ImportProgressDocument,
  type ImportProgressQuery,
  StopImportDocument,
} from '../../../../graphql/generated/local.ts'
import type { LocalApi } from './client.ts'
import { createNudge, pause } from './nudge.ts'

export type EndedImport = ImportFieldsFragment
type Progress = NonNullable<ImportProgressQuery['import']>

const patience = 2_000
/** Looking at a large import takes from the time it runs in. */
const gap = 400

/** The import as it ended. Rejects (exit 2) when it cannot be seen any more. */
export async function followImport(
  { id, jobId }: Pick<EndedImport, 'id' | 'jobId'>,
  {
    api,
    signal,
    onProgress,
  }: {
    readonly api: LocalApi
    /** Aborts when a person wants it to stop: after the event that is being written. */
    readonly signal: AbortSignal
    readonly onProgress: (progress: Progress) => void
  },
): Promise<EndedImport> {
  const nudge = createNudge()
  const unsubscribe = api.onChange((topics) => {
    if (topics.includes(`job:${jobId}`)) nudge.give()
  })
  const ask = (): void => nudge.give()
  const stop = (): void => void api.mutate(StopImportDocument, { id }).then(ask, ask)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    for (;;) {
      const { import: current } = await api.query(ImportProgressDocument, { id })
      if (current === null || !current.here) break
      onProgress(current)
      await pause(gap)
      await nudge.taken(patience)
    }
    const { import: ended } = await api.query(ImportDocument, { id })
    if (ended === null) throw new Error('The import that was started is not there')
    return ended
  } finally {
    signal.removeEventListener('abort', stop)
    unsubscribe()
  }
}

/** `Importing 12 of 348 events · about 30 s left` */
export function progressLine({ events, secondsLeft }: Pick<Progress, 'events' | 'secondsLeft'>): string {
  const left =
    secondsLeft === null
      ? ''
      : ` · about ${secondsLeft < 90 ? `${secondsLeft} s` : `${Math.round(secondsLeft / 60)} min`} left`
  return `Importing: ${events.total - events.waiting} of ${events.total} events${left}`
}
