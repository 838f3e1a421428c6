// Workbooks as their resolvers get them: what nobody asks for is not worked out.
import type { CheckedWorkbook } from '../imports/check/checked-workbook.ts'
import type { OpenWorkbook, RowView } from '../imports/open-workbook.ts'

export interface CheckedParent {
  readonly __typename: 'CheckedWorkbook'
  readonly checked: CheckedWorkbook
  /** Events that a person left out, by the rows they begin with. */
  readonly leftOut: ReadonlySet<number>
}

export interface WorkbookParent {
  readonly __typename: 'Workbook'
  readonly open: OpenWorkbook
  readonly changedRows: readonly RowView[]
}

export function workbookParent(open: OpenWorkbook, changedRows: readonly RowView[] = []): WorkbookParent {
  return { __typename: 'Workbook', open, changedRows }
}
