// What opens over the list, one at a time, and the line that leads back to a creation under way.
import type { Kind, MatchHead, MatchRow } from '../../model.ts'
import { Notice } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { BulkSheet } from './sheets/bulk-sheet.tsx'
import { ByHandSheet } from './create/by-hand-sheet.tsx'
import { CreateSheet } from './create/create-sheet.tsx'
import { sumWords } from './create/creation-words.ts'
import type { Creation } from './create/creation-words.ts'
import { FindSheet } from './sheets/find-sheet.tsx'
import { MatchKeysSheet } from './sheets/match-keys-sheet.tsx'
import type { Task } from './match-task.ts'
import { RemoveSheet } from './sheets/remove-sheet.tsx'
import { useCreation } from './create/use-creation.ts'
import type { Orders } from './use-orders.ts'

interface KindSheetsProps {
  readonly kind: Kind
  readonly match: MatchHead
  readonly rows: readonly MatchRow[]
  readonly orders: Orders
}

export function KindSheets({ kind, match, rows, orders }: KindSheetsProps) {
  const { task, setTask, deciding } = orders
  const close = (): void => setTask(null)
  switch (task?.type) {
    case 'find':
      return (
        <FindSheet
          kind={kind}
          row={task.row}
          rows={rows}
          onLink={(tutorialId, identity, acrossParent) => void orders.linkPair(tutorialId, identity, acrossParent)}
          onClose={close}
        />
      )
    case 'remove':
      return (
        <RemoveSheet
          kind={kind}
          row={task.row}
          busy={deciding.busy}
          onRemove={() => void orders.remove(task.row)}
          onClose={close}
        />
      )
    case 'bulk':
      return (
        <BulkSheet
          kind={kind}
          rows={task.rows}
          defaultStrength={match.defaultStrength}
          busy={deciding.busy}
          onAccept={(tutorialIds, strength) => void orders.accept(tutorialIds, strength)}
          onClose={close}
        />
      )
    case 'create':
      return (
        <CreateSheet
          kind={kind}
          tutorialIds={task.tutorialIds}
          off={orders.createOff}
          creation={task.tutorialIds.length === 0 ? orders.creation : null}
          leftOut={orders.leftOut}
          onCreation={(creation) => orders.follow(creation, task.tutorialIds.length)}
          onClose={() => {
            close()
            // Whoever closed the results has seen them.
            if (task.tutorialIds.length === 0 && orders.creation?.running === false) orders.setCreation(null)
          }}
        />
      )
    case 'by-hand':
      return <ByHandSheet kind={kind} tutorialIds={task.tutorialIds} onClose={close} />
    case 'keys':
      return <MatchKeysSheet onClose={close} />
    default:
      return null
  }
}

interface CreationLineProps {
  readonly creation: Creation | null
  readonly task: Task | null
  readonly leftOut: number
  readonly onCreation: (creation: Creation | null) => void
  readonly onShow: () => void
}

/** While the sheet of a creation is closed. */
export function CreationLine({ creation, task, leftOut, onCreation, onShow }: CreationLineProps) {
  return creation === null || task?.type === 'create' ? null : (
    <OpenCreation key={creation.jobId} first={creation} leftOut={leftOut} onCreation={onCreation} onShow={onShow} />
  )
}

type OpenCreationProps = Omit<CreationLineProps, 'creation' | 'task'> & { readonly first: Creation }

function OpenCreation({ first, leftOut, onCreation, onShow }: OpenCreationProps) {
  const creation = useCreation(first, onCreation)
  return (
    <Notice
      status={creation.running ? 'running' : 'info'}
      actions={
        <Button small onPress={onShow}>
          Show
        </Button>
      }
      {...(!creation.running && { onClose: () => onCreation(null) })}
    >
      <strong>
        {creation.running ? 'Records are being created in Administrate.' : 'Creation in Administrate has ended.'}
      </strong>{' '}
      {sumWords(creation, leftOut)}
    </Notice>
  )
}
