// The button that starts the seven steps; when it is off the reason stands beside it.
import { ListChecks, Play, RefreshCw } from 'lucide-react'
import { readOnlyReason } from '../../read-only.ts'
import { useTandem } from '../../tandem.tsx'
import { Button } from '../../ui/button.tsx'
import { isApple } from '../frame/shortcuts.ts'
import styles from './sync.module.css'

export function FullSyncButton({
  kind,
  first = false,
  withReview = true,
}: {
  readonly kind: 'primary' | 'secondary'
  /** It stands where nothing was ever run: the one thing to press, and the keyboard is there already. */
  readonly first?: boolean
  /** Offers to make a plan where nothing may be written; false where that stands beside it anyway. */
  readonly withReview?: boolean
}) {
  const { workspace, gate, gateFor, start, starting } = useTandem()
  const onlyPlans = readOnlyReason(workspace) !== null && !gate.open && gateFor(true).open
  return (
    <>
      {gate.reason !== null && <span className={styles.reason}>{gate.reason}</span>}
      {onlyPlans && withReview && (
        <Button icon={ListChecks} onPress={() => void start({ reviewFirst: true })}>
          Review changes first
        </Button>
      )}
      <Button
        kind={kind}
        icon={first ? Play : RefreshCw}
        keys={isApple() ? '⌘R' : 'Ctrl R'}
        shortcut={isApple() ? 'Meta+R' : 'Control+R'}
        isDisabled={!gate.open}
        autoFocus={first}
        busy={starting}
        onPress={() => void start()}
      >
        Full Sync
      </Button>
    </>
  )
}
