// Why a workbook is not even checked, as sentences.
import { TandemError } from '../errors.ts'
import type { LayoutProblem } from './file/columns.ts'
import { listed, quoted } from './words.ts'

export function adoptFirst(sql: readonly string[]): TandemError {
  const columns = sql.map((line) => /table (\S+) alter column (\S+)/.exec(line)?.slice(1).join('.') ?? line)
  return new TandemError(
    {
      code: 'DB-SCHEMA',
      message: `An import must leave ${listed(columns)} empty at times, which this database does not allow yet.`,
      effect: 'Nothing was read, and nothing was changed.',
      next: 'Run "npm run tandem -- migrate --adopt" once; it shows the SQL and changes no row.',
    },
    2,
  )
}

export function syncFirst(names: readonly string[]): TandemError {
  return new TandemError(
    {
      code: 'DEP-UNMET',
      message: names.map((name) => `Dependency not met: ${name} records must be synced first.`).join(' '),
      effect: '',
      next: 'Run the appropriate sync command before this one.',
    },
    2,
  )
}

export function noLayout(fileName: string, problems: readonly LayoutProblem[]): TandemError {
  const wrong = problems.filter(({ level }) => level === 'error')
  const nearest = wrong.flatMap(({ nearest: headers }) => headers)
  return new TandemError(
    {
      code: 'FILE-HEADERS',
      message: wrong.map(({ message }) => message).join(' ') || `${quoted(fileName)} holds no events.`,
      effect: 'Nothing was checked, and nothing was changed.',
      next:
        nearest.length === 0
          ? 'Use the event template with all its headers.'
          : `Rename the headers as the event template has them; near ones are there: ${listed(nearest.map(quoted))}.`,
    },
    2,
  )
}
