// Whose certificates are believed: those the system believes, or those in a file that is read here, in the window.
import { FileKey2, X } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../../ui/button.tsx'
import { CertificateChooser } from './certificate-chooser.tsx'
import { certificateName } from './certificate-file.ts'
import type { DatabaseDraft } from './draft.ts'
import styles from './connections.module.css'

interface CertificateFieldProps {
  readonly value: Pick<DatabaseDraft, 'certificate' | 'certificateFile'>
  readonly isLocked: boolean
  readonly onChange: (value: Pick<DatabaseDraft, 'certificate' | 'certificateFile'>) => void
}

export function CertificateField({ value, isLocked, onChange }: CertificateFieldProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const { certificate, certificateFile } = value
  return (
    <div className={styles.field} role="group" aria-label="Certificate">
      <span className={styles.label} aria-hidden="true">
        Certificate
      </span>
      <div className={styles.boxed}>
        <FileKey2 size={14} aria-hidden="true" />
        <span className={styles.grows}>
          {certificate === null ? 'those this system believes' : certificateName(certificate)}
          {certificateFile !== null && <span className={styles.quiet}> {certificateFile}</span>}
        </span>
        {certificate !== null && !isLocked && (
          <IconButton
            label="Remove the certificate"
            icon={X}
            onPress={() => {
              setRefusal(null)
              onChange({ certificate: null, certificateFile: null })
            }}
          />
        )}
        {!isLocked && <CertificateChooser onChosen={onChange} onRefused={setRefusal} />}
      </div>
      {refusal !== null && (
        <p className={styles.fault} role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
