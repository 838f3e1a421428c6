// Beside the list: what each system gets, the rows that add up, what was not checked, and approvals that are missing.
import { formatNumber } from '../../../format.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { SystemName } from '../../../ui/mark.tsx'
import { administrateName } from '../../frame/system-words.ts'
import type { RowSums, SystemSums } from './preview-facts.ts'
import { OutcomeBar, sumSentence } from '../outcome-bar.tsx'
import type { OutcomePart } from '../outcome-bar.tsx'
import type { ApprovalGroup } from './preview-approvals.ts'
import styles from './preview.module.css'

interface PreviewPanelProps {
  readonly sums: { readonly tutorial: SystemSums; readonly administrate: SystemSums }
  readonly rows: RowSums
  readonly notChecked: string
  readonly approvals: readonly ApprovalGroup[]
  readonly onApprove: (group: ApprovalGroup) => void
}

export function PreviewPanel({ sums, rows, notChecked, approvals, onApprove }: PreviewPanelProps) {
  return (
    <>
      <section className={styles.part} aria-label="What will be written">
        <h2>What will be written</h2>
        <WrittenTable sums={sums} />
        {sums.administrate.newEvents > 0 && <p className={styles.hint}>New events start as drafts in Administrate.</p>}
      </section>
      {approvals.length > 0 && (
        <section className={styles.part} aria-label="Approvals missing">
          <h2>Approvals missing</h2>
          <p className={styles.explain}>
            Their events are left out until these instructors are approved for the course template.
          </p>
          <ul className={styles.approvals}>
            {approvals.map((group) => (
              <li key={group.templateId}>
                <span>
                  <strong>{group.template}</strong> {group.instructors.join(', ')}
                </span>
                <Button
                  small
                  label={`Approve ${group.instructors.join(', ')} for ${group.template}…`}
                  onPress={() => onApprove(group)}
                >
                  Approve…
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part} aria-label="Rows">
        <h2>Rows</h2>
        <OutcomeBar parts={rowParts(rows)} sentence={sumSentence(rows.total, rowParts(rows))} />
        <p className={styles.hint}>{sumSentence(rows.total, rowParts(rows))}</p>
      </section>
      <section className={styles.part} aria-label="If an event fails">
        <h2>If an event fails</h2>
        <p className={styles.explain}>
          The others are imported all the same. An event goes to the tutorial database whole or not at all; what
          Administrate refuses is named and can be tried again.
        </p>
      </section>
      <section className={styles.part} aria-label="Not checked here">
        <h2>Not checked here</h2>
        <p className={styles.explain}>
          {notChecked.replace(/^Not checked here: (.)/, (_, first: string) => first.toUpperCase())}
        </p>
      </section>
    </>
  )
}

function rowParts(rows: RowSums): readonly OutcomePart[] {
  return [
    { tone: 'done', count: rows.new, word: 'new' },
    { tone: 'changed', count: rows.changed, word: 'changed' },
    { tone: 'unchanged', count: rows.unchanged, word: 'unchanged' },
    { tone: 'leftOut', count: rows.leftOut, word: 'left out' },
  ]
}

const lines: readonly (readonly [keyof SystemSums, string])[] = [
  ['newEvents', 'New events'],
  ['newSessions', 'New sessions'],
  ['changed', 'Changed'],
  ['byHand', 'By hand'],
  ['unchanged', 'Unchanged'],
]

export function WrittenTable({ sums }: Pick<PreviewPanelProps, 'sums'>) {
  const { workspace } = useTandem()
  return (
    <div className={styles.written}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.tutorialHead}>
              <SystemName system="tutorial" name="Tutorial" />
            </th>
            <th scope="col" className={styles.administrateHead}>
              <SystemName system="administrate" name={administrateName(workspace).replace('Practice ', '')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([key, word]) => (
            <tr key={key}>
              <th scope="row">{word}</th>
              <Count value={key === 'byHand' ? null : sums.tutorial[key]} />
              <Count value={sums.administrate[key]} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Count({ value }: { readonly value: number | null }) {
  if (value === null) return <td className={styles.zero}>–</td>
  return <td className={value === 0 ? styles.zero : undefined}>{formatNumber(value)}</td>
}
