// How a creation goes: a line per record, a sum that adds up, and what to do about those without an answer.
import { RotateCw } from 'lucide-react'
import { useState } from 'react'
import { formatCount, formatNumber } from '../../../format.ts'
import type { Kind, Problem } from '../../../model.ts'
import { environmentOf } from '../../../environment.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { administrateName } from '../../frame/system-words.ts'
import { CreateTitle } from './create-title.tsx'
import { hasUnknown, outcomeLook, settled, sumWords } from './creation-words.ts'
import type { Creation } from './creation-words.ts'
import { ProblemText } from '../problem-text.tsx'
import { useCreation, useCreationOrders } from './use-creation.ts'
import styles from './create.module.css'

interface CreateResultsProps {
  readonly kind: Kind
  readonly first: Creation
  /** How many of the ticked ones were not sent, because the person left them out or they were blocked. */
  readonly leftOut: number
  readonly onCreation: (creation: Creation) => void
  readonly onClose: () => void
}

export function CreateResults({ kind, first, leftOut, onCreation, onClose }: CreateResultsProps) {
  const { workspace, order } = useTandem()
  const creation = useCreation(first, onCreation)
  const { settle } = useCreationOrders()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const total = creation.results.length
  const done = settled(creation)
  const problem = refusal ?? creation.problem

  async function lookAgain(): Promise<void> {
    setBusy(true)
    const sent = await settle(kind.name)
    setBusy(false)
    if ('creation' in sent) onCreation(sent.creation)
    else setRefusal(sent.problem)
  }
  return (
    <Sheet
      title={
        <CreateTitle
          words={`${creation.running ? 'Creating' : 'Result for'} ${formatCount(total + leftOut, kind.singular, kind.plural)} in`}
          administrate={administrateName(workspace)}
          environment={environmentOf(workspace)}
        />
      }
      intro={
        creation.running && (
          <span className={styles.progress}>
            <ProgressBar
              label={`Creating ${kind.plural}`}
              share={total === 0 ? null : done / total}
              text={`${formatNumber(done)} of ${formatNumber(total)}`}
            />
          </span>
        )
      }
      footer={
        <>
          <p className={styles.sum} role="status">
            {sumWords(creation, leftOut)}
          </p>
          {!creation.running && hasUnknown(creation) && (
            <Button icon={RotateCw} busy={busy} onPress={() => void lookAgain()}>
              Look up again
            </Button>
          )}
          {creation.running && creation.here && (
            <Button onPress={() => void order((give) => give.cancel(creation.jobId))}>Stop</Button>
          )}
          <Button {...(!creation.running && { kind: 'primary' as const })} onPress={onClose}>
            {creation.running ? 'Go on in the background' : 'Close'}
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
      <ul aria-label="Results">
        {creation.results.map(({ tutorialId, key, outcome, number, message }) => {
          const { status, word } = outcomeLook(outcome)
          return (
            <li key={tutorialId} className={styles.result}>
              <StatusSymbol status={status} decorative />
              <p>
                <strong>{key}</strong> {message}
              </p>
              <span className={styles.resultWord}>
                {word}
                {number !== null && `, id ${number}`}
              </span>
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}
