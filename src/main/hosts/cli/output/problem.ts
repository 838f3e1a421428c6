// Problems as the command line says them.
import { plain } from './plain.ts'

/** A problem as the local API tells it. */
export interface Told {
  readonly code: string
  readonly message: string
  readonly effect: string
  readonly next: string
}

/** One line: what happened, what it means, what to do, the code last. An unmet prerequisite is said in the contract's words alone. */
export function sentenceOf(problem: Told): string {
  if (problem.code === 'DEP-UNMET') return unmetDependency(problem)
  return plain(
    [problem.message, problem.effect, problem.next, `(${problem.code})`].filter((part) => part !== '').join(' '),
  )
}

const whatToRun = 'Run the appropriate sync command before this one.'

function unmetDependency({ message, next }: Told): string {
  const said = plain(message)
  return said.includes(whatToRun) || next === '' ? said : `${said} ${plain(next)}`
}
