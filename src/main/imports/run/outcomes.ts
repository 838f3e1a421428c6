// What became of every data row of a workbook, in words and in sums that add up.

export const rowStatuses = ['imported', 'unchanged', 'failed', 'left', 'waiting', 'unknown'] as const
/** As `tandem.import_rows` has them. `waiting`: never begun. `unknown`: whether it was written could not be found out. */
export type RowStatus = (typeof rowStatuses)[number]

export interface RowOutcome {
  /** Of the sheet, as a person sees it. */
  readonly row: number
  /** The row that begins the event; its own for an event row, and for a session without an event. */
  readonly eventRow: number
  readonly eventTitle: string
  readonly status: RowStatus
  readonly messages: readonly string[]
  /** Administrate's id: the event's on an event row, the session's on a session row. */
  readonly externalId: string | null
  /** The number people know it by in Administrate (`legacyId`). */
  readonly number: string | null
  readonly tutorialEventId: string | null
}

/** The word of a status, as the Status column and the lists of an import have it. */
export const statusWords: Readonly<Record<RowStatus, string>> = {
  imported: 'Imported',
  unchanged: 'Unchanged',
  failed: 'Failed',
  left: 'Left out',
  waiting: 'Not begun',
  unknown: 'Not known',
}

export interface OutcomeSums {
  readonly rows: number
  readonly imported: number
  readonly unchanged: number
  /** Those whose fate is not known among them: a person has to look. */
  readonly failed: number
  /** Those never begun among them. */
  readonly leftOut: number
}

const sumOf: Readonly<Record<RowStatus, Exclude<keyof OutcomeSums, 'rows'>>> = {
  imported: 'imported',
  unchanged: 'unchanged',
  failed: 'failed',
  unknown: 'failed',
  left: 'leftOut',
  waiting: 'leftOut',
}

/**
 * `rows` as the reading of the sheet counted them. Throws where a row has two outcomes, or where the rows in are not those
 * imported, unchanged, failed and left out together.
 */
export function summariseOutcomes(rows: number, outcomes: readonly RowOutcome[]): OutcomeSums {
  const sums = { rows, imported: 0, unchanged: 0, failed: 0, leftOut: 0 }
  const seen = new Set<number>()
  for (const { row, status } of outcomes) {
    if (seen.has(row)) throw new Error(`Row ${row} has two outcomes.`)
    seen.add(row)
    sums[sumOf[status]]++
  }
  const together = sums.imported + sums.unchanged + sums.failed + sums.leftOut
  if (together !== rows) throw new Error(`${rows} rows were read, and ${together} have an outcome.`)
  return sums
}

/** All outcomes of the events that are not done in every row. */
export function outcomesToRepeat(outcomes: readonly RowOutcome[]): readonly RowOutcome[] {
  const open = new Set(outcomes.filter(({ status }) => !isDone(status)).map(({ eventRow }) => eventRow))
  return outcomes.filter(({ eventRow }) => open.has(eventRow))
}

function isDone(status: RowStatus): boolean {
  return status === 'imported' || status === 'unchanged'
}
