// The list as it is drawn: group heads in order of work, each followed by its rows unless it is closed.
import type { MatchRow } from '../../../model.ts'

export type Group = MatchRow['group']

export interface GroupLine {
  readonly type: 'group'
  readonly id: string
  readonly group: Group
  readonly title: string
  readonly rows: readonly MatchRow[]
  readonly open: boolean
}

export interface RowLine {
  readonly type: 'row'
  readonly id: string
  readonly row: MatchRow
}

export type Line = GroupLine | RowLine

const groups: readonly (readonly [Group, string])[] = [
  ['SUGGESTED', 'Suggested'],
  ['BLOCKED', 'Blocked'],
  ['NOT_LINKED', 'Not linked'],
  ['ONLY_IN_ADMINISTRATE', 'Only in Administrate'],
  ['MISSING', 'Missing in Administrate'],
  ['IGNORED', 'Ignored'],
  ['LINKED', 'Linked'],
]

/** Groups without rows are left out. */
export function makeLines(rows: readonly MatchRow[], closed: ReadonlySet<Group>): readonly Line[] {
  const byGroup = new Map<Group, MatchRow[]>()
  for (const row of rows) {
    const same = byGroup.get(row.group)
    if (same) same.push(row)
    else byGroup.set(row.group, [row])
  }
  const lines: Line[] = []
  for (const [group, title] of groups) {
    const inGroup = byGroup.get(group)
    if (inGroup === undefined) continue
    const open = !closed.has(group)
    lines.push({ type: 'group', id: `group ${group}`, group, title, rows: inGroup, open })
    if (open) for (const row of inGroup) lines.push({ type: 'row', id: row.id, row })
  }
  return lines
}

/** The rows in the order in which they stand. */
export function rowsOf(lines: readonly Line[]): readonly MatchRow[] {
  const rows: MatchRow[] = []
  for (const line of lines) if (line.type === 'row') rows.push(line.row)
  return rows
}

/** The row `step` further on (negative: back); the nearest end when there is none so far. null: no rows. */
export function rowAt(rows: readonly MatchRow[], id: string | null, step: number): MatchRow | null {
  const index = rows.findIndex((row) => row.id === id)
  if (index < 0) return rows[0] ?? null
  return rows[Math.min(Math.max(index + step, 0), rows.length - 1)] ?? null
}

/** Where to go when this row is decided: the next of its group, else the one before in it, else what follows. */
export function rowAfter(rows: readonly MatchRow[], id: string): MatchRow | null {
  const index = rows.findIndex((row) => row.id === id)
  const row = rows[index]
  if (row === undefined) return rows[0] ?? null
  const next = rows[index + 1]
  const before = rows[index - 1]
  if (next?.group === row.group) return next
  if (before?.group === row.group) return before
  return next ?? before ?? row
}

const work: readonly Group[] = ['SUGGESTED', 'BLOCKED', 'NOT_LINKED']

/** `1 of 6`: the place among the rows that wait for a person, or among the rows of its own group. */
export function position(rows: readonly MatchRow[], row: MatchRow): { readonly at: number; readonly of: number } {
  const same = rows.filter(({ group }) => (work.includes(row.group) ? work.includes(group) : group === row.group))
  return { at: same.findIndex(({ id }) => id === row.id) + 1, of: same.length }
}
