// The cells of the preview: what will happen to an event, what changes from what to what, and when its sessions are.
import { ArrowRight, ChevronDown, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { ChangeTile } from '../../../ui/change-tile.tsx'
import { Chip } from '../../../ui/chips.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { kindOf, needsHand } from './preview-facts.ts'
import type { PreviewEvent } from './preview-facts.ts'
import type { PreviewLine } from './preview-lines.ts'
import {
  blockedRows,
  blockedWords,
  changesOf,
  handWork,
  newWords,
  rowsWords,
  sessionsWords,
  timesWords,
  weekdayDate,
} from './preview-words.ts'
import type { ShownChange } from './preview-words.ts'
import type { PlannedSession } from '../import-model.ts'
import styles from './preview.module.css'

interface PreviewCellsProps {
  readonly line: PreviewLine
  readonly onToggle: (id: string) => void
}

export function PreviewCells({ line, onToggle }: PreviewCellsProps) {
  switch (line.type) {
    case 'event':
      return <EventCells line={line} onToggle={onToggle} />
    case 'session':
      return <SessionCells session={line.session} />
    case 'change':
      return (
        <Wide>
          <span className={styles.detail}>
            {line.change.of !== null && <span className={styles.quiet}>{line.change.of}</span>}
            <ChangeText change={line.change} />
            <span className={styles.marks}>
              {line.change.systems.map((system) => (
                <span key={system} className={styles.where}>
                  <Mark system={system} /> {system === 'tutorial' ? 'tutorial database' : 'Administrate'}
                </span>
              ))}
            </span>
          </span>
        </Wide>
      )
    case 'work':
      return <Wide>{line.text}</Wide>
  }
}

function EventCells({
  line,
  onToggle,
}: {
  readonly line: Extract<PreviewLine, { type: 'event' }>
  readonly onToggle: (id: string) => void
}) {
  const { each } = line
  const { title, row } = each.event
  const Icon = line.open ? ChevronDown : ChevronRight
  return (
    <>
      <div role="gridcell" className={styles.opener}>
        {line.openable && (
          <AriaButton
            className={styles.chevron ?? ''}
            aria-label={`Sessions and changes of ${title}`}
            aria-expanded={line.open}
            excludeFromTabOrder
            onPress={() => onToggle(line.id)}
          >
            <Icon size={16} aria-hidden="true" />
          </AriaButton>
        )}
      </div>
      <div role="gridcell" className={styles.tile}>
        <Tile each={each} />
      </div>
      <div role="rowheader" className={styles.title} title={title}>
        {title}
      </div>
      <div role="gridcell" className={styles.quietCell} title={each.type === 'planned' ? each.event.templateCode : ''}>
        {each.type === 'planned' ? each.event.templateCode : '–'}
      </div>
      <div role="gridcell" className={styles.what} title={whatTitle(each)}>
        <What each={each} />
      </div>
      <div role="gridcell" className={styles.quietCell}>
        {each.type === 'planned' ? sessionsWords(each.event) : '–'}
      </div>
      <div role="gridcell" className={styles.rows}>
        {each.type === 'planned' ? rowsWords(row, each.event.lastRow) : blockedRows(each.event)}
      </div>
    </>
  )
}

function Tile({ each }: { readonly each: PreviewEvent }) {
  const kind = kindOf(each)
  return kind === 'blocked' ? <StatusSymbol status="blocked" word="left out" /> : <ChangeTile change={kind} />
}

function What({ each }: { readonly each: PreviewEvent }) {
  if (each.type === 'blocked') return <span className={styles.blocked}>{blockedWords(each.event)}</span>
  const { event } = each
  const changes = changesOf(event)
  const work = handWork(event)
  const [first] = changes
  const more = changes.length - 1
  if (event.action === 'CREATE' || event.action === 'LINK') {
    return (
      <>
        <span className={styles.cut}>{newWords(event)}</span>
        {changes.length > 0 && <span className={styles.quiet}>{changes.length} to change</span>}
        {needsHand(each) && <Chip tone="warn">by hand</Chip>}
      </>
    )
  }
  if (first === undefined) {
    return (
      <>
        <span className={styles.cut}>{work[0] ?? 'nothing to do'}</span>
        {work.length > 0 && <Chip tone="warn">by hand</Chip>}
      </>
    )
  }
  return (
    <>
      <ChangeText change={first} />
      {more > 0 && <span className={styles.quiet}>{`and ${more} more`}</span>}
      {!first.byHand && needsHand(each) && <Chip tone="warn">by hand</Chip>}
    </>
  )
}

/** `places ~~12~~ → 14` */
function ChangeText({ change: { field, before, after, byHand } }: { readonly change: ShownChange }) {
  return (
    <>
      <span className={styles.change}>
        <span className={styles.field}>{field}</span> {before !== '' && <del>{before}</del>}
        <span className="only-spoken"> to </span>
        <ArrowRight size={14} aria-hidden="true" /> <strong>{after === '' ? 'nothing' : after}</strong>
      </span>
      {byHand && <Chip tone="warn">by hand</Chip>}
    </>
  )
}

function whatTitle(each: PreviewEvent): string {
  if (each.type === 'blocked') return blockedWords(each.event)
  const changes = changesOf(each.event).map(({ of, field, before, after, byHand }) =>
    [of, field, before === '' ? null : before, '→', after === '' ? 'nothing' : after, byHand ? '(by hand)' : null]
      .filter((part) => part !== null)
      .join(' '),
  )
  const { action } = each.event
  const head = action === 'CREATE' || action === 'LINK' ? [newWords(each.event)] : []
  return [...head, ...changes, ...handWork(each.event)].join('\n')
}

function SessionCells({ session }: { readonly session: PlannedSession }) {
  const people = session.instructors.join(', ')
  const note = sessionNote(session)
  return (
    <>
      <div role="gridcell" className={styles.opener} />
      <div role="gridcell" />
      <div role="rowheader" className={styles.session} title={session.title}>{`session ${session.day}`}</div>
      <div role="gridcell" className={styles.quietCell}>
        {weekdayDate(session.start)}
      </div>
      <div role="gridcell" className={styles.sessionWhat}>
        <span className={styles.cut}>{timesWords(session)}</span>
        {note}
      </div>
      <div role="gridcell" className={styles.quietCell} title={people}>
        {people === '' ? 'nobody yet' : people}
      </div>
      <div role="gridcell" className={styles.rows}>
        {session.row}
      </div>
    </>
  )
}

function sessionNote({ action }: PlannedSession): ReactNode {
  if (action === 'UPDATE') return <Chip tone="accent">changed</Chip>
  return action === 'MISSING' ? <Chip tone="warn">by hand</Chip> : null
}

function Wide({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div role="gridcell" className={styles.opener} />
      <div role="gridcell" />
      <div role="gridcell" aria-colspan={5} className={styles.wide}>
        {children}
      </div>
    </>
  )
}
