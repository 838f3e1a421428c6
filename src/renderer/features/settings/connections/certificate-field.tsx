// The certificates that are believed instead of those the system believes.
import { FileKey2, X } from 'lucide-react'
import { IconButton } from '../../../ui/button.tsx'
import { certificateName } from './certificate-file.ts'
import styles from './connections.module.css'

interface CertificateFieldProps {
  /** As PEM. */
  readonly certificate: string
  /** null: it was kept before. */
  readonly file: string | null
  readonly isLocked: boolean
  readonly onRemove: () => void
}

export function CertificateField({ certificate, file, isLocked, onRemove }: CertificateFieldProps) {
  return (
    <div className={styles.boxed} role="group" aria-label="Certificate">
      <FileKey2 size={14} aria-hidden="true" />
      <span className={styles.grows}>
        {certificateName(certificate)}
        {file !== null && <span className={styles.quiet}> {file}</span>}
      </span>
      {!isLocked && <IconButton label="Remove the certificate" icon={X} onPress={onRemove} />}
    </div>
  )
}
