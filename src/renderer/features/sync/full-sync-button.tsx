// The button that starts the seven steps; when it is off the reason stands beside it.
import { Play, RefreshCw } from 'lucide-react'
import { useTandem } from '../../tandem.tsx'
import { Button } from '../../ui/button.tsx'
import { isApple } from '../frame/shortcuts.ts'
import styles from './sync.module.css'

export function FullSyncButton({
  kind,
  first = false,
}: {
  readonly kind: 'primary' | 'secondary'
  readonly first?: boolean
}) {
  const { gate, start, starting } = useTandem()
  return (
    <>
      {gate.reason !== null && <span className={styles.reason}>{gate.reason}</span>}
      <Button
        kind={kind}
        icon={first ? Play : RefreshCw}
        keys={isApple() ? '⌘R' : 'Ctrl R'}
        shortcut={isApple() ? 'Meta+R' : 'Control+R'}
        isDisabled={!gate.open}
        busy={starting}
        onPress={() => void start()}
      >
        Full Sync
      </Button>
    </>
  )
}
