// Ctrl ↵ (⌘↵) writes what is ticked, wherever the focus is: heard before the list, which keeps every Enter to itself.
import { useEffect } from 'react'
import { useHeardCommand } from '../../../heard-commands.ts'
import { windowCommands } from '../../../window-commands.ts'

const { key } = windowCommands.apply.keys

/** `off`: why it cannot be done now. */
export function useApplyShortcut(apply: () => void, off: string | null): void {
  useHeardCommand('apply', { run: apply, off })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== key || !(event.ctrlKey || event.metaKey) || event.repeat) return
      event.preventDefault()
      event.stopPropagation()
      apply()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  })
}
