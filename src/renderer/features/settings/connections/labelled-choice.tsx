// A segmented choice among fields, its label above like theirs.
import { Segments } from '../../../ui/choice.tsx'
import styles from './connections.module.css'

interface LabelledChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly isLocked: boolean
  readonly onChange: (value: Value) => void
}

export function LabelledChoice<Value extends string>(props: LabelledChoiceProps<Value>) {
  const { label, value, options, isLocked, onChange } = props
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <span>
        <Segments label={label} value={value} options={options} isDisabled={isLocked} onChange={onChange} />
      </span>
    </div>
  )
}
