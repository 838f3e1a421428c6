// A change of one record in words: which tile, what was before, how a value reads.
import type { RecordChange } from '../../model.ts'
import type { Change } from '../../ui/change-tile.tsx'

const tiles: Readonly<Record<RecordChange['action'], Change>> = {
  CREATE: 'new',
  UPDATE: 'changed',
  RELINK: 'relinked',
  RELEASE: 'relinked',
  REMOVE: 'removed',
  RETURN: 'returned',
  MISSING: 'removed',
  UNCHANGED: 'unchanged',
}

export function changeOf(action: RecordChange['action']): Change {
  return tiles[action]
}

/** A value before or after, as people read it. */
export function formatValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'string') return value
  if (typeof value === 'number') return value.toLocaleString('en-GB')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return JSON.stringify(value)
}

/** `first_name` as `first name`. */
export function formatField(field: string): string {
  return field.replaceAll('_', ' ')
}

/** What stands beside the name in a short list: the old name, the first changed field, or where the record belongs. */
export function changeNote({ context, fields, action }: Pick<RecordChange, 'context' | 'fields' | 'action'>): string {
  if (action === 'UPDATE') {
    const name = fields.find(({ field }) => field === 'name')
    if (name) return `was ${formatValue(name.before)}`
    const first = fields[0]
    if (first) return `${formatField(first.field)} ${formatValue(first.before)} → ${formatValue(first.after)}`
  }
  return context
}
