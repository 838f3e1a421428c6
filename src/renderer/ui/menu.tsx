// The menu behind the three dots of a row.
import { EllipsisVertical } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { IconButton } from './button.tsx'
import styles from './menu.module.css'

export interface MenuEntry {
  readonly label: string
  readonly onAction: () => void
  /** Off; the reason stands in the entry itself. */
  readonly off?: string | null
}

export function RowMenu({ label, entries }: { readonly label: string; readonly entries: readonly MenuEntry[] }) {
  return (
    <MenuTrigger>
      <IconButton label={label} icon={EllipsisVertical} />
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          disabledKeys={entries.filter((entry) => entry.off != null).map((entry) => entry.label)}
        >
          {entries.map(({ label: text, onAction, off }) => (
            <MenuItem key={text} id={text} textValue={text} onAction={onAction} className={styles.item ?? ''}>
              <span>{text}</span>
              {off != null && <span className={styles.reason}>{off}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
