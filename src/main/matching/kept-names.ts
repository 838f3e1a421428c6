// The names a link was made under, as they are kept with it, so that a later change of either is noticed.
import { normalise } from './normalise.ts'

/** `parent`: the id of what the record stands in (a venue's location), empty for other kinds; `names` as stored. */
export function keepNames(parent: string, names: readonly string[]): string {
  return JSON.stringify([parent, ...names])
}

/** Whether a record is still called as it was, in the same place; case and white space do not count. */
export function areNamesKept(kept: string, parent: string, names: readonly string[]): boolean {
  const [keptParent, ...keptNames] = parse(kept)
  return keptParent === parent && keptNames.map(normalise).join('\n') === names.map(normalise).join('\n')
}

/** What the record was called, for a person. */
export function namesAsKept(kept: string): string {
  return parse(kept).slice(1).join(' ')
}

function parse(kept: string): readonly string[] {
  const parts: unknown = JSON.parse(kept)
  return Array.isArray(parts) ? parts.map(String) : []
}
