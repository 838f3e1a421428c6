// A filter over a list on the screen; Escape empties it.
import { Search } from 'lucide-react'
import type { RefObject } from 'react'
import { Input, SearchField as AriaSearchField } from 'react-aria-components'
import styles from './search-field.module.css'

export function SearchField({
  label,
  value,
  onChange,
  keyCap,
  inputRef,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The key that leads here. */
  readonly keyCap?: string
  readonly inputRef?: RefObject<HTMLInputElement | null>
}) {
  return (
    <AriaSearchField className={styles.field ?? ''} aria-label={label} value={value} onChange={onChange}>
      <Search size={14} aria-hidden="true" />
      <Input
        className={styles.input ?? ''}
        placeholder={label}
        {...(inputRef && { ref: inputRef })}
        {...(keyCap !== undefined && { 'aria-keyshortcuts': keyCap })}
      />
      {keyCap !== undefined && (
        <kbd className={styles.key} aria-hidden="true">
          {keyCap}
        </kbd>
      )}
    </AriaSearchField>
  )
}
