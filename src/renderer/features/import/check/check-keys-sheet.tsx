// All keys of the check.
import { KeyCap } from '../../../ui/key-cap.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import styles from '../import.module.css'

const keys: readonly (readonly [readonly string[], string])[] = [
  [['F8'], 'next problem, round from the last to the first'],
  [['Shift F8'], 'problem before'],
  [['↑', '↓', '←', '→'], 'from cell to cell'],
  [['Enter'], 'use the nearest value and go on; where there is none, edit'],
  [['F2'], 'edit the cell; any letter or number begins a new text'],
  [['Enter'], 'while editing: keep it and go on'],
  [['Tab'], 'while editing: keep it and go to the right'],
  [['Esc'], 'while editing: leave it as it was'],
  [['Home', 'End'], 'first and last cell of the row; with Ctrl, first and last row'],
  [['←'], 'from a row to its event, then: close the event'],
  [['Ctrl O'], 'choose another workbook'],
]

export function CheckKeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet
      narrow
      title="Keys"
      intro="They count in the rows of the workbook; F8 and Ctrl O everywhere."
      onClose={onClose}
    >
      <dl className={styles.keys}>
        {keys.map(([caps, words]) => (
          <div key={words}>
            <dt>
              {caps.map((cap) => (
                <KeyCap key={cap}>{cap}</KeyCap>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
