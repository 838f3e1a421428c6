// A segmented choice among fields, its label above like theirs.
import type { ReactNode } from 'react'
import { Segments } from '../../../ui/choice.tsx'
import styles from './connections.module.css'

interface LabelledChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly isLocked: boolean
  readonly onChange: (value: Value) => void
  /** What is chosen says enough. */
  readonly labelHidden?: boolean
  /** Beside it. */
  readonly children?: ReactNode
}

export function LabelledChoice<Value extends string>(props: LabelledChoiceProps<Value>) {
  const { label, value, options, isLocked, onChange, labelHidden = false, children } = props
  return (
    <div className={styles.field}>
      {!labelHidden && (
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
      )}
      <span className={styles.choice}>
        <Segments label={label} value={value} options={options} isDisabled={isLocked} onChange={onChange} />
        {children}
      </span>
    </div>
  )
}
