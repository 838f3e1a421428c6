// Work, not alarms: what waits for a person, each with one way to it.
import { ChevronRight } from 'lucide-react'
import type { Job, Kind } from '../../model.ts'
import { go } from '../../place.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { StatusSymbol } from '../../ui/status-symbol.tsx'
import { UnlinkSymbol } from '../../ui/unlink-symbol.tsx'
import { slugOf } from '../match/match-kinds.ts'
import { lastChecked, needs } from './home-facts.ts'
import type { Need } from './home-facts.ts'
import styles from './home.module.css'

interface NeedsCardProps {
  readonly job: Job | null
  readonly kinds: readonly Kind[]
  readonly now: Date
}

export function NeedsCard({ job, kinds, now }: NeedsCardProps) {
  const waiting = needs(job, kinds)
  return (
    <Card
      title="Needs you"
      aside={waiting.length === 0 ? undefined : waiting.length === 1 ? '1 thing' : `${waiting.length} things`}
    >
      {waiting.length === 0 && <NothingWaits job={job} kinds={kinds} now={now} />}
      <ul>
        {waiting.map((need) => (
          <li key={need.id} className={styles.need}>
            {need.id === 'run' ? <StatusSymbol status={need.status} /> : <UnlinkSymbol />}
            <div className={styles.needText}>
              <p>{need.title}</p>
              <p title={need.detail}>{need.detail}</p>
            </div>
            <Button
              kind="quiet"
              trailingIcon={ChevronRight}
              label={`${need.action}: ${need.title}`}
              onPress={() => open(need)}
            >
              {need.action}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function open({ match }: Need): void {
  const slug = match === null ? null : slugOf(match)
  if (slug === null) go('sync')
  else go('match', slug)
}

function NothingWaits({ job, kinds, now }: NeedsCardProps) {
  const checked = lastChecked(kinds, now)
  if (job?.status === 'RUNNING') return <p className={styles.nothing}>The numbers are being made: a sync is running.</p>
  if (checked === null) {
    return <p className={styles.nothing}>Nothing yet. After the first Full Sync, what is not linked stands here.</p>
  }
  return (
    <p className={styles.nothing}>
      <StatusSymbol status="done" decorative /> Everything is linked. Last checked {checked}.
    </p>
  )
}
