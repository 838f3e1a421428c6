// What can be done with a row, by its state; the first is the one a person most likely wants.
import type { MatchRow } from '../../model.ts'
import { isLinked } from './list/facets.ts'

export type RowAction =
  'link' | 'notTheSame' | 'find' | 'create' | 'ignore' | 'restore' | 'unlink' | 'keep' | 'remove' | 'settle' | 'note'

/** A record of each side. */
export interface Pair {
  readonly tutorialId: string
  readonly identity: string
}

interface ActionLook {
  readonly label: string
  /** As on the key cap. */
  readonly key: string | null
}

const looks: Readonly<Record<RowAction, ActionLook>> = {
  link: { label: 'Link', key: 'Enter' },
  notTheSame: { label: 'Not the same', key: 'X' },
  find: { label: 'Find another…', key: 'F' },
  create: { label: 'Create…', key: null },
  ignore: { label: 'Ignore…', key: 'I' },
  restore: { label: 'Do not ignore', key: 'I' },
  unlink: { label: 'Unlink', key: 'U' },
  keep: { label: 'Keep link', key: null },
  remove: { label: 'Remove from the tutorial database’s list…', key: null },
  settle: { label: 'Look up again', key: null },
  note: { label: 'Add a note…', key: 'N' },
}

export function actionLook(action: RowAction, row: MatchRow): ActionLook {
  if (action === 'find' && row.link !== 'SUGGESTION') return { ...looks.find, label: 'Find its record…' }
  return looks[action]
}

/** Without `note`, which goes with every row. */
export function actionsOf(row: MatchRow, creatable: boolean): readonly RowAction[] {
  if (isLinked(row)) {
    if (row.missing) return ['remove', 'unlink']
    return row.changed ? ['keep', 'unlink'] : ['unlink']
  }
  switch (row.link) {
    case 'SUGGESTION':
      return ['link', 'notTheSame', 'find', 'ignore']
    case 'IGNORED':
      return ['restore']
    case 'UNKNOWN':
      return ['settle']
    default:
      if (row.missing) return ['remove']
      return row.tutorialId !== null && creatable && row.link === 'NOT_LINKED'
        ? ['find', 'create', 'ignore']
        : ['find', 'ignore']
  }
}

/** What this key does with this row; null: nothing. Keys as KeyboardEvent.key. */
export function actionOfKey(key: string, row: MatchRow, creatable: boolean): RowAction | null {
  const pressed = key.length === 1 ? key.toUpperCase() : key
  if (pressed === 'N') return 'note'
  return actionsOf(row, creatable).find((action) => actionLook(action, row).key === pressed) ?? null
}
