// Where the keyboard is: on the current row, also when what had the focus is gone.
import { useEffect, useRef } from 'react'
import { focusRow } from '../../../ui/long-grid.tsx'

/** When another row becomes the current one, a focus on a row goes along; so does one whose button went with its row. */
export function useFocusOnRow(id: string | null): void {
  const before = useRef<string | null>(null)
  useEffect(() => {
    const { activeElement: at } = document
    const lost = at === document.body || at === null || at.hasAttribute('data-row')
    if (before.current !== null && id !== null && lost) focusRow(document, id)
    before.current = id
  }, [id])
}

/** A sheet whose button went while it was open gives the focus back to the current row. */
export function useFocusAfterSheet(open: boolean, id: string | null): void {
  const latest = useRef({ open, id })
  useEffect(() => {
    const closed = latest.current.open && !open
    latest.current = { open, id }
    if (!closed) return
    // A sheet gives the focus back in the next frame.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (document.activeElement === document.body) focusRow(document, latest.current.id)
      }),
    )
  }, [open, id])
}
