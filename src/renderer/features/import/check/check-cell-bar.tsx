// About the current cell: what is wrong with it, where was looked, and the cure.
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { SystemName } from '../../../ui/mark.tsx'
import { administrateName } from '../../frame/system-words.ts'
import { formatCount } from '../../../format.ts'
import { cellKey } from './check-model.ts'
import type { CellPlace, CellProblem } from './check-model.ts'
import { lookedIn, nearestWords } from './check-words.ts'
import type { Check } from './use-check.ts'
import type { CheckOrdering } from './use-check-orders.ts'
import type { CheckReview } from './use-check-review.ts'
import styles from './check.module.css'

interface CellBarProps {
  readonly check: Check
  readonly review: CheckReview
  readonly orders: CheckOrdering
}

export function CellBar({ check, review, orders }: CellBarProps) {
  const { current, currentLine, facts } = review
  if (current === null || currentLine === null)
    return <section className={styles.cellBar} aria-label="The current cell" />
  const event = currentLine.type === 'row' ? currentLine.event : currentLine.event.event
  const place: CellPlace | null =
    currentLine.type === 'row' ? { row: currentLine.row.row, column: current.column } : null
  const problems = place === null ? [] : orders.problemsAt(place)
  const cure = problems.find(({ suggestions }) => suggestions.length > 0)?.suggestions[0]
  const before = place === null ? undefined : facts.before.get(place.row)?.get(place.column)
  const isUnder = place !== null && check.pending.has(cellKey(place))
  const leftOut = facts.leftOut.has(event)
  return (
    <section className={styles.cellBar} aria-label="The current cell">
      <div className={styles.cellText}>
        <h2>{heading(place, review, orders)}</h2>
        <p>
          {isUnder ? (
            'Being checked…'
          ) : problems.length === 0 ? (
            quietWords(place, before, leftOut)
          ) : (
            <Problems problems={problems} />
          )}
        </p>
      </div>
      <div className={styles.cellActions}>
        {place !== null && cure !== undefined ? (
          <Button keys="Enter" shortcut="Enter" onPress={() => orders.cure(place)}>
            {`Use ${cure}`}
          </Button>
        ) : (
          place !== null &&
          place.column !== '' && (
            <Button keys="Enter" shortcut="Enter" onPress={() => orders.edit(place, null)}>
              Edit
            </Button>
          )
        )}
        {place !== null && before !== undefined && (
          <Button label={`Put “${before}” of the file back`} onPress={() => orders.restore(place)}>
            Put back
          </Button>
        )}
        {event > 0 && (
          <Button onPress={() => orders.leaveOut(event, !leftOut)}>
            {leftOut ? 'Take this event in again' : 'Leave this event out'}
          </Button>
        )}
      </div>
    </section>
  )
}

function heading(place: CellPlace | null, { currentLine, columns }: CheckReview, orders: CheckOrdering): string {
  if (place !== null) {
    if (place.column === '') return `Row ${place.row}`
    const label = columns.find(({ key }) => key === place.column)?.header ?? ''
    const text = orders.textAt(place)
    return `Row ${place.row}, ${label}: ${text === '' ? 'empty' : `“${text}”`}`
  }
  if (currentLine?.type !== 'event') return ''
  const { rows } = currentLine.event
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0]
  return first === last ? `Row ${first}` : `Rows ${first} to ${last}, ${formatCount(rows.length, 'row')}`
}

function quietWords(place: CellPlace | null, before: string | undefined, leftOut: boolean): string {
  if (leftOut) return 'This event is left out: nothing of it is written.'
  if (before !== undefined)
    return before === '' ? 'Changed by you; empty in the file.' : `Changed by you; the file has “${before}”.`
  return place === null ? 'An event is imported whole, or not at all.' : 'Nothing is wrong here.'
}

function Problems({ problems }: { readonly problems: readonly CellProblem[] }) {
  const { workspace } = useTandem()
  const [problem] = problems
  if (problem === undefined) return null
  const looked = lookedIn(problem)
  const nearest = nearestWords(problem.suggestions)
  const administrate = <SystemName system="administrate" name={administrateName(workspace)} />
  return (
    <>
      {looked === null ? (
        problem.message
      ) : looked.tutorial ? (
        <>
          Not found in <SystemName system="tutorial" name="Tutorial database" /> nor in {administrate}.
        </>
      ) : (
        <>Not found in {administrate}.</>
      )}
      {nearest !== '' && ` ${nearest}`}
      {problems.length > 1 && ` And ${formatCount(problems.length - 1, 'more problem')}.`}
    </>
  )
}
