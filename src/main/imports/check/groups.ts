// Problems that one correction may settle, as one: the same text in the same column, of which one rule says the same.
import type { ColumnKey, ImportProblem, ProblemLevel } from '../../ports/imports.ts'

export interface ProblemGroup {
  readonly code: string
  readonly column: ColumnKey | null
  readonly value: string
  readonly level: ProblemLevel
  readonly message: string
  readonly suggestions: readonly string[]
  readonly rows: readonly number[]
}

/** Errors first, then by how many rows they concern; equal ones in the order of their first row. */
export function groupProblems(problems: readonly ImportProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, { readonly first: ImportProblem; readonly rows: Set<number> }>()
  for (const problem of problems) {
    const { code, column, value, message, suggestions } = problem
    const key = [code, column ?? '', value, message, ...suggestions].join('\u0000')
    const group = groups.get(key)
    if (group) group.rows.add(problem.row)
    else groups.set(key, { first: problem, rows: new Set([problem.row]) })
  }
  const isError = ({ level }: ProblemGroup): number => (level === 'error' ? 0 : 1)
  return [...groups.values()]
    .map(({ first, rows }): ProblemGroup => {
      const { code, column, value, level, message, suggestions } = first
      return { code, column, value, level, message, suggestions, rows: [...rows] }
    })
    .sort((left, right) => isError(left) - isError(right) || right.rows.length - left.rows.length)
}
