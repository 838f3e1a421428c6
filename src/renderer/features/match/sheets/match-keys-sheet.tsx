// All keys of the review.
import { KeysSheet, type KeyLine } from '../../../ui/keys-sheet.tsx'

const keys: readonly KeyLine[] = [
  [['J', '↓'], 'next row'],
  [['K', '↑'], 'row before'],
  [['Home', 'End'], 'first and last row, in the list'],
  [['←'], 'from a row to the head of its group'],
  [['Enter'], 'link the suggestion'],
  [['X'], 'not the same'],
  [['F'], 'find another record'],
  [['U'], 'unlink'],
  [['I'], 'ignore with a reason, or do not ignore any more'],
  [['N'], 'note'],
  [['Space'], 'tick the row'],
  [['/'], 'filter; Enter leads back to the list'],
  [['Z'], 'take the newest decision back'],
  [['Esc'], 'empty the filter, close what lies over the list'],
  [['?'], 'these keys'],
]

export function MatchKeysSheet({ onClose }: { readonly onClose: () => void }) {
  return <KeysSheet intro="Letters count while no text is being typed." keys={keys} onClose={onClose} />
}
