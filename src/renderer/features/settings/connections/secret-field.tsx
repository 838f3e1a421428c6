// A password, key or secret: it goes in and never comes out. Typing replaces what is kept, until it is saved.
import { Lock } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import type { Secret } from './draft.ts'

interface SecretFieldProps {
  readonly id?: string
  readonly label: string
  readonly value: Secret
  readonly isKept: boolean
  /** Where it is kept, in a few words. */
  readonly place: string
  readonly error?: string | undefined
  readonly isLocked: boolean
  readonly onChange: (value: Secret) => void
  readonly onLeave: () => void
  readonly onEnter: () => void
  /** Two stand in one line: the lock says alone where it is kept. */
  readonly small?: boolean
}

const longWords = { replaces: 'replaces the one that is kept', goes: 'is removed when you save' }
const shortWords = { replaces: 'new', goes: 'goes' }

export function SecretField(props: SecretFieldProps) {
  const { id, label, value, isKept, place, error, isLocked, onChange, onLeave, onEnter, small = false } = props
  const isTyped = value !== null && value !== ''
  const isRemoved = value === '' && isKept
  const words = small ? shortWords : longWords
  const note = isTyped ? (
    words.replaces
  ) : isRemoved ? (
    words.goes
  ) : isKept ? (
    <>
      <Lock size={12} aria-hidden="true" />
      <span className={small ? 'only-spoken' : undefined}>{place}</span>
    </>
  ) : undefined
  return (
    <TextBox
      secret
      {...(id !== undefined && { id })}
      label={label}
      value={value ?? ''}
      hint={isKept && !isRemoved ? '••••••••••••' : ''}
      error={error}
      locked={isLocked}
      onChange={(typed) => onChange(typed === '' ? null : typed)}
      onLeave={onLeave}
      onEnter={onEnter}
      note={isTyped && !isKept ? undefined : note}
      action={
        !isKept || isLocked || isTyped ? undefined : (
          <Button
            small
            kind="quiet"
            label={isRemoved ? `Keep the ${label.toLowerCase()}` : `Remove the ${label.toLowerCase()}`}
            onPress={() => onChange(isRemoved ? null : '')}
          >
            {isRemoved ? 'Keep' : 'Remove'}
          </Button>
        )
      }
    />
  )
}
