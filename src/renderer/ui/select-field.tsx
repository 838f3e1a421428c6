// A choice of one out of a list: the system's own control, quick with long lists and known to every helper.
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import styles from './select-field.module.css'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  /** 28 px, and the label only spoken: for rows. */
  readonly small?: boolean
  readonly id?: string
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange, small = false } = props
  const made = useId()
  const id = props.id ?? made
  return (
    <span className={`${styles.field ?? ''} ${small ? (styles.small ?? '') : ''}`}>
      {!small && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <span className={styles.box}>
        <select
          id={id}
          className={styles.select}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value)
            if (chosen) onChange(chosen.value)
          }}
          {...(small && { 'aria-label': label })}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={14} aria-hidden="true" />
      </span>
    </span>
  )
}
