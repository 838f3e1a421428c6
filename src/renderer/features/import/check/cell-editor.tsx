// The field in a cell: what is typed, with what could be meant below it; Enter keeps and goes on, Escape leaves it as it was.
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import styles from './check-grid.module.css'

interface CellEditorProps {
  readonly label: string
  readonly text: string
  /** Begins with the whole text chosen. */
  readonly whole: boolean
  readonly suggestions: readonly string[]
  readonly onSave: (text: string, then: 'on' | 'right' | 'stay') => void
  readonly onCancel: () => void
}

const mostShown = 8

export function CellEditor({ label, text: first, whole, suggestions, onSave, onCancel }: CellEditorProps) {
  const ref = useRef<HTMLInputElement>(null)
  const id = useId()
  const [text, setText] = useState(first)
  const [at, setAt] = useState(-1)
  const done = useRef(false)
  const isTyped = text !== first || !whole
  const shown = useMemo(() => matching(suggestions, isTyped ? text : '', text), [suggestions, isTyped, text])
  useLayoutEffect(() => {
    const input = ref.current
    if (input === null) return
    input.focus({ preventScroll: true })
    if (whole) input.select()
  }, [whole])
  function finish(run: () => void): void {
    if (done.current) return
    done.current = true
    run()
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    event.stopPropagation()
    const chosen = shown[at] ?? text
    if (event.key === 'Enter') finish(() => onSave(chosen, 'on'))
    else if (event.key === 'Tab') finish(() => onSave(chosen, event.shiftKey ? 'stay' : 'right'))
    else if (event.key === 'Escape') finish(onCancel)
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, shown.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, -1))
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        ref={ref}
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value)
          setAt(-1)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => finish(() => onSave(text, 'stay'))}
      />
      {shown.length > 0 && (
        <Suggestions
          id={id}
          under={ref}
          shown={shown}
          at={at}
          onChoose={(chosen) => finish(() => onSave(chosen, 'on'))}
        />
      )}
    </>
  )
}

/** Those that contain what is typed; all of them before anything is typed. */
function matching(suggestions: readonly string[], typed: string, text: string): readonly string[] {
  const wanted = typed.trim().toLowerCase()
  return suggestions.filter((each) => each.toLowerCase().includes(wanted) && each !== text).slice(0, mostShown)
}

interface SuggestionsProps {
  readonly id: string
  readonly under: React.RefObject<HTMLInputElement | null>
  readonly shown: readonly string[]
  readonly at: number
  readonly onChoose: (text: string) => void
}

/** Outside of the grid, which cuts off what hangs over its edge. */
function Suggestions({ id, under, shown, at, onChoose }: SuggestionsProps) {
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number; readonly width: number } | null>(
    null,
  )
  useEffect(() => {
    function measure(): void {
      const box = under.current?.parentElement?.getBoundingClientRect()
      if (!box) return
      const height = shown.length * 28 + 10
      const below = box.bottom + 4 + height <= window.innerHeight
      setPlace({ left: box.left, top: below ? box.bottom + 2 : box.top - height - 2, width: box.width })
    }
    measure()
    window.addEventListener('scroll', measure, true)
    window.addEventListener('resize', measure)
    return () => {
      window.removeEventListener('scroll', measure, true)
      window.removeEventListener('resize', measure)
    }
  }, [under, shown.length])
  return createPortal(
    <ul
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className={styles.suggestions}
      style={place === null ? { visibility: 'hidden' } : { left: place.left, top: place.top, minWidth: place.width }}
    >
      {shown.map((text, index) => (
        <li
          key={text}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          // Before the field loses the focus.
          onMouseDown={(event) => {
            event.preventDefault()
            onChoose(text)
          }}
        >
          {text}
        </li>
      ))}
    </ul>,
    document.querySelector('main') ?? document.body,
  )
}
