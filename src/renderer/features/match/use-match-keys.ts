// The keys of the review. Single letters count only while no text is being typed and nothing lies over the list.
import { useEffect, useRef } from 'react'

export interface MatchKeys {
  /** Rows on; negative: back. */
  readonly move: (step: number) => void
  /** Enter, X, U, I, F or N; false: it does nothing here. */
  readonly act: (key: string) => boolean
  readonly tick: () => void
  readonly filter: () => void
  readonly undo: () => void
  readonly help: () => void
}

/** An attribute of what shows the current row. */
export const panelMark = 'data-current-row'

const page = 10
const everything = 1_000_000

export function useMatchKeys(keys: MatchKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const { target } = event
      if (!(target instanceof Element) || isTyping(target) || isCovered()) return
      if (handle(event.key, target, event.repeat, latest.current)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** True when the key was for the list. */
function handle(key: string, target: Element, repeated: boolean, keys: MatchKeys): boolean {
  const step = stepOf(key, target.closest('[role="grid"]') !== null)
  if (step !== 0) {
    keys.move(step)
    return true
  }
  if (repeated) return false
  switch (key) {
    case '/':
      keys.filter()
      return true
    case '?':
      keys.help()
      return true
    case 'z':
    case 'Z':
      keys.undo()
      return true
    case ' ':
      if (isControl(target)) return false
      keys.tick()
      return true
    case 'Enter':
      return isControl(target) ? false : keys.act(key)
    default:
      return /^[xuifn]$/i.test(key) && keys.act(key)
  }
}

function stepOf(key: string, inGrid: boolean): number {
  if (key === 'j' || key === 'J') return 1
  if (key === 'k' || key === 'K') return -1
  if (!inGrid) return 0
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -everything,
    End: everything,
  }
  return steps[key] ?? 0
}

function isTyping(target: Element): boolean {
  if (target.closest('textarea, select, [contenteditable="true"]') !== null) return true
  return target.matches('input:not([type="checkbox"], [type="radio"], [type="range"])')
}

/** These have their own use for Enter and Space. */
function isControl(target: Element): boolean {
  return target.closest('button, a, input, summary, [role="tab"], [role="button"]') !== null
}

/** The panel as a sheet covers nothing: its keys are those of the list. */
function isCovered(): boolean {
  const over = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"]')]
  return over.some((element) => element.querySelector(`[${panelMark}]`) === null)
}
