// Follows an import to its end.
import {
  ImportDocument,
  type ImportFieldsFragment,
  ImportProgressDocument,
  type ImportProgressQuery,
  StopImportDocument,
} from '../../../../graphql/generated/local.ts'
import { follow, type Followed, type Watch } from './follow.ts'

export type EndedImport = ImportFieldsFragment
type Progress = NonNullable<ImportProgressQuery['import']>

interface Seen {
  readonly progress: Progress
  /** null: it goes on. */
  readonly ended: EndedImport | null
}

/** `onProgress`: each state of the import that was seen. Asked to stop, it does so after the event that is being written. */
export function followImport(
  started: EndedImport,
  watch: Watch & { readonly onProgress: (progress: Progress) => void },
): Promise<Followed<Seen>> {
  const { api, onProgress } = watch
  const { id, jobId } = started
  const first: Seen = { progress: started, ended: null }
  return follow(first, {
    patience: 2_000,
    // Looking at a large import takes from the time it runs in.
    gap: 400,
    ...watch,
    jobId,
    async look() {
      const { import: progress } = await api.query(ImportProgressDocument, { id })
      if (progress?.here) return { progress, ended: null }
      const { import: ended } = await api.query(ImportDocument, { id })
      if (ended === null) throw new Error('The import that was started is not there')
      return { progress: ended, ended }
    },
    isOver: ({ ended }) => ended !== null,
    onState: ({ progress }) => onProgress(progress),
    stop: () => api.mutate(StopImportDocument, { id }),
  })
}

/** `Importing 12 of 348 events · about 30 s left` */
export function progressLine({ events, secondsLeft }: Pick<Progress, 'events' | 'secondsLeft'>): string {
  const left =
    secondsLeft === null
      ? ''
      : ` · about ${secondsLeft < 90 ? `${secondsLeft} s` : `${Math.round(secondsLeft / 60)} min`} left`
  return `Importing: ${events.total - events.waiting} of ${events.total} events${left}`
}
