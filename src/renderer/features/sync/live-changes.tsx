// The newest changes of a step: planned ones while it runs, written ones afterwards.
import { JobChangesDocument } from '../../../../graphql/generated/local.ts'
import { useQuestion } from '../../api.tsx'
import { formatNumber } from '../../format.ts'
import type { Job, RecordChange, Step } from '../../model.ts'
import { ChangeTile } from '../../ui/change-tile.tsx'
import { LinkPill } from '../../ui/link-pill.tsx'
import { changeOf, changeNote } from './change-words.ts'
import styles from './step-panel.module.css'

export function LiveChanges({ step }: { readonly step: Step }) {
  const title = step.status === 'WRITING' ? 'Being written' : 'Planned so far'
  return (
    <section className={styles.part} aria-label={title}>
      <div className={styles.liveHead}>
        <h3>{title}</h3>
        <span>newest first</span>
      </div>
      {step.live.length === 0 ? <p className={styles.quiet}>Nothing yet.</p> : <ChangeRows changes={step.live} />}
    </section>
  )
}

/** What an ended step wrote. */
export function StepChanges({ job, step }: { readonly job: Job; readonly step: Step }) {
  const { data } = useQuestion(JobChangesDocument, { id: job.id, position: step.position, first: 20, offset: 0 }, [
    `job:${job.id}`,
  ])
  const page = data?.job?.changes
  if (!page) return null
  return (
    <section className={styles.part} aria-label="Written">
      <div className={styles.liveHead}>
        <h3>Written</h3>
        <span>
          {page.total > page.items.length
            ? `first ${page.items.length} of ${formatNumber(page.total)}`
            : formatNumber(page.total)}
        </span>
      </div>
      {page.total === 0 ? (
        <p className={styles.quiet}>Nothing had to be written.</p>
      ) : (
        <ChangeRows changes={page.items} />
      )}
    </section>
  )
}

function ChangeRows({ changes }: { readonly changes: readonly RecordChange[] }) {
  return (
    <ul className={styles.live}>
      {changes.map((change, index) => (
        <li key={`${change.name} ${change.context} ${changes.length - index}`}>
          <ChangeTile change={changeOf(change.action)} />
          <span className={styles.name} title={change.name}>
            {change.name}
          </span>
          <span className={styles.context} title={changeNote(change)}>
            {changeNote(change)}
          </span>
          <LinkPill state={change.linked ? 'rule' : 'not-linked'} />
        </li>
      ))}
    </ul>
  )
}
