// What differs between what we have and what was read, field by field.
import type { FieldChange } from '../ports/plan.ts'
import type { Columns, Json } from '../ports/records.ts'

/** Equal values of a column: objects whatever the order of their keys, and an empty text is as good as none. */
function sameValue(left: Json, right: Json): boolean {
  if (left === right) return true
  const [a, b] = [left ?? '', right ?? '']
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object') return false
  return canonical(a) === canonical(b)
}

/** True when every column of `after` has the same value in `before`. */
export function sameColumns(before: Columns, after: Columns): boolean {
  return Object.entries(after).every(([column, value]) => sameValue(before[column] ?? null, value))
}

/** The fields that differ; the fields of a nested object one by one, under their own names. */
export function fieldChanges(before: Columns, after: Columns): readonly FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].flatMap((field): readonly FieldChange[] => {
    const [was, is] = [before[field] ?? null, after[field] ?? null]
    if (sameValue(was, is)) return []
    if (isRecord(was) && isRecord(is)) return fieldChanges(was, is)
    return [{ field, before: was, after: is }]
  })
}

function isRecord(value: Json): value is Columns {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function canonical(value: Json): string {
  return JSON.stringify(value, (_key, nested: unknown) =>
    isRecord(nested as Json)
      ? Object.fromEntries(Object.entries(nested as Columns).sort(([a], [b]) => (a < b ? -1 : 1)))
      : nested,
  )
}
