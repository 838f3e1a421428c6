// The problems grouped by their cause, one fix for all alike; below them what is remembered, left out, and to be known of the file.
import type { KeyboardEvent, ReactNode } from 'react'
import { useNow } from '../../../clock.ts'
import { formatCount, formatMoment, formatNumber } from '../../../format.ts'
import { Button } from '../../../ui/button.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { groupKey, groupOf } from './check-facts.ts'
import type { CheckedBook, ProblemGroup } from './check-model.ts'
import { GroupFix } from './check-group-fix.tsx'
import { groupLine, titleOf } from './check-words.ts'
import type { CheckOrdering } from './use-check-orders.ts'
import type { CheckReview } from './use-check-review.ts'
import styles from './check-panel.module.css'

interface CheckPanelProps {
  readonly book: CheckedBook
  readonly review: CheckReview
  readonly orders: CheckOrdering
}

/** More are not drawn at once: who has so many begins with the first. */
const mostGroups = 150

export function CheckPanel({ book, review, orders }: CheckPanelProps) {
  const { facts } = review
  const { groups } = book.checked
  const errors = groups.filter(({ level }) => level === 'ERROR')
  const warnings = groups.filter(({ level }) => level === 'WARNING')
  const events = formatCount(facts.waiting.events, 'event')
  const chosen = chosenGroup(book, review, orders)
  return (
    <aside className={styles.panel} aria-label="What the check found" onKeyDown={moveBetweenGroups}>
      {groups.length === 0 && <AllRight book={book} />}
      {errors.length > 0 && (
        <Section
          title="Errors"
          aside={`${formatNumber(facts.errors.problems)} in ${formatCount(facts.errors.rows, 'row')}, ${events}`}
        >
          <Groups groups={errors} chosen={chosen} first review={review} orders={orders} />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section
          title="Warnings"
          aside={`${formatNumber(facts.warnings.problems)} in ${formatCount(facts.warnings.rows, 'row')}, import allowed`}
        >
          <Groups groups={warnings} chosen={chosen} first={errors.length === 0} review={review} orders={orders} />
        </Section>
      )}
      <Remembered book={book} orders={orders} />
      <LeftOut book={book} review={review} orders={orders} />
      {book.checked.notes.length > 0 && (
        <Section title="About the file">
          <ul className={styles.notes}>
            {book.checked.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
    </aside>
  )
}

function Section({
  title,
  aside,
  children,
}: {
  readonly title: string
  readonly aside?: string
  readonly children: ReactNode
}) {
  return (
    <section aria-label={title}>
      <header className={styles.sectionHead}>
        <h2>{title}</h2>
        {aside !== undefined && <span>{aside}</span>}
      </header>
      {children}
    </section>
  )
}

interface GroupsProps {
  readonly groups: readonly ProblemGroup[]
  readonly chosen: string | null
  /** The Tab key stops at its first group when none is the current one. */
  readonly first: boolean
  readonly review: CheckReview
  readonly orders: CheckOrdering
}

function Groups({ groups, chosen, first, review, orders }: GroupsProps) {
  const hidden = groups.length - mostGroups
  return (
    <>
      <ul>
        {groups.slice(0, mostGroups).map((group, index) => {
          const key = groupKey(group)
          const isChosen = key === chosen
          return (
            <li key={key} className={`${styles.group ?? ''} ${isChosen ? (styles.chosen ?? '') : ''}`}>
              <StatusSymbol status={group.level === 'ERROR' ? 'failed' : 'warning'} decorative />
              <div className={styles.groupText}>
                <button
                  type="button"
                  data-group=""
                  className={styles.groupButton}
                  aria-current={isChosen ? 'true' : undefined}
                  tabIndex={isChosen || (chosen === null && first && index === 0) ? 0 : -1}
                  onClick={() => {
                    const [row] = group.rows
                    if (row !== undefined) orders.goTo({ row, column: columnOf(group, review) })
                  }}
                >
                  {titleOf(group)}
                  <span className="only-spoken">, {group.level === 'ERROR' ? 'error' : 'warning'}</span>
                </button>
                <p>{groupLine(group, orders.alike(group).length, orders.labelOf(group.columnKey), !isChosen)}</p>
                {isChosen && (
                  <GroupFix key={key} group={group} cells={orders.alike(group).length} onFix={orders.fixGroup} />
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {hidden > 0 && <p className={styles.more}>{formatNumber(hidden)} more kinds follow once these are settled.</p>}
    </>
  )
}

function columnOf({ columnKey }: ProblemGroup, { columns }: CheckReview): string {
  return columns.some(({ key }) => key === columnKey) ? (columnKey ?? '') : ''
}

/** The group that the current cell belongs to. */
function chosenGroup(book: CheckedBook, { current, currentLine }: CheckReview, orders: CheckOrdering): string | null {
  if (current === null || currentLine?.type !== 'row') return null
  const [problem] = orders.problemsAt({ row: currentLine.row.row, column: current.column })
  const group = groupOf(book.checked.groups, problem)
  return group === null ? null : groupKey(group)
}

function moveBetweenGroups(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || !(event.target instanceof HTMLElement) || event.target.dataset['group'] === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-group]')]
  event.preventDefault()
  buttons[buttons.indexOf(event.target) + step]?.focus()
}

function AllRight({ book }: { readonly book: CheckedBook }) {
  const now = useNow(60_000)
  return (
    <div className={styles.allRight}>
      <StatusSymbol status="done" decorative />
      <p>
        <strong>Nothing is wrong.</strong> {formatCount(book.checked.rows, 'row')} in{' '}
        {formatCount(book.checked.events, 'event')}, checked {formatMoment(book.checkedAt, now)}. The preview shows what
        each event would do.
      </p>
    </div>
  )
}

function Remembered({ book, orders }: Pick<CheckPanelProps, 'book' | 'orders'>) {
  const values = book.rememberedValues
  if (values.length === 0) return null
  return (
    <Section title="Remembered" aside="used in every workbook">
      <ul>
        {values.map((value) => (
          <li key={value.id} className={styles.line}>
            <div className={styles.groupText}>
              <p className={styles.lineTitle}>
                “{value.from}” is read as {value.to}
              </p>
              <p>
                {formatCount(value.rows.length, 'row')} · {orders.labelOf(value.column) ?? value.column} · by {value.by}
              </p>
            </div>
            <Button
              kind="quiet"
              label={`Forget that “${value.from}” is ${value.to}`}
              onPress={() => orders.revoke(value)}
            >
              Forget
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function LeftOut({ book, review, orders }: CheckPanelProps) {
  if (book.eventsLeftOut.length === 0) return null
  const titleAt = review.columns.find(({ key }) => key === 'eventTitle')?.index ?? -1
  return (
    <Section title="Left out" aside={formatCount(book.eventsLeftOut.length, 'event')}>
      <ul>
        {book.eventsLeftOut.map((row) => {
          const event = review.events.find((each) => each.event === row)
          const title = event?.rows[0]?.cells[titleAt] || `Event in row ${row}`
          return (
            <li key={row} className={styles.line}>
              <div className={styles.groupText}>
                <p className={styles.lineTitle}>{title}</p>
                <p>from row {row}</p>
              </div>
              <Button kind="quiet" label={`Take ${title} in again`} onPress={() => orders.leaveOut(row, false)}>
                Take in
              </Button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
