// Corrections that people wanted remembered: they count in every workbook until somebody revokes them.
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { RememberedValuesDocument } from '../../../../graphql/generated/local.ts'
import { useApi, useQuestion } from '../../api.tsx'
import { useNow } from '../../clock.ts'
import { formatMoment } from '../../format.ts'
import type { Problem } from '../../model.ts'
import { Button } from '../../ui/button.tsx'
import { say } from '../frame/speech.ts'
import type { RememberedCorrection } from './settings-model.ts'
import { revokeCorrection } from './settings-orders.ts'
import { SectionHead, SectionProblem, sectionHeadId, UnreadSection } from './settings-states.tsx'
import { useAnswered } from './use-answered.ts'
import styles from './settings.module.css'

export function CorrectionsSection() {
  const { client } = useApi()
  const { data, failure, refresh } = useQuestion(RememberedValuesDocument, {}, ['imports'], 60_000)
  const revoked = useAnswered<true>(data)
  const [busy, setBusy] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const now = useNow(60_000)
  async function revoke({ id, from, to }: RememberedCorrection): Promise<void> {
    setBusy(id)
    const refused = await revokeCorrection(client, id)
    setBusy(null)
    setProblem(refused)
    refresh()
    if (refused !== null) return
    // The row goes, and with it the button that had the focus.
    document.getElementById(sectionHeadId)?.focus()
    revoked.put(id, true)
    say(`“${from}” is not replaced by “${to}” any more.`)
  }
  const corrections = data?.rememberedValues.filter(({ id }) => !revoked.items.has(id))
  return (
    <>
      <SectionHead title="Remembered corrections">
        What somebody corrected in a check and had remembered. It is put in before anything is looked up, in every
        workbook. What is revoked counts no more from the next check on; events that are imported stay as they are.
      </SectionHead>
      <SectionProblem problem={problem} />
      {corrections === undefined ? (
        <UnreadSection work="Reading what is remembered…" failure={failure} onAgain={refresh} />
      ) : corrections.length === 0 ? (
        <p className={styles.none}>
          Nothing is remembered. Tick “remember” where the check of a workbook offers a correction, and it is listed
          here.
        </p>
      ) : (
        <ul className={styles.list} aria-label="Remembered corrections">
          {corrections.map((correction) => (
            <li key={correction.id} className={styles.correction}>
              <span className={styles.column}>{correction.column}</span>
              <span className={styles.from} title={correction.from}>
                “{correction.from}”
              </span>
              <ArrowRight size={14} role="img" aria-label="is read as" />
              <span className={styles.to} title={correction.to}>
                “{correction.to}”
              </span>
              <span className={styles.who}>
                {correction.by}, {formatMoment(correction.at, now)}
              </span>
              <Button
                small
                kind="quiet"
                busy={busy === correction.id}
                label={`Revoke “${correction.from}” in ${correction.column}`}
                onPress={() => void revoke(correction)}
              >
                Revoke
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
