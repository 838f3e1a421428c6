// The result of a small act that can be taken back: bottom left, 6 seconds, longer while somebody is at it.
import { useEffect, useRef, useState } from 'react'
import { X } from 'lucide-react'
import { Button, IconButton } from './button.tsx'
import styles from './toast.module.css'

interface ToastProps {
  readonly text: string
  /** null: cannot be taken back. */
  readonly onUndo: (() => void) | null
  readonly onClose: () => void
}

const stays = 6_000

/** Give it a `key` per act: a new one begins anew. Whoever shows it also has it spoken. */
export function Toast({ text, onUndo, onClose }: ToastProps) {
  const [held, setHeld] = useState(false)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => close.current(), stays)
    return () => clearTimeout(timer)
  }, [held])
  return (
    <div
      className={styles.toast}
      role="group"
      aria-label="Done"
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
    >
      <span className={styles.text}>{text}</span>
      {onUndo !== null && (
        <Button small keys="Z" shortcut="Z" onPress={onUndo}>
          Undo
        </Button>
      )}
      <IconButton label="Close" icon={X} onPress={onClose} />
    </div>
  )
}
