// Names for what the operations about workbooks that wait answer with, and where a cell is.
import type { WorkbookCheckFieldsFragment, WorkbookRowFieldsFragment } from '../../../../../graphql/generated/local.ts'

/** A workbook that waits, as the Check stage needs it: without the events of its plan. */
export type CheckedBook = WorkbookCheckFieldsFragment
export type SheetRow = WorkbookRowFieldsFragment
export type CellProblem = CheckedBook['checked']['problems'][number]
export type ProblemGroup = CheckedBook['checked']['groups'][number]
export type RememberedValue = CheckedBook['rememberedValues'][number]
export type PreviousImport = CheckedBook['checked']['previous'][number]

export interface CellPlace {
  readonly row: number
  /** A key of the workbook’s columns. */
  readonly column: string
}

export function cellKey({ row, column }: CellPlace): string {
  return `${row} ${column}`
}
