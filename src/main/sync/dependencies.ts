// What must be there before a kind can be synced (contract: validate_dependencies).
import { TandemError, type Problem } from '../errors.ts'
import type { Entity } from '../ports/records.ts'
import { textOf } from './kinds-text.ts'

/** By name as the command line says it, whether rows exist. */
export type Dependencies = Readonly<Record<string, () => Promise<boolean>>>

/** The names that are not met, in order; empty when all are. */
export async function validateDependencies(dependencies: Dependencies): Promise<readonly string[]> {
  const unmet: string[] = []
  for (const [name, exists] of Object.entries(dependencies)) if (!(await exists())) unmet.push(name)
  return unmet
}

/** The dependencies of a kind, asked of the tutorial database; custom fields count only for events. */
export function dependenciesOf(
  entity: Entity,
  count: (entity: Entity, eventOnly?: boolean) => Promise<number>,
): Dependencies {
  return Object.fromEntries(
    textOf(entity).needs.map((needed) => [
      textOf(needed).dependencyName,
      async () => (await count(needed, needed === 'custom_field')) > 0,
    ]),
  )
}

export function unmetProblem(names: readonly string[]): Problem {
  return {
    code: 'DEP-UNMET',
    message: names.map((name) => `Dependency not met: ${name} records must be synced first.`).join(' '),
    effect: '',
    next: 'Run the appropriate sync command before this one.',
  }
}

export function unmetDependency(names: readonly string[]): TandemError {
  return new TandemError(unmetProblem(names), 2)
}
