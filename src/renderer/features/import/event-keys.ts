// Keys of a list of events that open: arrows, pages and ends move, right opens, left closes or goes to the event; `/` filters.
import { useEffect, useRef } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { flushSync } from 'react-dom'
import { focusRow } from '../../ui/long-grid.tsx'

export interface OpenableLine {
  readonly id: string
  /** The id of the event's own line. */
  readonly parent: string
}

export interface LineKeys {
  readonly lines: readonly OpenableLine[]
  readonly current: string | null
  readonly setCurrent: (id: string) => void
  readonly isOpen: (id: string) => boolean
  readonly toggle: (id: string) => void
}

const page = 10

/** For `onKey` of the grid. */
export function lineKeys({ lines, current, setCurrent, isOpen, toggle }: LineKeys) {
  return (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return
    const grid = event.currentTarget
    const onRow = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined
    const index = lines.findIndex(({ id }) => id === current)
    const line = lines[index]
    if (line === undefined) return
    const goTo = (id: string | undefined): void => {
      if (id === undefined) return
      flushSync(() => setCurrent(id))
      focusRow(grid, id)
    }
    const target = targetIndex(event.key, index, lines.length)
    if (target !== null) goTo(lines[target]?.id)
    else if (event.key === 'ArrowLeft' && (line.id !== line.parent || isOpen(line.id))) {
      if (line.id === line.parent) toggle(line.id)
      else goTo(line.parent)
    } else if (event.key === 'ArrowRight' && line.id === line.parent && !isOpen(line.id)) toggle(line.id)
    else if ((event.key === 'Enter' || event.key === ' ') && onRow && line.id === line.parent) toggle(line.id)
    else return
    event.preventDefault()
  }
}

function targetIndex(key: string, index: number, length: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -length,
    End: length,
  }
  const step = steps[key]
  return step === undefined ? null : Math.min(Math.max(index + step, 0), length - 1)
}

/** `/` leads to the filter while nothing is being typed and nothing lies over the list. */
export function useFilterKey(input: RefObject<HTMLInputElement | null>): void {
  const latest = useRef(input)
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent): void {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select') !== null) return
      if (document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      latest.current.current?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
