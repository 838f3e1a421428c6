// Creating records in Administrate: what each would become, what is still missing, and the button that sends it; then how it goes.
import { useState } from 'react'
import { formatCount } from '../../../format.ts'
import type { Kind, Problem } from '../../../model.ts'
import { environmentOf } from '../../../environment.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/late.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { administrateName } from '../../frame/system-words.ts'
import { createInput, firstAnswers, stateChips } from './create-facts.ts'
import type { Answers } from './create-facts.ts'
import { CreateFooter } from './create-footer.tsx'
import { CreateRecords } from './create-records.tsx'
import { CreateResults } from './create-results.tsx'
import { CreateTitle } from './create-title.tsx'
import type { Creation } from './creation-words.ts'
import { ProblemText } from '../problem-text.tsx'
import { useCreationOrders, useCreationSheet } from './use-creation.ts'
import { Chip } from '../../../ui/chips.tsx'
import styles from './create.module.css'

interface CreateSheetProps {
  readonly kind: Kind
  readonly tutorialIds: readonly string[]
  /** Why nothing can be sent now; null: it can. */
  readonly off: string | null
  /** A creation under way or ended, to look at instead. */
  readonly creation: Creation | null
  /** How many of those that were ticked for it were not sent. */
  readonly leftOut: number
  readonly onCreation: (creation: Creation) => void
  readonly onClose: () => void
}

export function CreateSheet(props: CreateSheetProps) {
  return props.creation === null ? (
    <Preparing {...props} />
  ) : (
    <CreateResults
      key={props.creation.jobId}
      kind={props.kind}
      first={props.creation}
      leftOut={props.leftOut}
      onCreation={props.onCreation}
      onClose={props.onClose}
    />
  )
}

function Preparing({ kind, tutorialIds, off, onCreation, onClose }: CreateSheetProps) {
  const { workspace } = useTandem()
  const { sheet, problem, again } = useCreationSheet(kind.name, tutorialIds)
  const { create } = useCreationOrders()
  const [changed, setChanged] = useState<Answers | null>(null)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const answers = changed ?? (sheet === null ? null : firstAnswers(sheet))
  const administrate = administrateName(workspace)
  const trouble = refusal ?? problem

  async function send(typed: string | null): Promise<void> {
    if (sheet === null || answers === null || sending) return
    setSending(true)
    const sent = await create({ ...createInput(sheet, answers), typed })
    setSending(false)
    if ('creation' in sent) onCreation(sent.creation)
    else setRefusal(sent.problem)
  }
  return (
    <Sheet
      title={
        <CreateTitle
          words={`Create ${formatCount(tutorialIds.length, kind.singular, kind.plural)} in`}
          administrate={administrate}
          environment={environmentOf(workspace)}
        />
      }
      intro={
        sheet !== null &&
        answers !== null && (
          <span className={styles.chips}>
            {stateChips(sheet, answers).map(({ tone, text }) => (
              <Chip key={text} tone={tone}>
                {text}
              </Chip>
            ))}
            <span className={styles.requests}>about {formatCount(sheet.requests, 'request')}</span>
          </span>
        )
      }
      footer={
        sheet !== null &&
        answers !== null && (
          <CreateFooter
            sheet={sheet}
            answers={answers}
            administrate={administrate}
            live={workspace?.environment === 'LIVE'}
            off={off}
            sending={sending}
            onSend={(typed) => void send(typed)}
            onCancel={onClose}
          />
        )
      }
      onClose={onClose}
    >
      {trouble !== null && (
        <div className={styles.trouble} role="alert">
          <ProblemText problem={trouble} />
          <Button
            small
            onPress={() => {
              setRefusal(null)
              setChanged(null)
              again()
            }}
          >
            Look again
          </Button>
        </div>
      )}
      {sheet === null && problem === null && (
        <Skeleton
          work={`Looking up ${formatCount(tutorialIds.length, kind.singular, kind.plural)} in ${administrate}…`}
          rows={4}
          height={42}
        />
      )}
      {sheet !== null && answers !== null && (
        <CreateRecords kind={kind} sheet={sheet} answers={answers} administrate={administrate} onChange={setChanged} />
      )}
    </Sheet>
  )
}
