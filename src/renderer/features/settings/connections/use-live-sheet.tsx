// Before Live is the environment in use: what that means, with both systems by name.
import { Button } from '../../../ui/button.tsx'
import { SystemName } from '../../../ui/mark.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import type { Environment, EnvironmentConnections } from './connections-model.ts'
import { environmentNames, placesOf } from './connections-words.ts'
import styles from './connections.module.css'

interface UseLiveSheetProps {
  readonly shown: EnvironmentConnections
  readonly current: Environment
  readonly busy: boolean
  readonly onUse: () => void
  readonly onClose: () => void
}

export function UseLiveSheet({ shown, current, busy, onUse, onClose }: UseLiveSheetProps) {
  const places = placesOf(shown)
  return (
    <Sheet
      title="Work in Live"
      intro="From now on every window of this Tandem works with the real systems."
      footer={
        <>
          <Button autoFocus onPress={onClose}>{`Stay in ${environmentNames[current]}`}</Button>
          <Button kind="primary" busy={busy} onPress={onUse}>
            Use Live
          </Button>
        </>
      }
      onClose={onClose}
    >
      <div className={styles.sheet}>
        <dl className={styles.places}>
          <div>
            <dt>
              <SystemName system="tutorial" name="Tutorial database" />
            </dt>
            <dd>{places.database}</dd>
          </div>
          <div>
            <dt>
              <SystemName system="administrate" name="Administrate" />
            </dt>
            <dd>{places.administrate}</dd>
          </div>
        </dl>
        <p>
          What is synced, created, imported or undone then changes these two. Colleagues see it at once, and what is
          created in Administrate cannot be taken back from here.
        </p>
        <p>
          {shown.readOnly
            ? 'Read-only mode is on in Live: nothing is written until you switch it off.'
            : 'Before anything is created in Administrate, you type LIVE. To look only, switch read-only mode on first.'}
        </p>
        <p>Switching itself changes nothing in either system.</p>
      </div>
    </Sheet>
  )
}
