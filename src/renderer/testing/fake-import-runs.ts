// Imports of the fake backend: one under way or ended, what taking it back would do, and orders that are written down and answered.
import type { Import, Workbook } from '../features/import/import-model.ts'
import type { UndoPlan } from '../features/import/import-orders.ts'
import type { Problem } from '../model.ts'
import { makeImport } from './import-runs.ts'

export interface FakeImportRuns {
  /** null: there is none. */
  one: Import | null
  undo: UndoPlan
  /** The workbook after an approval. */
  approved: Workbook | null
  /** What the next orders are refused with. */
  refusal: { readonly kind: 'NotStarted' | 'EngineBusy'; readonly problem: Problem } | null
}

export function createFakeImportRuns(): FakeImportRuns {
  return {
    one: null,
    undo: { __typename: 'ImportUndo', confirm: 'undo-1', events: [] },
    approved: null,
    refusal: null,
  }
}

/** undefined: not a question about runs of imports. */
export function answerImportRuns(fake: FakeImportRuns, name: string): unknown {
  if (name === 'Import') return { import: fake.one }
  if (name === 'ImportUndo') return { importUndo: fake.undo }
  return undefined
}

/** undefined: not an order about runs of imports. */
export function orderImportRuns(
  fake: FakeImportRuns,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const field = name.charAt(0).toLowerCase() + name.slice(1)
  const { refusal } = fake
  switch (name) {
    case 'StartImport':
    case 'ContinueImport':
    case 'UndoImport':
      if (refusal !== null) return { [field]: refused(refusal) }
      fake.one = { ...(fake.one ?? makeImport()), status: 'RUNNING', undoing: name === 'UndoImport' }
      return { [field]: { __typename: 'ImportStarted', import: fake.one } }
    case 'PauseImport':
    case 'StopImport':
      if (refusal !== null) return { [field]: refused({ ...refusal, kind: 'NotStarted' }) }
      fake.one = { ...(fake.one ?? makeImport()), paused: name === 'PauseImport' && variables['paused'] === true }
      return { [field]: fake.one }
    case 'ApproveInstructors':
      if (refusal !== null || fake.approved === null) return { [field]: refused(refusal) }
      return { [field]: fake.approved }
    case 'ExportImport':
      return {
        [field]: {
          __typename: 'ExportReady',
          path: '/download/1',
          fileName: 'Events_2026A_part2 result.xlsx',
          rows: 212,
        },
      }
    default:
      return undefined
  }
}

function refused(refusal: FakeImportRuns['refusal']): unknown {
  const problem = refusal?.problem ?? { code: 'TEST', message: 'Refused.', effect: '', next: '' }
  return { __typename: refusal?.kind ?? 'NotStarted', problem, exitCode: 2, holder: null }
}
