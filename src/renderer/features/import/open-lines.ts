// Which events of a list are open, and which line is the current one.
import { useCallback, useState } from 'react'

export interface OpenLines {
  readonly current: string | null
  readonly setCurrent: (id: string) => void
  readonly open: ReadonlySet<string>
  readonly toggle: (id: string) => void
}

/** @param first open and current to begin with; null: none */
export function useOpenLines(first: string | null, isOpen = false): OpenLines {
  const [current, setCurrent] = useState<string | null>(null)
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(isOpen && first !== null ? [first] : []))
  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  return { current, setCurrent, open, toggle }
}

/** The current line where it is still there, else the first: one line is always reached by the Tab key. */
export function currentOf(lines: readonly { readonly id: string }[], current: string | null): string | null {
  return lines.some(({ id }) => id === current) ? current : (lines[0]?.id ?? null)
}
