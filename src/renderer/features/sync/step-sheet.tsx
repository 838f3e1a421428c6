// One step of a run looked at closely: what it changed, its errors, and what is not linked.
import { JobChangesDocument } from '../../../../graphql/generated/local.ts'
import { useQuestion } from '../../api.tsx'
import type { Job, Kind, Step } from '../../model.ts'
import { LongList } from '../../ui/long-list.tsx'
import { ChangeTile } from '../../ui/change-tile.tsx'
import { LinkPill } from '../../ui/link-pill.tsx'
import { ProblemCode } from '../../ui/problem-code.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { CountedTabs } from '../../ui/tabs.tsx'
import { changeOf, formatField, formatValue } from './change-words.ts'
import { FindingList } from './finding-list.tsx'
import { notRun } from './not-run.ts'
import { usePages } from './pages.ts'
import { spokenCounts } from './spoken-counts.ts'
import { statusWord } from './step-text.ts'
import styles from './results.module.css'

export type StepSheetTab = 'changes' | 'errors'

interface StepSheetProps {
  readonly job: Job
  readonly step: Step
  readonly kind: Kind
  readonly first: StepSheetTab
  readonly onClose: () => void
}

export function StepSheet({ job, step, kind, first, onClose }: StepSheetProps) {
  const { position, counts, problem } = step
  const changes = useQuestion(JobChangesDocument, { id: job.id, position, first: 1, offset: 0 }, [`job:${job.id}`])
  const list = { job, position }
  const nothing = notRun(job, step)
  if (nothing !== null) {
    return (
      <Sheet title={step.title} intro={`Run ${job.id}: ${nothing}`} onClose={onClose}>
        <p className={styles.nothing}>It read nothing and wrote nothing.</p>
      </Sheet>
    )
  }
  return (
    <Sheet title={step.title} intro={`Run ${job.id}: ${statusWord(step)}, ${spokenCounts(step)}`} onClose={onClose}>
      {problem !== null && (
        <p className={styles.stepProblem}>
          <strong>{problem.message}</strong> {problem.effect} {problem.next} <ProblemCode code={problem.code} />
        </p>
      )}
      <CountedTabs
        label={step.title}
        first={first}
        tabs={[
          {
            id: 'changes',
            label: 'Changes',
            count: changes.data?.job?.changes.total ?? 0,
            content: <ChangeList {...list} />,
          },
          {
            id: 'errors',
            label: 'Errors and skipped',
            count: counts.errors + counts.skipped,
            content: (
              <FindingList
                {...list}
                kinds={['INVALID', 'SKIPPED', 'MOVED']}
                label="Errors and skipped"
                empty="No errors, and nothing was skipped."
              />
            ),
          },
          ...(kind.linked
            ? [
                {
                  id: 'not-linked',
                  label: 'Not linked',
                  count: counts.unmatchedTutorial,
                  content: (
                    <FindingList
                      {...list}
                      kinds={['UNMATCHED_TUTORIAL']}
                      label="Not linked"
                      empty="Everything is linked."
                    />
                  ),
                },
                {
                  id: 'only-there',
                  label: 'Only in Administrate',
                  count: counts.unmatchedApi,
                  content: (
                    <FindingList
                      {...list}
                      kinds={['UNMATCHED_API']}
                      label="Only in Administrate"
                      empty="Nothing is only there."
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Sheet>
  )
}

function ChangeList({ job, position }: { readonly job: Job; readonly position: number }) {
  const pages = usePages(
    JobChangesDocument,
    (offset) => ({ id: job.id, position, first: 200, offset }),
    (data) => data.job?.changes ?? null,
    `${job.id} ${job.status} ${position}`,
  )
  if (pages.total === 0) return <p className={styles.nothing}>Nothing had to be written.</p>
  if (pages.total === null) return <p className={styles.nothing}>{pages.failure ?? 'Reading…'}</p>
  return (
    <LongList
      label="Changes"
      items={pages.items}
      total={pages.total}
      rowHeight={48}
      textOf={(change) => change.name}
      onMore={pages.more}
      loading={pages.loading}
    >
      {(change) => (
        <>
          <ChangeTile change={changeOf(change.action)} />
          <div className={styles.finding}>
            <p>
              <strong>{change.name}</strong> <span>{change.context}</span>
            </p>
            <p>
              {change.fields
                .map(
                  ({ field, before, after }) => `${formatField(field)}: ${formatValue(before)} → ${formatValue(after)}`,
                )
                .join(' · ')}
            </p>
          </div>
          <LinkPill state={change.linked ? 'rule' : 'not-linked'} />
        </>
      )}
    </LongList>
  )
}
