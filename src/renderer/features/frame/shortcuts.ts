// Keys of the whole window and the widths at which its parts move.
import { useEffect, useSyncExternalStore } from 'react'
import { windowCommands } from '../../window-commands.ts'

export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}

/** `Ctrl K`, `⌘K`, `F8`, `Ctrl ↵` */
export function keyCapOf({ key, command }: { readonly key: string; readonly command: boolean }): string {
  const name = key === 'Enter' ? '↵' : key.length === 1 ? key.toUpperCase() : key
  return command ? (isApple() ? `⌘${name}` : `Ctrl ${name}`) : name
}

/** Calls `run` on Ctrl R or ⌘R and keeps the browser from reloading then; null leaves the keys alone. F5 always reloads. */
export function useSyncShortcut(run: (() => void) | null): void {
  useEffect(() => {
    if (run === null) return
    function onKeyDown(event: KeyboardEvent): void {
      const command = isApple() ? event.metaKey : event.ctrlKey
      if (!command || event.shiftKey || event.altKey || event.key.toLowerCase() !== windowCommands.fullSync.keys.key)
        return
      event.preventDefault()
      if (!event.repeat) run?.()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [run])
}

const wide = '(min-width: 1180px)'

/** The right panel stands beside the list; below this it is a sheet. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(wide)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => window.matchMedia(wide).matches,
  )
}
