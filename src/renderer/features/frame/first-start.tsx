// The first start is a rehearsal: connect the two systems, or stay with practice data. A card on Home; all else can be used.
import { useState } from 'react'
import { UseEnvironmentDocument } from '../../../../graphql/generated/local.ts'
import { failureOf, useApi } from '../../api.tsx'
import type { Problem } from '../../model.ts'
import { go } from '../../place.ts'
import { useTandem } from '../../tandem.tsx'
import { Button } from '../../ui/button.tsx'
import { ProblemText } from '../match/problem-text.tsx'
import { say } from './speech.ts'
import styles from './first-start.module.css'

export function FirstStart() {
  const { client } = useApi()
  const { workspace, refreshWorkspace } = useTandem()
  const [chosen, setChosen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  if (workspace?.firstStart !== true || chosen) return null

  async function stay(): Promise<void> {
    if (busy) return
    setBusy(true)
    const { data, error } = await client.mutation(UseEnvironmentDocument, { environment: 'REHEARSAL' }).toPromise()
    setBusy(false)
    refreshWorkspace()
    if (error !== undefined || data === undefined) {
      const message = error === undefined ? 'The answer was empty.' : failureOf(error).message
      setProblem({ code: 'WINDOW', message, effect: 'Nothing was chosen or changed.', next: 'Try again.' })
    } else if (data.useEnvironment.__typename === 'NotDecided') setProblem(data.useEnvironment.problem)
    else {
      setChosen(true)
      say('Rehearsal: practice data, Administrate is not touched.')
    }
  }
  return (
    <section className={styles.card} aria-labelledby="first-start">
      <div className={styles.text}>
        <h2 id="first-start">Two connections and you are ready</h2>
        <p>
          Tandem links the tutorial database with Administrate. Connect both, or look around first: this is rehearsal,
          where everything works on practice data and Administrate is not touched.
        </p>
        {problem !== null && (
          <p className={styles.problem} role="alert">
            <ProblemText problem={problem} />
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <Button onPress={() => go('settings', 'connections')}>Connect the two systems</Button>
        <Button busy={busy} onPress={() => void stay()}>
          Stay in rehearsal
        </Button>
      </div>
    </section>
  )
}
