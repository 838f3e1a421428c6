// Records that cannot be created from here: their values to copy, and the way to look again afterwards.
import { Copy, RefreshCw } from 'lucide-react'
import { formatCount } from '../../../format.ts'
import type { Kind } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/late.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { say } from '../../frame/speech.ts'
import { copyText } from '../copy-text.ts'
import type { SheetRecord } from './create-facts.ts'
import { ProblemText } from '../problem-text.tsx'
import { useCreationSheet } from './use-creation.ts'
import styles from './create.module.css'

interface ByHandSheetProps {
  readonly kind: Kind
  readonly tutorialIds: readonly string[]
  readonly onClose: () => void
}

export function ByHandSheet({ kind, tutorialIds, onClose }: ByHandSheetProps) {
  const { gate, check } = useTandem()
  const { sheet, problem } = useCreationSheet(kind.name, tutorialIds)
  return (
    <Sheet
      title={`Values of ${formatCount(tutorialIds.length, kind.singular, kind.plural)} to enter in Administrate`}
      intro={sheet?.support.sentence ?? ''}
      footer={
        <>
          <p className={styles.sum}>Entered them? Then look again: what has the same name is linked by rule.</p>
          {sheet !== null && (
            <Button icon={Copy} onPress={() => void copy(sheet.records)}>
              Copy all
            </Button>
          )}
          <Button
            kind="primary"
            icon={RefreshCw}
            isDisabled={!gate.open}
            onPress={() => {
              onClose()
              void check(kind.command)
            }}
          >
            Check again
          </Button>
        </>
      }
      onClose={onClose}
    >
      {problem !== null && (
        <div className={styles.trouble} role="alert">
          <ProblemText problem={problem} />
        </div>
      )}
      {sheet === null && problem === null && <Skeleton work="Gathering the values…" rows={4} height={42} />}
      <ul className={styles.list} aria-label="Values">
        {sheet?.records.map((record) => (
          <li key={record.tutorialId} className={styles.card}>
            <div className={styles.valuesHead}>
              <strong>{record.key}</strong>
              <Button
                kind="quiet"
                icon={Copy}
                label={`Copy the values of ${record.key}`}
                onPress={() => void copy([record])}
              >
                Copy
              </Button>
            </div>
            <dl>
              {record.fields.map(({ name, tutorial, administrate }) => (
                <div key={name} className={styles.values}>
                  <dt>{name}</dt>
                  <dd>{administrate ?? tutorial ?? <span className={styles.quiet}>empty</span>}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

async function copy(records: readonly SheetRecord[]): Promise<void> {
  const copied = await navigator.clipboard.writeText(copyText(records)).then(
    () => true,
    () => false,
  )
  say(copied ? `Values of ${formatCount(records.length, 'record')} copied.` : 'Could not copy.')
}
