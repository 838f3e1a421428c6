// Ctrl ↵ (⌘↵) writes what is ticked, wherever the focus is: heard before the list, which keeps every Enter to itself.
import { useEffect } from 'react'

export function useApplyShortcut(apply: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
      event.preventDefault()
      event.stopPropagation()
      apply()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  })
}
