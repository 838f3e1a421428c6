// The way in for files from anywhere in the window: Ctrl O, and letting a workbook go over it, with a clear place to do so.
import { FileX, Sheet } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { capitalise } from '../../../format.ts'
import { useTandem } from '../../../tandem.tsx'
import { isApple } from '../../frame/shortcuts.ts'
import { windowCommands } from '../../../window-commands.ts'
import { isHopeless } from './dropped-files.ts'
import { useOpening } from './opening.ts'
import styles from './file-chooser.module.css'

const accepted = '.xlsx,.xlsm,.xls,.csv'

/** Lets a person choose a file, as long as the chooser is in the window. */
export function chooseWorkbook(): void {
  document.querySelector<HTMLInputElement>('input[data-workbook-chooser]')?.click()
}

export function FileChooser() {
  const { offline } = useTandem()
  const { open } = useOpening()
  const ref = useRef<HTMLInputElement>(null)
  useOpenShortcut()
  const over = useDropped(open)
  return (
    <>
      <input
        ref={ref}
        type="file"
        accept={accepted}
        data-workbook-chooser=""
        aria-label="Workbook to check"
        tabIndex={-1}
        hidden
        disabled={offline !== null}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again.
          currentTarget.value = ''
          if (files.length > 0) open(files)
        }}
      />
      {over !== null && <DropTarget {...dropWords(over, offline)} />}
    </>
  )
}

interface DropWords {
  readonly hopeless: boolean
  readonly title: string
  readonly detail: string
}

function dropWords(over: NonNullable<Over>, offline: string | null): DropWords {
  if (over === 'hopeless') {
    const detail = 'Only .xlsx, .xls and .csv files can be checked.'
    return { hopeless: true, title: 'This is not a workbook', detail }
  }
  if (offline !== null) {
    const detail = 'It can be checked as soon as Tandem answers again.'
    return { hopeless: true, title: capitalise(offline), detail }
  }
  const detail = 'It is read and checked. Nothing is written until you say so.'
  return { hopeless: false, title: 'Let go to check', detail }
}

function DropTarget({ hopeless, title, detail }: DropWords) {
  const Icon = hopeless ? FileX : Sheet
  return (
    <div className={styles.overlay} aria-hidden="true">
      <div className={`${styles.target ?? ''} ${hopeless ? (styles.hopeless ?? '') : ''}`}>
        <Icon size={32} strokeWidth={1.5} />
        <strong>{title}</strong>
        <span>{detail}</span>
      </div>
    </div>
  )
}

function useOpenShortcut(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const command = isApple() ? event.metaKey : event.ctrlKey
      if (
        !command ||
        event.shiftKey ||
        event.altKey ||
        event.key.toLowerCase() !== windowCommands.openWorkbook.keys.key
      )
        return
      event.preventDefault()
      if (!event.repeat) chooseWorkbook()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

type Over = 'files' | 'hopeless' | null

/** Files over the window, and files let go. A drag of anything else is left alone. */
function useDropped(open: (files: readonly File[], folders: readonly string[]) => void): Over {
  const [over, setOver] = useState<Over>(null)
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    // A drag leaves an element for the next one inside it; it has left the window when all are left.
    let depth = 0
    const entered = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      depth += 1
      setOver(isHopeless(kindsOf(event)) ? 'hopeless' : 'files')
    }
    const left = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(null)
    }
    const moved = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      // Without this the browser opens the file instead of the window.
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    }
    const dropped = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(null)
      const { files, folders } = contentOf(event)
      latest.current(files, folders)
    }
    const heard = { dragenter: entered, dragleave: left, dragover: moved, drop: dropped }
    for (const [name, listener] of Object.entries(heard)) window.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of Object.entries(heard)) window.removeEventListener(name, listener as EventListener)
    }
  }, [])
  return over
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}

function kindsOf({ dataTransfer }: DragEvent): readonly string[] {
  return [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file').map(({ type }) => type)
}

function contentOf({ dataTransfer }: DragEvent): {
  readonly files: readonly File[]
  readonly folders: readonly string[]
} {
  const files: File[] = []
  const folders: string[] = []
  const dropped = [...(dataTransfer?.files ?? [])]
  const items = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file')
  dropped.forEach((file, index) => {
    if (items[index]?.webkitGetAsEntry()?.isDirectory === true) folders.push(file.name)
    else files.push(file)
  })
  return { files, folders }
}
