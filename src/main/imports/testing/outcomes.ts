// Outcomes of the rows of a workbook, for tests.
import type { ReadEvents } from './read-events.ts'
import { textOf } from '../file/cell-values.ts'
import type { RowOutcome, RowStatus } from '../run/outcomes.ts'

/** An outcome for every row of the events; `statuses` by event, further ones as the last. */
export function outcomesOf(
  { events }: Pick<ReadEvents, 'events'>,
  statuses: readonly RowStatus[],
  messages: readonly string[] = [],
): readonly RowOutcome[] {
  return events.flatMap(({ row, sessions }, at) =>
    [row, ...sessions].map((each): RowOutcome => {
      const status = statuses[at] ?? statuses.at(-1) ?? 'imported'
      const isDone = status === 'imported' || status === 'unchanged'
      return {
        row: each.number,
        eventRow: row.number,
        eventTitle: textOf(row.cells.get('eventTitle')),
        status,
        messages: isDone ? [] : messages,
        externalId: isDone ? `id-${each.number}` : null,
        number: isDone ? String(12_000 + each.number) : null,
        tutorialEventId: isDone ? String(at + 1) : null,
      }
    }),
  )
}
