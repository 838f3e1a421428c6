// Whether something scrolls and nothing in it takes the focus: then it must take it itself, or no key reaches what is further down.
import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

const focusable = 'button, a[href], input, select, textarea, [tabindex]'

export function useOnlyScrolls(ref: RefObject<HTMLElement | null>): boolean {
  const [only, setOnly] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const look = (): void =>
      setOnly(element.scrollHeight > element.clientHeight && element.querySelector(focusable) === null)
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    const contents = new MutationObserver(look)
    contents.observe(element, { subtree: true, childList: true })
    return () => {
      sizes.disconnect()
      contents.disconnect()
    }
  }, [ref])
  return only
}
