// Which workbook the plan is of, what of it was read, and how many of its rows take part.
import { FileSpreadsheet } from 'lucide-react'
import { formatCount, formatNumber } from '../../../format.ts'
import type { PreviewEvent, RowSums } from './preview-facts.ts'
import { kindOf } from './preview-facts.ts'
import type { Workbook } from '../import-model.ts'
import styles from './preview.module.css'

interface FileLineProps {
  readonly workbook: Workbook
  readonly rows: RowSums
  readonly events: readonly PreviewEvent[]
}

export function FileLine({ workbook: { checked, eventsLeftOut }, rows, events }: FileLineProps) {
  const [note] = checked.notes
  const where = `sheet “${checked.sheet}”, header in row ${checked.headerRow}`
  const out = events.filter((each) => kindOf(each) === 'blocked').length + eventsLeftOut.length
  return (
    <div className={styles.file}>
      <FileSpreadsheet size={16} aria-hidden="true" />
      <strong title={checked.fileName}>{checked.fileName}</strong>
      <span className={styles.fileNote} title={checked.notes.join(' ')}>
        {note === undefined ? where : `${where}. ${note}`}
      </span>
      <span className={styles.fileEnd}>
        {rows.leftOut === 0
          ? `all ${formatCount(rows.total, 'row')}`
          : `${formatNumber(rows.total - rows.leftOut)} of ${formatCount(rows.total, 'row')}, ${leftOut(rows.leftOut, out)}`}
      </span>
    </div>
  )
}

/** `6 rows of 1 event left out`; rows of no event have none. */
function leftOut(rows: number, events: number): string {
  return `${formatCount(rows, 'row')}${events === 0 ? '' : ` of ${formatCount(events, 'event')}`} left out`
}
