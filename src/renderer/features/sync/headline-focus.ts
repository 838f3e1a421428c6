// Where the keyboard stands when one state of the Sync screen gives way to the next: at the first line that tells of it.
import { useEffect, useRef } from 'react'

/** When `state` becomes another and what had the focus went with the old one, the headline takes it; nobody else loses it. */
export function useHeadlineFocus(state: string): void {
  const last = useRef(state)
  useEffect(() => {
    if (last.current === state) return
    last.current = state
    const lost = document.activeElement === null || document.activeElement === document.body
    if (lost) headlineOf(document)?.focus({ preventScroll: true })
  }, [state])
}

/** Of the result, or of the screen where there is none yet. */
function headlineOf(page: Document): HTMLElement | null {
  return page.querySelector<HTMLElement>('main h2[data-headline]') ?? page.querySelector('main h1[data-headline]')
}
