// What the check needs to be able to read out of cells, and to know about time zones.
import type { WallTime, WorkbookCell } from '../../ports/imports.ts'
import type { Parsed } from '../check/found.ts'

export interface CellReaders {
  /** Trimmed, as a person sees it. */
  text(cell: WorkbookCell | undefined): string
  /** `yyyy-mm-dd`. */
  date(cell: WorkbookCell | undefined): Parsed<string>
  /** `hh:mm:ss`. */
  time(cell: WorkbookCell | undefined): Parsed<string>
  whole(cell: WorkbookCell | undefined): Parsed<number>
  yesNo(cell: WorkbookCell | undefined): Parsed<boolean>
  /** IANA name of `Europe - London`; null: there is no such zone. */
  zone(text: string): string | null
  /** `skipped`: the clocks jump over this time; `twice`: they come by it twice. */
  clockChange(wall: WallTime): 'skipped' | 'twice' | null
  /** UTC, for local storage and comparison. */
  instant(wall: WallTime): string
}

/** The same, asking for each instant only once: a cell is corrected many times, the times of all others stay. */
export function rememberInstants(readers: CellReaders): CellReaders {
  const instants = new WeakMap<WallTime, string>()
  return {
    ...readers,
    instant(wall) {
      const known = instants.get(wall)
      if (known !== undefined) return known
      const instant = readers.instant(wall)
      instants.set(wall, instant)
      return instant
    },
  }
}
