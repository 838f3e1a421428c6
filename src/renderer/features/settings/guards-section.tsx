// How much may go missing at once before a person has to agree, with what that means for the lists as they are.
import { useState } from 'react'
import { GuardsDocument } from '../../../../graphql/generated/local.ts'
import { useApi, useQuestion } from '../../api.tsx'
import type { Problem } from '../../model.ts'
import { useTandem } from '../../tandem.tsx'
import { Button } from '../../ui/button.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import { say } from '../frame/speech.ts'
import { faultOf, guardExamples, numberIn, ownGuards, sameGuards } from './guard-limits.ts'
import type { GuardField, Guards } from './guard-limits.ts'
import { setGuards } from './settings-orders.ts'
import { SectionHead, sectionHeadId, SectionProblem, UnreadSection } from './settings-states.tsx'
import { useAnswered } from './use-answered.ts'
import styles from './settings.module.css'

export function GuardsSection() {
  const { data, failure, refresh } = useQuestion(GuardsDocument, {}, ['connection'], 60_000)
  const answered = useAnswered<Guards>(data)
  return (
    <>
      <SectionHead title="Guards">
        A sync that reads far less than last time is usually a fault on the way, not a clean-up in Administrate. Then
        the step stops before it writes anything, and a person has to say that the records really are gone. A list that
        comes back empty always stops it.
      </SectionHead>
      {data === null ? (
        <UnreadSection work="Reading the limits…" failure={failure} onAgain={refresh} />
      ) : (
        <Limits
          kept={answered.items.get('guards') ?? data.guards}
          onKept={(guards) => {
            answered.put('guards', guards)
            refresh()
          }}
        />
      )}
    </>
  )
}

function Limits({ kept, onKept }: { readonly kept: Guards; readonly onKept: (guards: Guards) => void }) {
  const { client } = useApi()
  const { kinds } = useTandem()
  const [draft, setDraft] = useState<{ readonly percent: string; readonly atLeast: string } | null>(null)
  const shown = draft ?? { percent: String(kept.missingPercent), atLeast: String(kept.missingAtLeast) }
  const { percent, atLeast } = shown
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const wanted = { missingPercent: numberIn(percent), missingAtLeast: numberIn(atLeast) }
  const faults = {
    missingPercent: faultOf('missingPercent', percent),
    missingAtLeast: faultOf('missingAtLeast', atLeast),
  }
  const isRight = faults.missingPercent === undefined && faults.missingAtLeast === undefined
  const examples = guardExamples(kinds ?? [], isRight ? wanted : kept)

  async function keep(guards: Guards): Promise<void> {
    if (busy) return
    setBusy(true)
    const answer = await setGuards(client, guards)
    setBusy(false)
    if ('problem' in answer) {
      setProblem(answer.problem)
      return
    }
    setProblem(null)
    setDraft(null)
    onKept(answer.guards)
    say('The limits count from the next sync on.')
    // The button that was pressed may be off now.
    document.getElementById(sectionHeadId)?.focus()
  }
  const field = (name: GuardField, label: string, value: string, set: (value: string) => void, note: string) => (
    <TextBox
      digits
      label={label}
      value={value}
      onChange={set}
      note={note}
      error={faults[name]}
      onEnter={() => {
        if (isRight && !sameGuards(wanted, kept)) void keep(wanted)
      }}
    />
  )
  return (
    <>
      <SectionProblem problem={problem} />
      <div className={styles.limits}>
        {field(
          'missingPercent',
          'A step stops when more than this share is missing',
          percent,
          (next) => setDraft({ ...shown, percent: next }),
          '% of a list',
        )}
        {field(
          'missingAtLeast',
          'and more than this many',
          atLeast,
          (next) => setDraft({ ...shown, atLeast: next }),
          'records',
        )}
      </div>
      <div className={styles.actions}>
        <Button
          kind="primary"
          busy={busy}
          isDisabled={!isRight || sameGuards(wanted, kept)}
          onPress={() => void keep(wanted)}
        >
          Keep these limits
        </Button>
        <Button isDisabled={sameGuards(kept, ownGuards)} onPress={() => void keep(ownGuards)}>
          {`Back to ${ownGuards.missingPercent} % and ${ownGuards.missingAtLeast} records`}
        </Button>
        <span className={styles.who}>They count from the next sync on, for this computer.</span>
      </div>
      <section className={styles.group} aria-label="What that means now">
        <h3>What that means now</h3>
        {examples.length === 0 ? (
          <p className={styles.none}>After the first Full Sync it stands here for each list.</p>
        ) : (
          <ul>
            {examples.map(({ title, sentence }) => (
              <li key={title} className={styles.example}>
                <strong>{title}</strong>
                <span>{sentence}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
