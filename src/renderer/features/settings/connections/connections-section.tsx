// Connections: the environments, how both systems are reached in each, and their checks, kept only when they pass or anyway.
import { Lock, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useNow } from '../../../clock.ts'
import { useHeardCommand } from '../../../heard-commands.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { ProblemText } from '../../match/problem-text.tsx'
import { SectionHead, SectionProblem, UnreadSection } from '../settings-states.tsx'
import { checkedSentence, secretsSentence } from './connections-words.ts'
import type { Desk } from './desk.ts'
import type { Form } from './desk-form.ts'
import { EnvironmentStrip } from './environment-strip.tsx'
import { ForgetSheet } from './forget-sheet.tsx'
import { SaveBar } from './save-bar.tsx'
import { SystemCards } from './system-cards.tsx'
import { useConnections } from './use-connections.ts'
import styles from './connections.module.css'

export function ConnectionsSection() {
  const reading = useConnections()
  if (reading.desk !== null) return <Page desk={reading.desk} />
  return (
    <>
      <SectionHead title="Connections">Tandem needs two.</SectionHead>
      <UnreadSection work="Reading the connections…" failure={reading.failure} onAgain={reading.again} />
    </>
  )
}

function Page({ desk }: { readonly desk: Desk }) {
  const { connections, shown, form, isChecking, isOld } = desk
  const { workspace } = useTandem()
  const now = useNow(60_000)
  const { fixed } = connections
  const canCheck = desk.isInUse || (form !== null && fixed === null)
  const isChanged = form !== null && form.changes.length > 0
  useHeardCommand('checkConnections', {
    run: () => void desk.check(),
    off: canCheck && desk.busy === null ? null : 'not now',
  })
  return (
    <div className={styles.page}>
      <SectionHead
        title="Connections"
        actions={
          <Button
            icon={RefreshCw}
            busy={isChecking}
            isDisabled={!canCheck || (desk.busy !== null && !isChecking)}
            onPress={() => void desk.check()}
          >
            Check both
          </Button>
        }
      >
        {canCheck
          ? checkedSentence(shown.environment, desk.checks, { isChecking, isOld }, now)
          : 'Rehearsal brings both along. They can be checked while it is in use.'}
      </SectionHead>
      <SectionProblem problem={desk.problem('check')} />
      {fixed && (
        <p className={styles.fixed} role="note">
          <Lock size={16} aria-hidden="true" />
          <ProblemText problem={fixed} />
        </p>
      )}
      <EnvironmentStrip desk={desk} />
      <SystemCards desk={desk} workspace={workspace} />
      {form !== null && <Secrets desk={desk} form={form} />}
      {form !== null && isChanged && <SaveBar desk={desk} form={form} />}
    </div>
  )
}

/** Where secrets are, and the way to forget them. */
function Secrets({ desk, form }: { readonly desk: Desk; readonly form: Form }) {
  const { connections, shown } = desk
  const [isAsking, setIsAsking] = useState(false)
  const { isWarning, text } = secretsSentence(connections)
  const isKept = shown.database !== null || shown.administrate !== null
  return (
    <div className={styles.secrets}>
      {isWarning ? <StatusSymbol status="warning" /> : <Lock size={14} aria-hidden="true" />}
      <p>{text}</p>
      {isKept && !form.isLocked && (
        <Button small kind="quiet" isDisabled={desk.busy !== null && !isAsking} onPress={() => setIsAsking(true)}>
          Forget this connection…
        </Button>
      )}
      {isAsking && (
        <ForgetSheet
          shown={shown}
          isInUse={desk.isInUse}
          busy={desk.busy === 'forget'}
          problem={desk.problem('forget')}
          onForget={() =>
            void form.forget().then((done) => {
              if (done) setIsAsking(false)
            })
          }
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}
