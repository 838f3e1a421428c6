// The two lists of what is not matched (contract: report_discrepancies, Common Output Format).
import type { UnmatchedRecord } from '../stats.ts'
import { plain } from './plain.ts'

export interface Discrepancies {
  readonly unmatchedTutorial: readonly UnmatchedRecord[]
  readonly unmatchedApi: readonly UnmatchedRecord[]
}

/** Writes both lists line by line, an empty line before each; an empty list is left out. */
export function reportDiscrepancies({
  unmatchedTutorial,
  unmatchedApi,
  write,
}: Discrepancies & { readonly write: (line: string) => void }): void {
  report(unmatchedTutorial, 'tutorial records had no match in Administrate', write)
  report(unmatchedApi, 'Administrate records had no match in tutorial tables', write)
}

/** `  - TutorialVenue: Room 3 (London)`; without brackets where there is no description. */
function recordLine({ model, key, description }: UnmatchedRecord): string {
  const more = plain(description)
  return `  - ${model}: ${plain(nameOf(key, description))}${more === '' ? '' : ` (${more})`}`
}

/** A venue whose name stands in several places has the key `London/Room 3` (architecture §2); its place is in the brackets. */
function nameOf(key: string, description: string): string {
  return description !== '' && key.startsWith(`${description}/`) ? key.slice(description.length + 1) : key
}

function report(records: readonly UnmatchedRecord[], sentence: string, write: (line: string) => void): void {
  if (records.length === 0) return
  write('')
  write(`⚠ ${records.length} ${sentence}:`)
  for (const record of records) write(recordLine(record))
}
