// All keys of the check.
import { KeysSheet, type KeyLine } from '../../../ui/keys-sheet.tsx'

const keys: readonly KeyLine[] = [
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
    <KeysSheet
      intro="They count in the rows of the workbook; F8 and Ctrl O everywhere."
      keys={keys}
      onClose={onClose}
    />
  )
}
