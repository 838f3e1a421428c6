// Before the connections of an environment are forgotten: what goes, and that neither system is changed by it.
import { Button } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import type { Problem } from '../../../model.ts'
import { ProblemText } from '../../match/problem-text.tsx'
import type { EnvironmentConnections } from './connections-model.ts'
import { environmentNames, forgottenParts } from './connections-words.ts'
import styles from './connections.module.css'

interface ForgetSheetProps {
  readonly shown: EnvironmentConnections
  readonly isInUse: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  readonly onForget: () => void
  readonly onClose: () => void
}

export function ForgetSheet({ shown, isInUse, busy, problem, onForget, onClose }: ForgetSheetProps) {
  const name = environmentNames[shown.environment]
  return (
    <Sheet
      title={`Forget the connections of ${name}`}
      intro="They are removed from this computer."
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            Keep them
          </Button>
          <Button busy={busy} onPress={onForget}>{`Forget ${name}`}</Button>
        </>
      }
      onClose={onClose}
    >
      <div className={styles.sheet}>
        <p>This goes:</p>
        <ul className={styles.goes}>
          {forgottenParts(shown).map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>
          Nothing in the tutorial database and nothing in Administrate is changed.
          {isInUse && ' Tandem works in Rehearsal then.'}
        </p>
        {problem && (
          <p className={styles.inSheet} role="alert">
            <StatusSymbol status="failed" decorative />
            <ProblemText problem={problem} />
          </p>
        )}
      </div>
    </Sheet>
  )
}
