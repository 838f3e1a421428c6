// Choosing: a segmented choice of two or three, and a tick box that can be half ticked.
import { Check, Minus } from 'lucide-react'
import { CheckboxButton, CheckboxField, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import styles from './choice.module.css'

interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly SegmentOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly isDisabled?: boolean
}

interface SegmentOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** When chosen: solid as the title bar of Live, or hatched as that of Rehearsal. */
  readonly look?: 'ink' | 'hatched'
}

export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
  isDisabled = false,
}: SegmentsProps<Value>) {
  return (
    <RadioGroup
      className={styles.segments ?? ''}
      aria-label={label}
      orientation="horizontal"
      // What is none of the options must be null: for any other value the Tab key finds no way in.
      value={options.some((option) => option.value === value) ? value : null}
      isDisabled={isDisabled}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next)
        if (chosen) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <RadioField key={option.value} value={option.value} className={styles.field ?? ''}>
          <RadioButton
            className={`${styles.segment ?? ''} ${option.look === undefined ? '' : (styles[option.look] ?? '')}`}
          >
            {option.label}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}

interface TickBoxProps {
  readonly children?: string
  /** Spoken when there is no text beside it. */
  readonly label?: string
  /** `part`: some of what it stands for. */
  readonly ticked: boolean | 'part'
  readonly onChange: (ticked: boolean) => void
  readonly isDisabled?: boolean
}

export function TickBox({ children, label, ticked, onChange, isDisabled = false }: TickBoxProps) {
  const Icon = ticked === 'part' ? Minus : Check
  return (
    <CheckboxField
      className={styles.field ?? ''}
      isSelected={ticked === true}
      isIndeterminate={ticked === 'part'}
      onChange={onChange}
      isDisabled={isDisabled}
      aria-label={label}
    >
      <CheckboxButton className={styles.tick ?? ''}>
        <span className={styles.box}>{ticked !== false && <Icon size={12} strokeWidth={3} aria-hidden="true" />}</span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  )
}
