// One of a few, each in a line with a word about it.
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import styles from './radio-choice.module.css'

interface RadioChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint: string }[]
  readonly onChange: (value: string) => void
}

export function RadioChoice({ label, value, options, onChange }: RadioChoiceProps) {
  return (
    <RadioGroup className={styles.group ?? ''} aria-label={label} value={value} onChange={onChange}>
      {options.map((option) => (
        <RadioField key={option.value} value={option.value} className={styles.field ?? ''}>
          <RadioButton className={styles.radio ?? ''}>
            <span className={styles.circle} />
            <span>{option.label}</span>
            {option.hint !== '' && <span className={styles.hint}>{option.hint}</span>}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
