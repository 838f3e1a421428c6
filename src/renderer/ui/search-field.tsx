// A filter over a list on the screen; Escape empties it.
import { Search } from 'lucide-react'
import { Input, SearchField as AriaSearchField } from 'react-aria-components'
import styles from './search-field.module.css'

export function SearchField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <AriaSearchField className={styles.field ?? ''} aria-label={label} value={value} onChange={onChange}>
      <Search size={14} aria-hidden="true" />
      <Input className={styles.input ?? ''} placeholder={label} />
    </AriaSearchField>
  )
}
