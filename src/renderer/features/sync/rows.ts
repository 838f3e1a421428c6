// The seven rows of the Sync screen: each kind with its step of the shown run, if it was part of it.
import type { Job, Kind, Step } from '../../model.ts'

export interface StepRow {
  readonly kind: Kind
  /** null: not part of the shown run. */
  readonly step: Step | null
}

export function stepRows(kinds: readonly Kind[], job: Job | null): readonly StepRow[] {
  return [...kinds]
    .sort((left, right) => left.position - right.position)
    .map((kind) => ({ kind, step: job?.steps.find((step) => step.kind === kind.name) ?? null }))
}

/** What stands in the panel before anybody chooses: the step at work, else the first that needs another. */
export function defaultRow(rows: readonly StepRow[], running: Step | null): Kind['name'] | null {
  if (running !== null) return running.kind
  return (rows.find(({ kind }) => kind.needs.length > 0 && kind.linked) ?? rows[0])?.kind.name ?? null
}
