// Removing what is gone from Administrate: names what goes and who uses it before anything is done.
import type { Kind, MatchRow } from '../../../model.ts'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/late.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useRowDetail } from '../panel/use-row-detail.ts'
import styles from './sheets.module.css'

interface RemoveSheetProps {
  readonly kind: Kind
  readonly row: MatchRow
  readonly busy: boolean
  readonly onRemove: () => void
  readonly onClose: () => void
}

export function RemoveSheet({ kind, row, busy, onRemove, onClose }: RemoveSheetProps) {
  const { detail } = useRowDetail(kind.name, row)
  const name = row.administrateName ?? ''
  return (
    <Sheet
      title={`Remove “${name}” from the tutorial database’s list`}
      intro={`It is a ${kind.singular} that is gone from Administrate${row.number === null ? '' : `, id ${row.number}`}.`}
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            Keep it
          </Button>
          <Button busy={busy} onPress={onRemove}>{`Remove 1 ${kind.singular} from the list`}</Button>
        </>
      }
      onClose={onClose}
    >
      <div className={styles.remove}>
        <p>
          Its row in the tutorial database’s list of Administrate’s {kind.plural} goes. Administrate is not touched.
          {row.tutorialName !== null && ` Its link to “${row.tutorialName}” goes with it; “${row.tutorialName}” stays.`}
        </p>
        {detail === null ? (
          <Skeleton work="Looking who uses it…" rows={2} height={32} />
        ) : (
          <dl className={styles.removeFields}>
            {detail.fields
              .filter(({ administrate }) => administrate !== null)
              .map((field) => (
                <div key={field.name}>
                  <dt>{field.name}</dt>
                  <dd>{field.administrate}</dd>
                </div>
              ))}
          </dl>
        )}
        <p>If something still uses it, it stays, and you are told what. You can take the removal back with Undo.</p>
      </div>
    </Sheet>
  )
}
