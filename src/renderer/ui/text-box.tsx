// A field for a few words, its label above; Enter and Escape are told to whoever shows it.
import { Input, Label, TextField } from 'react-aria-components'
import styles from './text-box.module.css'

interface TextBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
  readonly onEscape?: () => void
  readonly autoFocus?: boolean
  readonly hint?: string
  /** The label stands in the text beside it. */
  readonly labelHidden?: boolean
}

export function TextBox(props: TextBoxProps) {
  const { label, value, onChange, onEnter, onEscape, autoFocus = false, hint, labelHidden = false } = props
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      {...(labelHidden && { 'aria-label': label })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && onEnter) onEnter()
        else if (event.key === 'Escape' && onEscape) onEscape()
        else event.continuePropagation()
      }}
    >
      {!labelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      <Input className={styles.input ?? ''} placeholder={hint ?? ''} autoComplete="off" spellCheck={false} />
    </TextField>
  )
}
