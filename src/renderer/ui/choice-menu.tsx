// A symbol button with a short menu; what is chosen carries a tick.
import { Check } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { IconButton } from './button.tsx'
import styles from './menu.module.css'

interface ChoiceMenuProps<Id extends string> {
  readonly label: string
  readonly icon: LucideIcon
  readonly entries: readonly { readonly id: Id; readonly label: string }[]
  /** null: the entries are orders, not a choice that stays. */
  readonly chosen: Id | null
  readonly onChoose: (id: Id) => void
}

export function ChoiceMenu<Id extends string>({ label, icon, entries, chosen, onChoose }: ChoiceMenuProps<Id>) {
  const current = entries.find((entry) => entry.id === chosen)
  return (
    <MenuTrigger>
      <IconButton label={current === undefined ? label : `${label}: ${current.label}`} icon={icon} />
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          {...(chosen !== null && {
            selectionMode: 'single' as const,
            selectedKeys: [chosen],
            disallowEmptySelection: true,
          })}
          onAction={(key) => {
            const entry = entries.find(({ id }) => id === key)
            if (entry) onChoose(entry.id)
          }}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className={styles.item ?? ''}>
              <span className={styles.choice}>
                {entry.label}
                {entry.id === chosen && <Check size={14} aria-hidden="true" />}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
