// What a bundle for whoever helps would hold: each part can be read before it is made; making it saves a file and sends nothing.
import { FileArchive, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { DiagnosticsDocument } from '../../../../graphql/generated/local.ts'
import type { DiagnosticsQuery } from '../../../../graphql/generated/local.ts'
import { useApi, useQuestion } from '../../api.tsx'
import { formatBytes, formatCount } from '../../format.ts'
import type { Problem } from '../../model.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { say } from '../frame/speech.ts'
import { saveDiagnostics } from './save-diagnostics.ts'
import { SectionHead, SectionProblem, UnreadSection } from './settings-states.tsx'
import styles from './settings.module.css'

type Part = DiagnosticsQuery['diagnostics'][number]

export function DiagnosticsSection() {
  const { data, failure, refresh } = useQuestion(DiagnosticsDocument, {}, [], null)
  const [read, setRead] = useState<Part | null>(null)
  return (
    <>
      <SectionHead title="Diagnostics">
        For whoever helps when Tandem does not do as it should. The bundle holds no passwords and no keys, no names of
        people and no records of either system. It is saved as a file on this computer and sent nowhere: you decide who
        gets it.
      </SectionHead>
      {data === null ? (
        <UnreadSection work="Gathering the parts…" failure={failure} onAgain={refresh} />
      ) : (
        <Parts parts={data.diagnostics} onRead={setRead} onAgain={refresh} />
      )}
      {read !== null && (
        <Sheet title={read.name} intro={`${read.says} · ${formatBytes(read.bytes)}`} onClose={() => setRead(null)}>
          <pre className={styles.text}>{read.text}</pre>
        </Sheet>
      )}
    </>
  )
}

interface PartsProps {
  readonly parts: readonly Part[]
  readonly onRead: (part: Part) => void
  readonly onAgain: () => void
}

function Parts({ parts, onRead, onAgain }: PartsProps) {
  const { client, request } = useApi()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)

  async function make(): Promise<void> {
    if (busy) return
    setBusy(true)
    const failed = await saveDiagnostics(client, request)
    setBusy(false)
    setProblem(failed)
    if (failed === null) say('The bundle was saved. Nothing was sent.')
  }
  return (
    <>
      <SectionProblem problem={problem} />
      <div className={styles.bar}>
        <span>{`${formatCount(parts.length, 'part')}, ${formatBytes(bytes)} before packing`}</span>
        <span className={styles.barEnd}>
          <Button icon={RefreshCw} onPress={onAgain}>
            Gather again
          </Button>
          <Button kind="primary" icon={FileArchive} busy={busy} onPress={() => void make()}>
            Make the bundle
          </Button>
        </span>
      </div>
      <ul aria-label="Parts of the bundle">
        {parts.map((part) => (
          <li key={part.name} className={styles.part}>
            <strong>{part.name}</strong>
            <span>{part.says}</span>
            <span className={styles.size}>{formatBytes(part.bytes)}</span>
            <Button small kind="quiet" label={`Read ${part.name}`} onPress={() => onRead(part)}>
              Read
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
