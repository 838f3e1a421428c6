// Values of records as text for the clipboard.
import type { SheetRecord } from './create/create-facts.ts'

/** Names and values with a tab between, a line each, an empty line between records. */
export function copyText(records: readonly SheetRecord[]): string {
  return records
    .map(({ fields }) =>
      fields.map(({ name, tutorial, administrate }) => `${name}\t${administrate ?? tutorial ?? ''}`).join('\n'),
    )
    .join('\n\n')
}
