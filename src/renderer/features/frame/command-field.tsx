// The command field in the middle of the title bar; it and Ctrl K (⌘K) open the palette.
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { createLateScreen } from '../../late-screen.tsx'
import { windowCommands } from '../../window-commands.ts'
import { isApple, keyCapOf } from './shortcuts.ts'
import styles from './title-bar.module.css'

export const palette = createLateScreen(async () => (await import('./palette/palette.tsx')).Palette, null)

const { keys } = windowCommands.search

export function CommandField() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const command = isApple() ? event.metaKey : event.ctrlKey
      if (!command || event.shiftKey || event.altKey || event.key.toLowerCase() !== keys.key) return
      event.preventDefault()
      event.stopPropagation()
      if (event.repeat) return
      // Nothing is run behind a sheet that waits for an answer.
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') === null) setOpen(true)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
  return (
    <>
      <Button
        className={styles.field ?? ''}
        aria-haspopup="dialog"
        aria-keyshortcuts={isApple() ? 'Meta+K' : 'Control+K'}
        onPress={() => setOpen(true)}
      >
        <Search size={14} aria-hidden="true" />
        <span>Search or run a command</span>
        <kbd aria-hidden="true">{keyCapOf(keys)}</kbd>
      </Button>
      {open && <palette.Screen onClose={() => setOpen(false)} />}
    </>
  )
}
