// Findings with their reasons, page by page.
import { JobFindingsDocument } from '../../../../graphql/generated/local.ts'
import type { Finding, Job } from '../../model.ts'
import { LongList } from '../../ui/long-list.tsx'
import { usePages } from './pages.ts'
import styles from './results.module.css'

interface FindingListProps {
  readonly job: Job
  readonly position: number | null
  readonly kinds: readonly Finding['kind'][]
  readonly label: string
  /** Said when there is none. */
  readonly empty?: string
}

export function FindingList({ job, position, kinds, label, empty = 'Nothing.' }: FindingListProps) {
  const pages = usePages(
    JobFindingsDocument,
    (offset) => ({ id: job.id, kinds, position, first: 200, offset }),
    (data) => data.job?.findings ?? null,
    `${job.id} ${job.status} ${position ?? ''} ${kinds.join(' ')}`,
  )
  if (pages.total === 0) return <p className={styles.nothing}>{empty}</p>
  if (pages.total === null) return <p className={styles.nothing}>{pages.failure ?? 'Reading…'}</p>
  return (
    <LongList
      label={label}
      items={pages.items}
      total={pages.total}
      rowHeight={48}
      textOf={(finding) => finding.key}
      onMore={pages.more}
      loading={pages.loading}
    >
      {(finding) => (
        <div className={styles.finding}>
          <p title={`${finding.key} ${finding.description}`.trim()}>
            <strong>{finding.key}</strong> <span>{finding.description}</span>
          </p>
          <p title={finding.message}>{finding.message}</p>
        </div>
      )}
    </LongList>
  )
}
