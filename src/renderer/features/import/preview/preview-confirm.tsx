// The one question before an import: what goes where, the word to type in LIVE, and the button that writes.
import { useState } from 'react'
import { environmentOf } from '../../../environment.ts'
import { formatCount } from '../../../format.ts'
import type { Problem } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { ConfirmFoot } from '../../../ui/confirm-foot.tsx'
import { EnvironmentTag } from '../../../ui/environment-tag.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { nextOfLiveWord } from '../../frame/live-word.ts'
import { ProblemText } from '../../match/problem-text.tsx'
import type { RowSums, SystemSums } from './preview-facts.ts'
import { WrittenTable } from './preview-panel.tsx'
import styles from './preview.module.css'

interface PreviewConfirmProps {
  readonly fileName: string
  readonly count: number
  /** How many, and how long they take. */
  readonly requests: string
  readonly sums: { readonly tutorial: SystemSums; readonly administrate: SystemSums }
  readonly rows: RowSums
  readonly off: string | null
  readonly busy: boolean
  readonly problem: Problem | null
  /** With what was typed; null where nothing has to be. */
  readonly onImport: (typed: string | null) => void
  readonly onClose: () => void
}

export function PreviewConfirm(props: PreviewConfirmProps) {
  const { fileName, count, requests, sums, rows, off, busy, problem, onImport, onClose } = props
  const { workspace } = useTandem()
  const [typed, setTyped] = useState('')
  const live = workspace?.environment === 'LIVE'
  const word = live ? typed : null
  const next = nextOfLiveWord(word)
  const ready = off === null && next === ''
  return (
    <Sheet
      title={
        <span className={styles.sheetTitle}>
          Import {formatCount(count, 'event')} into both systems{' '}
          <EnvironmentTag environment={environmentOf(workspace)} />
        </span>
      }
      intro={`${fileName} · ${requests}`}
      footer={
        <ConfirmFoot
          word={word}
          onWord={setTyped}
          focusWord
          onEnter={() => {
            if (ready && !busy) onImport(word)
          }}
          next={off ?? (next === '' ? 'Nothing is written until you press the button.' : next)}
        >
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" autoFocus={!live} busy={busy} isDisabled={!ready} onPress={() => onImport(word)}>
            {`Import ${formatCount(count, 'event')}`}
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
        <WrittenTable sums={sums} />
        <p>
          {rows.leftOut === 0
            ? 'No row of the workbook is left out.'
            : `${formatCount(rows.leftOut, 'row')} of the workbook ${rows.leftOut === 1 ? 'is' : 'are'} left out.`}{' '}
          New events start as drafts in Administrate.
        </p>
        <p>
          You can stop after any event and go on later. What was imported can be taken back while nobody has changed it.
        </p>
      </div>
    </Sheet>
  )
}
