// How much of a workbook is read: beyond it a file is refused in words instead of taking the machine with it.

export interface WorkbookLimits {
  /** Of the file itself. */
  readonly bytes: number
  /** Of everything in it once unpacked, as its own directory promises; no part may unpack to more than it promised. */
  readonly unpackedBytes: number
  /** Cells that hold something, over all sheets. */
  readonly cells: number
  /** Rows that hold something, over all sheets. */
  readonly rows: number
  /** Heap of the thread that reads. */
  readonly megabytes: number
  readonly seconds: number
}

/** A season has some 1,300 rows and 30,000 cells; these leave room for fifty times that. */
export const workbookLimits: WorkbookLimits = {
  bytes: 20 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  cells: 2_000_000,
  rows: 100_000,
  megabytes: 768,
  seconds: 30,
}
