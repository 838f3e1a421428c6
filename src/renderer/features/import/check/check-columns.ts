// The columns of the grid: first those that a person recognises an event by, then all others of the workbook, with their widths.
import type { CheckedBook } from './check-model.ts'

export interface GridColumn {
  readonly key: string
  /** As the file writes it. */
  readonly header: string
  /** What stands over it. */
  readonly label: string
  readonly width: number
  /** Where its text is in the cells of a row. */
  readonly index: number
}

/** In this order; a column that is not named comes after them, under its own header. */
const known: Readonly<Record<string, readonly [label: string, width: number]>> = {
  templateCode: ['Code', 84],
  sessionTitle: ['Session title', 114],
  location: ['Location', 88],
  venue: ['Venue', 110],
  classroomStartDate: ['Date', 100],
  classroomStartTime: ['Start', 54],
  classroomEndTime: ['End', 66],
  day: ['Day', 40],
  sessionInstructor: ['Session instructor', 128],
  instructor: ['Instructor', 136],
  eventTitle: ['Event title', 120],
  learningMode: ['Learning mode', 112],
  timeZone: ['Time zone', 132],
  classroomEndDate: ['End date', 100],
  maxPlaces: ['Max places', 76],
  eventAdministrator: ['Administrator', 136],
  lmsStartDate: ['LMS start', 100],
  lmsStartTime: ['LMS start time', 92],
  lmsEndDate: ['LMS end', 100],
  lmsEndTime: ['LMS end time', 88],
  finalisationDate: ['Finalisation', 100],
  sitting: ['Sitting', 72],
  webSale: ['Web sale', 72],
}
const otherWidth = 140

/** Width of the first column: row number and mark. */
export const rowColumnWidth = 60

export function gridColumns(columns: CheckedBook['columns']): readonly GridColumn[] {
  const order = Object.keys(known)
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return columns
    .map(({ key, header }, index) => {
      const [label, width] = known[key] ?? [header, otherWidth]
      return { key, header, label, width, index }
    })
    .sort((left, right) => place(left.key) - place(right.key) || left.index - right.index)
}
