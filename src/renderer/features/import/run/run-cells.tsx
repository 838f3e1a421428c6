// The cells of an import's list: what became of an event, where it stands in both systems, and what Administrate said.
import { Check, ChevronDown, ChevronRight, Undo2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Button } from '../../../ui/button.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { rowsWords } from '../preview/preview-words.ts'
import type { RunLine } from './run-list-lines.ts'
import type { ImportedEvent, ImportedSession } from '../import-model.ts'
import { outcomeLook, outcomeWord, resultWords } from './run-words.ts'
import styles from './run.module.css'

interface RunCellsProps {
  readonly line: RunLine
  readonly onToggle: (id: string) => void
  /** null: nothing can be taken back now. */
  readonly onUndo: ((event: ImportedEvent) => void) | null
}

export function RunCells({ line, onToggle, onUndo }: RunCellsProps) {
  switch (line.type) {
    case 'event':
      return <EventCells event={line.event} open={line.open} onToggle={() => onToggle(line.id)} />
    case 'session':
      return <SessionCells session={line.session} />
    case 'message':
      return <Wide>{line.text}</Wide>
    case 'actions':
      return (
        <Wide>
          {onUndo !== null && (
            <Button small icon={Undo2} label={`Undo ${line.event.title}…`} onPress={() => onUndo(line.event)}>
              Undo this event…
            </Button>
          )}
        </Wide>
      )
  }
}

function EventCells({
  event,
  open,
  onToggle,
}: {
  readonly event: ImportedEvent
  readonly open: boolean
  readonly onToggle: () => void
}) {
  const { status, word } = outcomeLook(event)
  const words = resultWords(event)
  const Icon = open ? ChevronDown : ChevronRight
  const tone = event.outcome === 'FAILED' ? styles.bad : event.outcome === 'WAITING' ? styles.quiet : undefined
  return (
    <>
      <div role="gridcell" className={styles.symbol}>
        <StatusSymbol status={status} word={word} />
      </div>
      <div role="rowheader" className={styles.title} title={event.title}>
        {event.title}
      </div>
      <div role="gridcell" className={styles.quietCell} title={event.templateCode}>
        {event.templateCode}
      </div>
      <div role="gridcell" className={tone} title={[words, ...event.messages.slice(1)].join('\n')}>
        {words}
        {event.messages.length > 1 && <span className={styles.quiet}>{` and ${event.messages.length - 1} more`}</span>}
      </div>
      <div role="gridcell" className={styles.state}>
        <TutorialState event={event} />
      </div>
      <div role="gridcell" className={styles.state}>
        <AdministrateState event={event} />
      </div>
      <div role="gridcell" className={styles.rows}>
        {rowsWords(event.row, event.lastRow)}
      </div>
      <div role="gridcell" className={styles.opener}>
        <AriaButton
          className={styles.chevron ?? ''}
          aria-label={`Sessions and messages of ${event.title}`}
          aria-expanded={open}
          excludeFromTabOrder
          onPress={onToggle}
        >
          <Icon size={16} aria-hidden="true" />
        </AriaButton>
      </div>
    </>
  )
}

function TutorialState({ event }: { readonly event: ImportedEvent }) {
  switch (event.inTutorialDatabase) {
    case 'WRITTEN':
      return <Written>written</Written>
    case 'UNCHANGED':
      return <span className={styles.quietCell}>unchanged</span>
    case 'ABSENT':
      return <Absent event={event} word="not written" />
    case 'UNKNOWN':
      return <NotKnown />
  }
}

function AdministrateState({ event }: { readonly event: ImportedEvent }) {
  const number = event.number === null ? null : <span className={styles.number}>{event.number}</span>
  switch (event.inAdministrate) {
    case 'WRITTEN':
      return number === null ? <Written>written</Written> : <span>{number}</span>
    case 'UNCHANGED':
      return number ?? <span className={styles.quietCell}>unchanged</span>
    case 'ABSENT':
      return <Absent event={event} word="not created" />
    case 'UNKNOWN':
      return <NotKnown />
  }
}

function Written({ children }: { readonly children: string }) {
  return (
    <span className={styles.written}>
      <Check size={14} strokeWidth={2.25} aria-hidden="true" /> {children}
    </span>
  )
}

/** A failure where something was to be; else nothing is missing. */
function Absent({ event, word }: { readonly event: ImportedEvent; readonly word: string }) {
  if (event.outcome !== 'FAILED') return <span className={styles.quiet}>–</span>
  return (
    <span className={styles.absent}>
      <X size={14} strokeWidth={2.25} aria-hidden="true" /> {word}
    </span>
  )
}

function NotKnown() {
  return <span className={styles.quiet}>not known yet</span>
}

function SessionCells({ session }: { readonly session: ImportedSession }) {
  const { status, word } = outcomeLook({ outcome: session.outcome, current: false, byHand: false })
  const said = session.messages.join(' ')
  return (
    <>
      <div role="gridcell" className={styles.symbol}>
        <StatusSymbol status={status} word={word} size={14} />
      </div>
      <div role="rowheader" aria-colspan={2} className={styles.session} title={session.title}>
        {session.title}
      </div>
      <div role="gridcell" aria-colspan={3} className={styles.said} title={said}>
        {said === '' ? outcomeWord(session.outcome) : said}
      </div>
      <div role="gridcell" className={styles.rows}>
        {session.row}
      </div>
    </>
  )
}

function Wide({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div role="gridcell" />
      <div role="gridcell" aria-colspan={6} className={styles.wide}>
        {children}
      </div>
    </>
  )
}
