// What a run found besides: records with errors, skipped ones, and links worth a look. Nothing is shown of kinds it did not find.
import { JobFindingsDocument } from '../../../../graphql/generated/local.ts'
import { useQuestion } from '../../api.tsx'
import type { Finding, Job } from '../../model.ts'
import { FindingGroup } from './finding-group.tsx'
import styles from './results.module.css'

const found: readonly { readonly kind: Finding['kind']; readonly title: string; readonly one?: string }[] = [
  { kind: 'INVALID', title: 'Errors', one: 'Error' },
  { kind: 'SKIPPED', title: 'Skipped' },
  { kind: 'MOVED', title: 'Changed meanwhile' },
  { kind: 'CHANGED_SINCE_LINKED', title: 'Changed since linked' },
  { kind: 'INACTIVE', title: 'Linked, inactive' },
]

export function OtherFindings({ job }: { readonly job: Job }) {
  return (
    <section className={styles.others} aria-label="Also found">
      <h2 className={styles.sideTitle}>Also found</h2>
      {found.map(({ kind, ...titles }) => (
        <OneKind key={kind} job={job} kind={kind} {...titles} />
      ))}
    </section>
  )
}

interface OneKindProps {
  readonly job: Job
  readonly kind: Finding['kind']
  readonly title: string
  /** What a single one is called, where that is another word. */
  readonly one?: string
}

function OneKind({ job, kind, title, one = title }: OneKindProps) {
  const variables = { id: job.id, kinds: [kind], position: null, first: 1, offset: 0 }
  const { data } = useQuestion(JobFindingsDocument, variables, [`job:${job.id}`])
  const count = data?.job?.findings.total ?? 0
  if (count === 0) return null
  const tone = kind === 'INVALID' ? 'warn' : 'plain'
  return (
    <FindingGroup
      job={job}
      position={null}
      kinds={[kind]}
      count={count}
      title={count === 1 ? one : title}
      tone={tone}
    />
  )
}
