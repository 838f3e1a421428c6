// What is not linked, both ways, by kind: names at a glance, the whole list with reasons on demand.
import type { Job, Kind } from '../../model.ts'
import { formatNumber } from '../../format.ts'
import { SystemName } from '../../ui/mark.tsx'
import type { System } from '../../ui/mark.tsx'
import { useTandem } from '../../tandem.tsx'
import { placeHash } from '../../place.ts'
import { slugOf } from '../match/match-kinds.ts'
import { administrateName } from '../frame/system-words.ts'
import { FindingGroup } from './finding-group.tsx'
import styles from './results.module.css'

export function Unlinked({ job, kinds }: { readonly job: Job; readonly kinds: readonly Kind[] }) {
  const { workspace } = useTandem()
  const { unmatchedTutorial, unmatchedApi } = job.totals
  if (unmatchedTutorial + unmatchedApi === 0) return null
  return (
    <div className={styles.sides}>
      <Side
        job={job}
        kinds={kinds}
        system="tutorial"
        title={`Tutorial database: ${formatNumber(unmatchedTutorial)} not linked`}
      />
      <Side
        job={job}
        kinds={kinds}
        system="administrate"
        title={`${administrateName(workspace)}: ${formatNumber(unmatchedApi)} only there`}
      />
    </div>
  )
}

interface SideProps {
  readonly job: Job
  readonly kinds: readonly Kind[]
  readonly system: System
  readonly title: string
}

function Side({ job, kinds, system, title }: SideProps) {
  const groups = job.steps
    .map((step) => ({
      step,
      kind: kinds.find((kind) => kind.name === step.kind),
      count: system === 'tutorial' ? step.counts.unmatchedTutorial : step.counts.unmatchedApi,
    }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count)
  return (
    <section className={styles.side} aria-label={title}>
      <h2 className={styles.sideTitle}>
        <SystemName system={system} name={title} />
      </h2>
      {groups.length === 0 && <p className={styles.nothing}>Nothing.</p>}
      {groups.map(({ step, kind, count }) => (
        <FindingGroup
          key={step.position}
          job={job}
          position={step.position}
          kinds={system === 'tutorial' ? ['UNMATCHED_TUTORIAL'] : ['UNMATCHED_API']}
          count={count}
          title={kind === undefined ? step.title : nameFor(kind, count)}
          tone={system === 'tutorial' ? 'warn' : 'plain'}
          review={matchAddress(step.kind)}
        />
      ))}
    </section>
  )
}

function matchAddress(kind: Kind['name']): string | null {
  const slug = slugOf(kind)
  return slug === null ? null : placeHash('match', slug)
}

function nameFor(kind: Kind, count: number): string {
  return count === 1 ? kind.singular.charAt(0).toUpperCase() + kind.singular.slice(1) : kind.title
}
