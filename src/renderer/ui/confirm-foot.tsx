// The end of a sheet that writes: the word to type where one is asked for, the buttons, and below them what comes next.
import type { ReactNode } from 'react'
import { TextBox } from './text-box.tsx'
import styles from './confirm-foot.module.css'

interface ConfirmFootProps {
  /** What was typed of the word LIVE; null where nothing has to be typed. */
  readonly word: string | null
  readonly onWord: (typed: string) => void
  readonly focusWord?: boolean
  readonly onEnter?: () => void
  /** Why the button is off, else what pressing it means. Spoken when it changes. */
  readonly next: string
  /** The buttons, the one that writes last. */
  readonly children: ReactNode
}

export function ConfirmFoot({ word, onWord, focusWord, onEnter, next, children }: ConfirmFootProps) {
  return (
    <div className={styles.foot}>
      <div className={styles.confirm}>
        {word !== null && (
          <>
            <span>
              Type <strong>LIVE</strong> to confirm
            </span>
            <span className={styles.word}>
              <TextBox
                label="Type LIVE to confirm"
                labelHidden
                value={word}
                onChange={onWord}
                {...(focusWord && { autoFocus: true })}
                {...(onEnter && { onEnter })}
              />
            </span>
          </>
        )}
        <span className={styles.buttons}>{children}</span>
      </div>
      <p className={styles.next} role="status">
        {next}
      </p>
    </div>
  )
}
