// A filter over a list on the screen; Escape empties it, Enter and the arrow down lead to the list.
import { Search } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { Input, SearchField as AriaSearchField } from 'react-aria-components'
import styles from './search-field.module.css'

export function SearchField({
  label,
  value,
  onChange,
  keyCap,
  inputRef,
  onLeave,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The key that leads here. */
  readonly keyCap?: string
  readonly inputRef?: RefObject<HTMLInputElement | null>
  /** Brings the focus to the list. */
  readonly onLeave?: () => void
}) {
  function leave(event: KeyboardEvent): void {
    const leaves = event.key === 'Enter' || event.key === 'ArrowDown' || (event.key === 'Escape' && value === '')
    if (!leaves || onLeave === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    onLeave()
  }
  return (
    <AriaSearchField className={styles.field ?? ''} aria-label={label} value={value} onChange={onChange}>
      <Search size={14} aria-hidden="true" />
      <Input
        className={styles.input ?? ''}
        placeholder={label}
        onKeyDown={leave}
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
