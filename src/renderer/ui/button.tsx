// Buttons: primary (one per view), secondary, quiet text; with symbol, key cap, busy and a reason when off.
import type { LucideIcon } from 'lucide-react'
import { LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import styles from './button.module.css'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly kind?: 'primary' | 'secondary' | 'quiet'
  readonly small?: boolean
  readonly icon?: LucideIcon
  readonly trailingIcon?: LucideIcon
  /** Shown as a key cap, e.g. `Ctrl R`; hidden from screen readers, which get `aria-keyshortcuts`. */
  readonly keys?: string
  readonly shortcut?: string
  /** The symbol turns, the word stays, presses do nothing. */
  readonly busy?: boolean
  readonly isDisabled?: boolean
  readonly label?: string
  /** Over the whole line of its group. */
  readonly wide?: boolean
  readonly autoFocus?: boolean
  /** Closes the sheet it stands in. */
  readonly slot?: string
}

export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'secondary', small = false, icon, trailingIcon: Trailing, busy = false } = props
  const Icon = busy ? LoaderCircle : icon
  const size = small ? 14 : 16
  const names = [
    styles.button,
    styles[kind],
    small ? styles.small : undefined,
    props.wide === true ? styles.wide : undefined,
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <AriaButton
      className={names}
      onPress={() => {
        if (!busy) onPress?.()
      }}
      isDisabled={props.isDisabled ?? false}
      aria-label={props.label}
      aria-keyshortcuts={props.shortcut}
      autoFocus={props.autoFocus ?? false}
      slot={props.slot}
    >
      {Icon && <Icon size={size} className={busy ? styles.turn : undefined} aria-hidden="true" />}
      <span>{children}</span>
      {props.keys !== undefined && (
        <kbd className={styles.keys} aria-hidden="true">
          {props.keys}
        </kbd>
      )}
      {Trailing && <Trailing size={14} aria-hidden="true" />}
    </AriaButton>
  )
}

/** A square button that shows a symbol only; the name is spoken and shown as tooltip. */
export function IconButton({
  label,
  icon: Icon,
  ...rest
}: { readonly label: string; readonly icon: LucideIcon } & Pick<ButtonProps, 'onPress' | 'isDisabled' | 'slot'>) {
  return (
    <AriaButton
      className={[styles.button, styles.quiet, styles.square].filter(Boolean).join(' ')}
      aria-label={label}
      {...(rest.onPress && { onPress: rest.onPress })}
      isDisabled={rest.isDisabled ?? false}
      slot={rest.slot}
    >
      <Icon size={16} aria-hidden="true" />
    </AriaButton>
  )
}
