// The palette under the command field: type, choose with the arrows, Enter runs it, Escape gives the focus back.
//
// A combobox with its list always open, in its own few lines: React Aria's Autocomplete forgets the first row after Backspace or
// a paste, and Enter must run the best that was found however it was typed.
import { Search } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useNow } from '../../../clock.ts'
import { formatCount } from '../../../format.ts'
import { useTandem } from '../../../tandem.tsx'
import { KeyCap } from '../../../ui/key-cap.tsx'
import { keyCapOf } from '../shortcuts.ts'
import { groupsOf, paletteEntries } from './entries.ts'
import type { PaletteEntry } from './entries.ts'
import { rank } from './rank.ts'
import styles from './palette.module.css'

/** More are not looked through; another word finds them. */
const most = 40

export function Palette({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label="Search or run a command">
          <Commands onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Commands({ onClose }: { readonly onClose: () => void }) {
  const tandem = useTandem()
  const now = useNow(60_000)
  const id = useId()
  const inputRef = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const groups = groupsFor(paletteEntries(tandem, now), typed)
  const found = groups.flatMap(({ entries }) => entries)
  // What was found may have become less meanwhile.
  const active = found[Math.min(at, found.length - 1)]
  const optionId = (entry: PaletteEntry): string => `${id}-${entry.id}`
  useEffect(() => inputRef.current?.focus(), [])
  useEffect(() => {
    if (active !== undefined) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  function run(entry: PaletteEntry | undefined): void {
    if (entry === undefined || entry.off !== null) return
    onClose()
    // The focus goes back first, so that what opens then can take it.
    setTimeout(entry.run)
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const next = event.key === 'Enter' ? null : step(event.key, found.indexOf(active as PaletteEntry), found.length)
    if (event.key === 'Enter') run(active)
    else if (next === null) return
    else setAt(next)
    event.preventDefault()
  }
  return (
    <>
      <div className={styles.field}>
        <Search size={14} aria-hidden="true" />
        <input
          ref={inputRef}
          className={styles.input}
          role="combobox"
          aria-label="Search or run a command"
          aria-autocomplete="list"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={active === undefined ? undefined : optionId(active)}
          placeholder="Search or run a command"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="only-spoken" role="status">
        {typed.trim() === '' ? '' : formatCount(found.length, 'result')}
      </p>
      <div id={id} className={styles.list} role="listbox" aria-label="Commands">
        {groups.map(({ title, entries }) => (
          <div key={title} role="group" aria-label={title}>
            {groups.length > 1 && (
              <div className={styles.group} aria-hidden="true">
                {title}
              </div>
            )}
            {entries.map((entry) => (
              <Row
                key={entry.id}
                id={optionId(entry)}
                entry={entry}
                isActive={entry === active}
                onHover={() => setAt(found.indexOf(entry))}
                onRun={() => run(entry)}
              />
            ))}
          </div>
        ))}
        {found.length === 0 && <p className={styles.none}>Nothing is called “{typed.trim()}”.</p>}
      </div>
    </>
  )
}

interface Group {
  readonly title: string
  readonly entries: readonly PaletteEntry[]
}

/** Nothing typed: everything but what is recent, in groups; else what was found, best first. */
function groupsFor(entries: readonly PaletteEntry[], typed: string): readonly Group[] {
  if (typed.trim() === '') return groupsOf(entries)
  const found = rank(entries, typed).slice(0, most)
  return found.length === 0 ? [] : [{ title: 'Found', entries: found }]
}

/** null: not a key of the list. */
function step(key: string, from: number, count: number): number | null {
  const page = 8
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: from + 1 >= count ? 0 : from + 1,
    ArrowUp: from <= 0 ? count - 1 : from - 1,
    PageDown: Math.min(from + page, count - 1),
    PageUp: Math.max(from - page, 0),
  }
  return count === 0 ? null : (wanted[key] ?? null)
}

interface RowProps {
  readonly id: string
  readonly entry: PaletteEntry
  readonly isActive: boolean
  readonly onHover: () => void
  readonly onRun: () => void
}

function Row({ id, entry, isActive, onHover, onRun }: RowProps) {
  const { title, hint, off, keys } = entry
  const aside = off === null ? hint : `not now: ${off}`
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={off !== null}
      className={`${styles.row ?? ''} ${isActive ? (styles.active ?? '') : ''} ${off === null ? '' : (styles.off ?? '')}`}
      // The focus stays in the field.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={onHover}
      onClick={onRun}
    >
      <span className={styles.title}>{title}</span>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      {keys !== null && <KeyCap>{keyCapOf(keys)}</KeyCap>}
    </div>
  )
}
