// What differs between what we have and what was read, field by field.
import type { FieldChange } from '../ports/plan.ts'
import type { Columns, Json } from '../ports/records.ts'

/** Equal values of a column; an empty text is as good as none. */
function sameValue(left: Json, right: Json): boolean {
  return same(left ?? '', right ?? '')
}

/** True when every column of `after` has the same value in `before`. */
export function sameColumns(before: Columns, after: Columns): boolean {
  for (const column in after) if (!sameValue(before[column] ?? null, after[column] ?? null)) return false
  return true
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

/** Equal whatever the order of keys; lists in the same order. */
function same(left: Json, right: Json): boolean {
  if (left === right) return true
  if (Array.isArray(left) && Array.isArray(right))
    return (
      left.length === right.length && left.every((value: Json, index) => same(value, (right as Json[])[index] ?? null))
    )
  if (!isRecord(left) || !isRecord(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && same(left[key] ?? null, right[key] ?? null))
  )
}

/** Every field that has a value, as a change from nothing. */
export function filledFields(after: Columns): readonly FieldChange[] {
  const empty = Object.entries(after).map(([field, value]) => [field, isRecord(value) ? {} : null] as const)
  return fieldChanges(Object.fromEntries(empty), after).filter(
    ({ after: value }) => !Array.isArray(value) || value.length > 0,
  )
}

function isRecord(value: Json): value is Columns {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
