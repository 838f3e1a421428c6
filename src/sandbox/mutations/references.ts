// How changes find the records that their identifiers name.
import { numberOf } from '../ids.ts'
import type { IdKind } from '../ids.ts'
import { Refusal, notFound, problem } from '../problems.ts'
import type { Problem } from '../problems.ts'

const titles: Partial<Record<IdKind, string>> = {
  CourseTemplate: 'Course Template',
  LearningCategory: 'Learning Category',
  PriceLevel: 'Price Level',
  TaxType: 'Tax Type',
  TemplatePrice: 'Price',
}

type Table<Item> = ReadonlyMap<number, Item>

/** The record that an identifier names; undefined when there is none or no identifier. */
export function lookUp<Item>(table: Table<Item>, kind: IdKind, id: string | null | undefined): Item | undefined {
  return table.get(numberOf(kind, id) ?? 0)
}

/** The record that a required identifier names. Throws `Refusal` with `... not found` when there is none. */
export function need<Item>(table: Table<Item>, kind: IdKind, label: string, id: string): Item {
  const record = lookUp(table, kind, id)
  if (record === undefined) throw new Refusal([missing(kind, label, id)])
  return record
}

/** The problem of an identifier that was sent and names nothing. */
export function referenceProblem<Item>(
  table: Table<Item>,
  kind: IdKind,
  label: string,
  id: string | null | undefined,
): Problem | null {
  return id === undefined || id === null || lookUp(table, kind, id) !== undefined ? null : missing(kind, label, id)
}

/** The problems of a list of identifiers. */
export function referenceProblems<Item>(
  table: Table<Item>,
  kind: IdKind,
  label: string,
  ids: readonly (string | null)[] | null | undefined,
): readonly (Problem | null)[] {
  return (ids ?? []).map((id) => referenceProblem(table, kind, label, id))
}

/** The numbers that a list of identifiers names, each once, in order. */
export function numbersOf(kind: IdKind, ids: readonly (string | null)[]): readonly number[] {
  return [...new Set(ids.map((id) => numberOf(kind, id)).filter((number) => number !== null))]
}

/** The members that were sent, without those left out: null stays and clears. */
export function given<Values extends object>(
  values: Values,
): { [Key in keyof Values]: Exclude<Values[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Values]: Exclude<Values[Key], undefined> }
}

function missing(kind: IdKind, label: string, id: string): Problem {
  return problem(label, notFound(titles[kind] ?? kind), id)
}
