// All keys of the review.
import { KeyCap } from '../../../ui/key-cap.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import styles from './sheets.module.css'

const keys: readonly (readonly [readonly string[], string])[] = [
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

export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet narrow title="Keys" intro="Letters count while no text is being typed." onClose={onClose}>
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
