// The buttons of the panel, by the state of the row; a reason or a note is asked for in their place.
import type { LucideIcon } from 'lucide-react'
import { Link2, Plus, RotateCw } from 'lucide-react'
import type { MatchDetail, MatchRow } from '../../../model.ts'
import { Button } from '../../../ui/button.tsx'
import { actionLook, actionsOf } from '../row-actions.ts'
import type { Pair, RowAction } from '../row-actions.ts'
import { WordsForm } from './words-form.tsx'
import styles from './panel.module.css'

export interface PanelOrders {
  readonly onAction: (action: RowAction, row: MatchRow) => void
  readonly onCure: (row: MatchRow) => void
  readonly onLinkWith: (pair: Pair) => void
  readonly onMaybeTheSame: (pair: Pair) => void
  /** What is being asked for: why it is ignored, or a note. */
  readonly asking: 'ignore' | 'note' | null
  readonly onWords: (words: string) => void
  readonly onCancelWords: () => void
  readonly creatable: boolean
  /** Why nothing can be decided now; null: it can. */
  readonly decideOff: string | null
  /** Why nothing can be created now; null: it can. */
  readonly createOff: string | null
  readonly busy: boolean
}

const icons: Partial<Record<RowAction, LucideIcon>> = { link: Link2, create: Plus, settle: RotateCw }
const primary: readonly RowAction[] = ['link', 'keep', 'settle']

interface PanelActionsProps extends PanelOrders {
  readonly row: MatchRow
  readonly detail: MatchDetail | null
}

export function PanelActions(props: PanelActionsProps) {
  const { row, detail, onAction, asking, onWords, onCancelWords, creatable, decideOff, createOff, busy } = props
  if (asking !== null) {
    const own = detail?.notes[0]?.text ?? ''
    return (
      <WordsForm
        key={`${row.id} ${asking}`}
        label={asking === 'ignore' ? 'Why is it in one system only?' : 'Note for whoever looks next'}
        hint={asking === 'ignore' ? 'closed in 2024' : 'ask Priya'}
        first={asking === 'note' ? own : ''}
        save={asking === 'ignore' ? 'Ignore' : 'Save the note'}
        mayBeEmpty={asking === 'note' && own !== ''}
        onSave={onWords}
        onCancel={onCancelWords}
      />
    )
  }
  const actions = actionsOf(row, creatable)
  const reason = decideOff ?? (actions.includes('create') ? createOff : null)
  return (
    <div className={styles.actions}>
      {actions.map((action) => {
        const { label, key } = actionLook(action, row)
        return (
          <Button
            key={action}
            wide={action === 'remove'}
            kind={primary.includes(action) ? 'primary' : 'secondary'}
            {...(icons[action] && { icon: icons[action] })}
            {...(key !== null && { keys: key, shortcut: key })}
            busy={busy && action === 'link'}
            isDisabled={decideOff !== null || (action === 'create' && createOff !== null)}
            onPress={() => onAction(action, row)}
          >
            {label}
          </Button>
        )
      })}
      {reason !== null && <p className={styles.off}>{reason}</p>}
    </div>
  )
}
