// Where each secret lives and what leaves this computer, in one paragraph to be read and copied.
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { ConnectionsDocument } from '../../../../graphql/generated/local.ts'
import { useQuestion } from '../../api.tsx'
import { useTandem } from '../../tandem.tsx'
import { Button } from '../../ui/button.tsx'
import { say } from '../frame/speech.ts'
import { privacyText } from './privacy-words.ts'
import { SectionHead, UnreadSection } from './settings-states.tsx'
import styles from './settings.module.css'

export function PrivacySection() {
  const { workspace } = useTandem()
  const { data, failure, refresh } = useQuestion(ConnectionsDocument, {}, ['connection'], 60_000)
  return (
    <>
      <SectionHead title="Privacy and secrets">
        Where each secret is kept, what leaves this computer and where it goes. The paragraph can be copied as it is for
        whoever has to approve Tandem.
      </SectionHead>
      {data === null || workspace === null ? (
        <UnreadSection work="Reading where secrets are kept…" failure={failure} onAgain={refresh} />
      ) : (
        <Paragraph text={privacyText(data.connections, workspace)} />
      )}
    </>
  )
}

function Paragraph({ text }: { readonly text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  async function copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setState(copied ? 'copied' : 'failed')
    say(copied ? 'Copied.' : 'It could not be copied. Select the text instead.')
    setTimeout(() => setState('idle'), 3_000)
  }
  const words = { idle: 'Copy', copied: 'Copied', failed: 'Could not copy' }
  return (
    <>
      <p className={styles.paragraph}>{text}</p>
      <Button icon={state === 'copied' ? Check : Copy} onPress={() => void copy()}>
        {words[state]}
      </Button>
    </>
  )
}
