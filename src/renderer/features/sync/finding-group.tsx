// One kind of findings in one line with the first names; opened, the whole list with the reason of each.
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { JobFindingsDocument } from '../../../../graphql/generated/local.ts'
import { useQuestion } from '../../api.tsx'
import { formatNumber } from '../../format.ts'
import type { Finding, Job } from '../../model.ts'
import { FindingList } from './finding-list.tsx'
import { namesLine } from './names-line.ts'
import styles from './results.module.css'

interface FindingGroupProps {
  readonly job: Job
  readonly position: number | null
  readonly kinds: readonly Finding['kind'][]
  readonly count: number
  readonly title: string
  readonly tone: 'warn' | 'plain'
  /** Address of the review of these records; null: there is none. */
  readonly review?: string | null
}

export function FindingGroup({ job, position, kinds, count, title, tone, review = null }: FindingGroupProps) {
  const [open, setOpen] = useState(false)
  const variables = { id: job.id, kinds, position, first: 3, offset: 0 }
  const { data } = useQuestion(JobFindingsDocument, variables, [`job:${job.id}`])
  const shown = (data?.job?.findings.items ?? []).map((finding) => finding.key)
  const names = namesLine(shown, count)
  return (
    <div className={`${styles.group ?? ''} ${count > 999 ? (styles.thousands ?? '') : ''}`}>
      <div className={review === null ? undefined : styles.reviewed}>
        <button type="button" className={styles.groupHead} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={tone === 'warn' ? styles.warnCount : styles.plainCount}>{formatNumber(count)}</span>
          <span className={styles.groupTitle}>{title}</span>
          <span className={styles.names} title={names}>
            {names}
          </span>
          <ChevronRight size={14} className={styles.chevron} aria-hidden="true" />
        </button>
        {review !== null && (
          <a className={styles.review} href={review} aria-label={`Match ${title.toLowerCase()}`}>
            Match
          </a>
        )}
      </div>
      {open && (
        <div className={styles.groupList}>
          <FindingList job={job} position={position} kinds={kinds} label={`${title}: all ${formatNumber(count)}`} />
        </div>
      )}
    </div>
  )
}
