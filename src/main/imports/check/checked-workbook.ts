// A checked workbook as everybody works with it, and what checking one takes.
import type { AdministrateClient } from '../../administrate/client.ts'
import type { TandemError } from '../../errors.ts'
import type { ImportReferences, ImportStore, PreviousImport } from '../../ports/import-store.ts'
import type { ColumnKey, ImportRow, WorkbookLayout } from '../../ports/imports.ts'
import type { Clock, Log } from '../../ports/platform.ts'
import type { CellText } from '../../ports/workbooks.ts'
import type { MissingApproval } from './approvals.ts'
import type { Check } from './check.ts'
import type { ImportPlan } from '../plan/plan.ts'
import type { CellPlace, SheetCells } from './sheet-cells.ts'

export interface ImportParts {
  readonly store: ImportStore
  readonly remote: AdministrateClient
  readonly clock: Clock
  readonly log: Log
  /** 0: no limit. */
  readonly requestsPerSecond: number
  /** Why this Administrate must not be used now, if so. */
  readonly refusal: () => Promise<TandemError | null>
}

export interface WorkbookFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A checked workbook with what was corrected in it, in memory until it is forgotten. */
export interface CheckedWorkbook {
  readonly fileName: string
  readonly sha256: string
  readonly layout: WorkbookLayout
  readonly cells: SheetCells
  /** Rows of the sheet that are hidden there. */
  readonly hidden: ReadonlySet<number>
  /** Rows with data, also those of no event. */
  readonly rows: number
  /** What is unusual about the file, and what was left out; sentences. */
  readonly notes: readonly string[]
  readonly previous: readonly PreviousImport[]
  check(): Check
  /** `leftOut`: events, by their first rows, that are listed and not counted. */
  plan(leftOut?: ReadonlySet<number>): ImportPlan
  /** What was known at the last check. */
  references(): ImportReferences
  /** A row as it is looked up: with everything that was remembered put in. */
  lookedUp(row: ImportRow): ImportRow
  missingApprovals(): readonly MissingApproval[]
  /** The header of a column as the file writes it. */
  headerOf(column: ColumnKey): string
  /**
   * These cells with other texts, and those with what stands in the file. Asks Administrate only about what was not asked
   * before. Gives the rows that became different.
   */
  correct(put: readonly CellText[], restored: readonly CellPlace[], signal: AbortSignal): Promise<readonly number[]>
  /** With what both systems say now; `local`: only the tutorial database is read, with everything that was remembered. */
  again(what: 'local' | 'both', signal: AbortSignal): Promise<void>
}

export interface Imports {
  /**
   * TandemErrors, exit 2: those of readWorkbook, FILE-HEADERS, DB-SCHEMA before `migrate --adopt`, DEP-UNMET before a sync, those of the
   * database and of Administrate; as cancelled when `signal` aborts.
   */
  open(file: WorkbookFile, signal: AbortSignal, corrections?: readonly CellText[]): Promise<CheckedWorkbook>
}
