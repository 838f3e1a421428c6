// F8 and Shift F8 go from problem to problem, wherever the focus is, as long as nothing lies over the check.
import { useEffect, useRef } from 'react'
import { useHeardCommand } from '../../../heard-commands.ts'
import { windowCommands } from '../../../window-commands.ts'

const { key } = windowCommands.nextProblem.keys

export function useCheckKeys(keys: { readonly next: (step: 1 | -1) => void }): void {
  useHeardCommand('nextProblem', { run: () => keys.next(1), off: null })
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return
      event.preventDefault()
      latest.current.next(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
