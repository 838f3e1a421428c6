// The last runs, newest first; each opens as it ended.
import { formatDuration, formatMoment, secondsBetween } from '../../format.ts'
import type { PastJob } from '../../model.ts'
import { Card } from '../../ui/card.tsx'
import { StatusSymbol } from '../../ui/status-symbol.tsx'
import { pastLine, pastSymbol } from '../sync/past.ts'
import styles from './home.module.css'

export function RecentCard({ jobs, now }: { readonly jobs: readonly PastJob[]; readonly now: Date }) {
  return (
    <Card title="Recent">
      {jobs.length === 0 && <p className={styles.nothing}>No runs yet. Each run will stand here with its numbers.</p>}
      <ul aria-label="Last runs">
        {jobs.map((job) => (
          <li key={job.id} className={styles.recent}>
            <StatusSymbol {...pastSymbol(job)} />
            <a className={styles.recentTitle} href={`#sync/${job.id}`}>
              {job.title}
            </a>
            <span className={styles.recentText}>{pastLine(job)}</span>
            <span>{job.startedBy}</span>
            <span>{formatMoment(job.startedAt, now)}</span>
            <span className={styles.took}>
              {job.finishedAt === null ? '' : formatDuration(secondsBetween(job.startedAt, job.finishedAt))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
