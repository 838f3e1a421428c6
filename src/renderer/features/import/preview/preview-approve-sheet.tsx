// Approving instructors for a course template: names them, the template and the system before anything is sent.
import { useState } from 'react'
import { environmentOf } from '../../../environment.ts'
import { formatCount } from '../../../format.ts'
import type { Problem } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { ConfirmFoot } from '../../../ui/confirm-foot.tsx'
import { EnvironmentTag } from '../../../ui/environment-tag.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { administrateName } from '../../frame/system-words.ts'
import { nextOfLiveWord } from '../../frame/live-word.ts'
import { ProblemText } from '../../match/problem-text.tsx'
import type { ApprovalGroup } from './preview-approvals.ts'
import styles from './preview.module.css'

interface ApproveSheetProps {
  readonly group: ApprovalGroup
  readonly off: string | null
  readonly busy: boolean
  readonly problem: Problem | null
  /** With what was typed; null where nothing has to be. */
  readonly onApprove: (typed: string | null) => void
  readonly onClose: () => void
}

export function ApproveSheet({ group, off, busy, problem, onApprove, onClose }: ApproveSheetProps) {
  const { workspace } = useTandem()
  const [typed, setTyped] = useState('')
  const live = workspace?.environment === 'LIVE'
  const administrate = administrateName(workspace)
  const people = formatCount(group.instructors.length, 'instructor')
  const word = live ? typed : null
  const next = nextOfLiveWord(word)
  const ready = off === null && next === ''
  return (
    <Sheet
      title={
        <span className={styles.sheetTitle}>
          <span>
            Approve {people} in <span className={styles.system}>{administrate}</span>
          </span>
          <EnvironmentTag environment={environmentOf(workspace)} />
        </span>
      }
      intro={`for course template ${group.template}`}
      footer={
        <ConfirmFoot
          word={word}
          onWord={setTyped}
          focusWord
          onEnter={() => {
            if (ready && !busy) onApprove(word)
          }}
          next={off ?? (next === '' ? 'Nothing is sent until you press the button.' : next)}
        >
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" autoFocus={!live} busy={busy} isDisabled={!ready} onPress={() => onApprove(word)}>
            {`Approve ${people} in ${administrate}`}
          </Button>
        </ConfirmFoot>
      }
      onClose={onClose}
    >
      <div className={styles.sheetBody}>
        {problem !== null && (
          <div className={styles.trouble} role="alert">
            <ProblemText problem={problem} />
          </div>
        )}
        <ul className={styles.people} aria-label="Instructors to approve">
          {group.instructors.map((name) => (
            <li key={name}>
              <strong>{name}</strong>
              <span className={styles.quiet}>not approved for {group.template}</span>
            </li>
          ))}
        </ul>
        <p>
          {administrate} gets the complete list of approved instructors of {group.template}: everybody who is on it now,
          and {group.instructors.length === 1 ? 'this one' : 'these'}. Nobody is taken off it.
        </p>
        <p>
          This cannot be undone from here; an approval can be taken back in Administrate. It lets{' '}
          {group.rows.length === 1 ? 'row' : 'rows'} {group.rows.join(', ')} of the workbook be imported. Afterwards the
          workbook is checked again.
        </p>
      </div>
    </Sheet>
  )
}
