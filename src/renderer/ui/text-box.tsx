// A field for a few words, its label above; Enter and Escape are told to whoever shows it.
import type { ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import styles from './text-box.module.css'

interface TextBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
  readonly onEscape?: () => void
  readonly onLeave?: () => void
  readonly autoFocus?: boolean
  readonly hint?: string
  /** The label stands in the text beside it. */
  readonly labelHidden?: boolean
  readonly id?: string
  /** What is wrong with it, said below it. */
  readonly error?: string | undefined
  /** Can be read, not changed. */
  readonly locked?: boolean
  /** Shown as dots. */
  readonly secret?: boolean
  readonly digits?: boolean
  /** In the box at its end: a few quiet words. */
  readonly note?: ReactNode
  /** In the box at its very end. */
  readonly action?: ReactNode
}

export function TextBox(props: TextBoxProps) {
  const { label, value, onChange, onEnter, onEscape, onLeave, autoFocus = false, hint, labelHidden = false } = props
  const { error, locked = false, secret = false, digits = false, note, action } = props
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      isInvalid={error !== undefined}
      isReadOnly={locked}
      type={secret ? 'password' : 'text'}
      validationBehavior="aria"
      {...(props.id !== undefined && { id: props.id })}
      {...(digits && { inputMode: 'numeric' as const })}
      {...(onLeave && { onBlur: onLeave })}
      {...(labelHidden && { 'aria-label': label })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && onEnter) onEnter()
        else if (event.key === 'Escape' && onEscape) onEscape()
        else event.continuePropagation()
      }}
    >
      {!labelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      {/* Always there: what comes and goes in it must not take the field, and the focus, with it. */}
      <span className={(note === undefined && action === undefined ? styles.bare : styles.box) ?? ''}>
        <Input
          className={styles.input ?? ''}
          placeholder={hint ?? ''}
          autoComplete={secret ? 'new-password' : 'off'}
          spellCheck={false}
        />
        {note !== undefined && (
          <Text slot="description" className={styles.note ?? ''}>
            {note}
          </Text>
        )}
        {action}
      </span>
      <FieldError className={styles.error ?? ''}>{error ?? ''}</FieldError>
    </TextField>
  )
}
