// Workbooks that wait to be imported, as they are kept, with what people corrected in them.
import type { ImportBatchStatus } from './import-writes.ts'
import type { ColumnKey } from './imports.ts'

/** A cell that a person filled. */
export interface CellText {
  /** As a person sees it in the sheet. */
  readonly row: number
  readonly column: ColumnKey
  readonly text: string
}

/** What the last check found. */
export interface WorkbookSummary {
  readonly rows: number
  readonly events: number
  readonly errors: number
  readonly errorRows: number
}

/** What people did to a workbook, and what came out of it. */
export interface WorkbookState {
  readonly corrections: readonly CellText[]
  /** Rows with which events begin. */
  readonly leftOut: readonly number[]
  readonly summary: WorkbookSummary
}

export interface StoredWorkbook extends WorkbookState {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
  /** Grows with every change and every check. */
  readonly revision: number
  readonly droppedBy: string
  /** ISO times. */
  readonly droppedAt: string
  readonly checkedAt: string
  /** null: it waits. */
  readonly batchId: string | null
}

export interface NewWorkbook {
  readonly fileName: string
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly droppedBy: string
  readonly summary: WorkbookSummary
}

/** A workbook that waits, or one that was imported. */
export interface RecentWorkbook {
  readonly id: string
  readonly batchId: string | null
  readonly fileName: string
  readonly rows: number
  readonly events: number
  readonly by: string
  /** ISO time. */
  readonly at: string
  /** null: it waits. */
  readonly status: ImportBatchStatus | null
  readonly errors: number
  readonly errorRows: number
  readonly eventsImported: number
  readonly eventsFailed: number
}

/** Every write announces itself under the topic `imports`. Store errors are TandemErrors. */
export interface WorkbookStore {
  /** Of the same content: the one that waits already. */
  keep(workbook: NewWorkbook): Promise<StoredWorkbook>
  find(id: string): Promise<StoredWorkbook | null>
  /** The one that waits with this content. */
  waiting(sha256: string): Promise<StoredWorkbook | null>
  /** null: the file is not kept any more. */
  bytes(id: string): Promise<Uint8Array | null>
  /** The one an import was made from; null: it is not kept any more, or the import is not there. */
  ofImport(
    batchId: string,
  ): Promise<(Pick<StoredWorkbook, 'id' | 'fileName' | 'corrections'> & { readonly hasFile: boolean }) | null>
  /** null: somebody else changed it since `revision`, imported it or removed it; nothing was written. */
  save(id: string, revision: number, state: WorkbookState, isChecked: boolean): Promise<StoredWorkbook | null>
  /** Keeps the files of the newest imported ones, and forgets those of all others. */
  imported(id: string, batchId: string): Promise<void>
  /** Waiting workbooks whose import began, but whose process died before it could say so. */
  findImported(): Promise<void>
  /** False: it does not wait (any more). */
  remove(id: string): Promise<boolean>
  /** Newest first. */
  recent(first: number): Promise<readonly RecentWorkbook[]>
}
