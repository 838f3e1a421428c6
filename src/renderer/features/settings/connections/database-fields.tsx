// How the tutorial database is reached: a PostgreSQL server, or the database that comes with Tandem.
import { useState } from 'react'
import { TextBox } from '../../../ui/text-box.tsx'
import { CertificateChooser } from './certificate-chooser.tsx'
import { CertificateField } from './certificate-field.tsx'
import type { EnvironmentConnections } from './connections-model.ts'
import type { Form } from './desk-form.ts'
import { fieldId } from './desk-orders.ts'
import { LabelledChoice } from './labelled-choice.tsx'
import { SecretField } from './secret-field.tsx'
import styles from './connections.module.css'

interface DatabaseFieldsProps {
  readonly form: Form
  readonly kept: EnvironmentConnections['database']
  /** Where secrets are kept, in a few words. */
  readonly place: string
}

export function DatabaseFields({ form, kept, place }: DatabaseFieldsProps) {
  const { draft, faults, isLocked, editDatabase, leave, enter } = form
  const { database } = draft
  const text = (field: 'host' | 'port' | 'name' | 'role') => ({
    id: fieldId(field),
    value: database[field],
    error: faults[field],
    locked: isLocked,
    onChange: (value: string) => editDatabase({ [field]: value }),
    onLeave: () => leave(field),
    onEnter: enter,
  })
  return (
    <>
      <LabelledChoice
        label="Which database"
        value={database.builtIn ? 'built-in' : 'server'}
        options={[
          { value: 'server', label: 'PostgreSQL server' },
          { value: 'built-in', label: 'Built in' },
        ]}
        isLocked={isLocked}
        labelHidden
        onChange={(value) => editDatabase({ builtIn: value === 'built-in' })}
      />
      {database.builtIn ? (
        <p className={styles.about}>
          It comes with Tandem and is kept in the data folder of this computer. Nothing has to be filled in, and nobody
          else can reach it.
        </p>
      ) : (
        <>
          <div className={`${styles.pair ?? ''} ${styles.wideFirst ?? ''}`}>
            <TextBox label="Host" {...text('host')} />
            <TextBox label="Port" digits {...text('port')} />
          </div>
          <div className={styles.pair}>
            <TextBox label="Database" {...text('name')} />
            <TextBox label="Role" {...text('role')} />
          </div>
          <SecretField
            id={fieldId('password')}
            label="Password"
            error={faults.password}
            onLeave={() => leave('password')}
            onEnter={enter}
            value={database.password}
            isKept={kept?.hasPassword ?? false}
            place={place}
            isLocked={isLocked}
            onChange={(password) => editDatabase({ password })}
          />
          <EncryptionFields form={form} />
        </>
      )}
    </>
  )
}

function EncryptionFields({ form }: { readonly form: Form }) {
  const { draft, isLocked, editDatabase } = form
  const { encryption, certificate, certificateFile } = draft.database
  const [refusal, setRefusal] = useState<string | null>(null)
  const isChecked = encryption === 'CHECKED'
  return (
    <>
      <LabelledChoice
        label="Encryption"
        value={encryption}
        options={[
          { value: 'CHECKED', label: 'Checked' },
          { value: 'UNCHECKED', label: 'Not checked' },
          { value: 'OFF', label: 'Off' },
        ]}
        isLocked={isLocked}
        onChange={(value) => editDatabase({ encryption: value })}
      >
        {isChecked && !isLocked && (
          <CertificateChooser onChosen={editDatabase} onRefused={setRefusal}>
            Certificate…
          </CertificateChooser>
        )}
      </LabelledChoice>
      {isChecked && certificate !== null && (
        <CertificateField
          certificate={certificate}
          file={certificateFile}
          isLocked={isLocked}
          onRemove={() => editDatabase({ certificate: null, certificateFile: null })}
        />
      )}
      {isChecked && refusal !== null && (
        <p className={styles.fault} role="alert">
          {refusal}
        </p>
      )}
      {!isChecked && (
        <p className={styles.about}>
          {encryption === 'OFF'
            ? 'The password and all data travel in the clear. Only for a server on this computer.'
            : 'What travels is encrypted, but anybody between could pose as the server.'}
        </p>
      )}
    </>
  )
}
