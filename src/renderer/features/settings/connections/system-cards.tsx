// Both systems side by side: what leads to them, or why there is nothing to fill in, and their checks.
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Workspace } from '../../../model.ts'
import { TextBox } from '../../../ui/text-box.tsx'
import { administrateState, databaseState } from '../../frame/system-words.ts'
import { AdministrateFields } from './administrate-fields.tsx'
import { CertificateChooser } from './certificate-chooser.tsx'
import { cardState, checkRows, stateOfWorkspace } from './check-rows.ts'
import type { CheckRow } from './check-rows.ts'
import { keptWords } from './connections-words.ts'
import { DatabaseFields } from './database-fields.tsx'
import type { Desk } from './desk.ts'
import type { Form } from './desk-form.ts'
import { SystemCard } from './system-card.tsx'
import styles from './connections.module.css'

interface SystemCardsProps {
  readonly desk: Desk
  readonly workspace: Workspace | null
}

export function SystemCards({ desk, workspace }: SystemCardsProps) {
  const { checks, isChecking, isOld, shown, form } = desk
  const [refusal, setRefusal] = useState<string | null>(null)
  const isRehearsal = shown.environment === 'REHEARSAL'
  const known = checks === null && !isChecking && desk.isInUse ? workspace : null
  const state = (system: 'tutorial' | 'administrate') =>
    known === null
      ? cardState(system, checks, { isChecking, isOld })
      : stateOfWorkspace(system === 'tutorial' ? databaseState(known) : administrateState(known))
  /** Where the certificate is not checked, it can be, at once. */
  function certificateAction({ id, status }: CheckRow): ReactNode {
    const isOpen = form !== null && !form.isLocked && form.draft.database.encryption === 'UNCHECKED'
    if (id !== 'encrypted' || status !== 'warning' || !isOpen) return null
    return (
      <CertificateChooser
        onRefused={setRefusal}
        onChosen={(chosen) => form.editDatabase({ ...chosen, encryption: 'CHECKED' })}
      >
        Choose…
      </CertificateChooser>
    )
  }
  return (
    <div className={styles.cards}>
      <SystemCard
        system="tutorial"
        name={isRehearsal ? 'Practice database' : 'Tutorial database'}
        state={state('tutorial')}
        rows={checkRows('tutorial', checks, isChecking)}
        isOld={isOld}
        actionOf={certificateAction}
      >
        {desk.connections.fixed !== null ? (
          <Fixed label="Where it is" value={workspace?.database ?? ''} />
        ) : form === null ? (
          <p className={styles.about}>
            It comes with Tandem, lies in the data folder of this computer and holds fictional records. You can break
            nothing in it.
          </p>
        ) : (
          <DatabaseFields form={form} kept={shown.database} place={keptWords[desk.connections.secretsPlace]} />
        )}
        {refusal !== null && (
          <p className={styles.fault} role="alert">
            {refusal}
          </p>
        )}
      </SystemCard>
      <SystemCard
        system="administrate"
        name={isRehearsal ? 'Practice Administrate' : 'Administrate'}
        state={state('administrate')}
        rows={checkRows('administrate', checks, isChecking)}
        isOld={isOld}
      >
        {desk.connections.fixed !== null && !isRehearsal ? (
          <Fixed label="Address" value={workspace?.tenant ?? ''} />
        ) : form === null ? (
          <p className={styles.about}>
            It runs inside Tandem and answers as the real one does. Nothing leaves this computer.
          </p>
        ) : (
          <Administrate desk={desk} form={form} />
        )}
      </SystemCard>
    </div>
  )
}

function Administrate({ desk, form }: { readonly desk: Desk; readonly form: Form }) {
  const { connections, shown, busy } = desk
  const last = connections.signIn?.environment === shown.environment ? connections.signIn : null
  return (
    <AdministrateFields
      form={form}
      kept={shown.administrate}
      place={keptWords[connections.secretsPlace]}
      signIn={{
        last,
        isSignedIn: shown.administrate?.signedIn === true || last?.state === 'DONE',
        problem: desk.problem('sign-in', 'stop-sign-in'),
        isBusy: busy === 'sign-in' || busy === 'stop-sign-in',
        onSignIn: () => void form.signIn(),
        onStop: () => void form.stopSignIn(),
      }}
    />
  )
}

/** The variables of the process say it. */
function Fixed({ label, value }: { readonly label: string; readonly value: string }) {
  return <TextBox label={label} value={value} locked onChange={() => undefined} />
}
