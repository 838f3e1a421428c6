// All keys of a screen, in a sheet.
import { KeyCap } from './key-cap.tsx'
import { Sheet } from './sheet.tsx'
import styles from './keys-sheet.module.css'

/** Keys that do the same, and what they do. */
export type KeyLine = readonly [caps: readonly string[], words: string]

interface KeysSheetProps {
  /** Where they count. */
  readonly intro: string
  readonly keys: readonly KeyLine[]
  readonly onClose: () => void
}

export function KeysSheet({ intro, keys, onClose }: KeysSheetProps) {
  return (
    <Sheet narrow title="Keys" intro={intro} onClose={onClose}>
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
