// Chooses a file with certificates and reads it, here in the window.
import { FileTrigger } from 'react-aria-components'
import { Button } from '../../../ui/button.tsx'
import { certificateOf, largestCertificateFile } from './certificate-file.ts'

interface CertificateChooserProps {
  readonly children: string
  readonly onChosen: (chosen: { readonly certificate: string; readonly certificateFile: string }) => void
  /** null: there is nothing against the last file. */
  readonly onRefused: (sentence: string | null) => void
}

export function CertificateChooser({ children, onChosen, onRefused }: CertificateChooserProps) {
  async function read(file: File): Promise<void> {
    const answer =
      file.size > largestCertificateFile
        ? { refusal: 'That file is too large for a list of certificates.' }
        : certificateOf(await file.text())
    onRefused('refusal' in answer ? answer.refusal : null)
    if ('pem' in answer) onChosen({ certificate: answer.pem, certificateFile: file.name })
  }
  return (
    <FileTrigger
      acceptedFileTypes={['.pem', '.crt', '.cer', '.ca-bundle']}
      onSelect={(files) => {
        const file = files?.[0]
        if (file) void read(file)
      }}
    >
      <Button small label="Choose a certificate…">
        {children}
      </Button>
    </FileTrigger>
  )
}
