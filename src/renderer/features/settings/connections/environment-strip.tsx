// Which environment is looked at, what it means to work there, and the switches of it.
import { Lock } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Segments } from '../../../ui/choice.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { ProblemText } from '../../match/problem-text.tsx'
import { environmentNames, environmentOptions, environmentSentences, obstacleToUse } from './connections-words.ts'
import type { Desk } from './desk.ts'
import { UseLiveSheet } from './use-live-sheet.tsx'
import styles from './connections.module.css'

export function EnvironmentStrip({ desk }: { readonly desk: Desk }) {
  const { connections, shown, busy } = desk
  const { environment, readOnly } = shown
  const { what, apart } = environmentSentences[environment]
  const isFixed = connections.fixed !== null
  const problem = desk.problem('use', 'read-only')
  return (
    <section className={styles.strip} aria-label="Environment">
      <div className={styles.stripMain}>
        <Segments
          label="Environment to look at"
          value={environment}
          options={environmentOptions}
          isDisabled={isFixed}
          onChange={desk.choose}
        />
        <div className={styles.stripText}>
          <p>
            <strong>{environmentNames[environment]}.</strong> {what}
          </p>
          <p className={styles.stripMore}>{apart}</p>
        </div>
        <Button
          {...(readOnly && { icon: Lock })}
          busy={busy === 'read-only'}
          isDisabled={isFixed || (busy !== null && busy !== 'read-only')}
          onPress={() => void desk.readOnly(!readOnly)}
        >
          {readOnly ? 'Read-only mode: on' : 'Read-only mode: off'}
        </Button>
      </div>
      {!desk.isInUse && !isFixed && <UseRow desk={desk} />}
      {problem && (
        <p className={styles.stripProblem} role="alert">
          <StatusSymbol status="failed" decorative />
          <ProblemText problem={problem} />
        </p>
      )}
    </section>
  )
}

/** It is only looked at: this makes it the one in use. */
function UseRow({ desk }: { readonly desk: Desk }) {
  const { connections, shown, form, busy } = desk
  const [isAsking, setIsAsking] = useState(false)
  const name = environmentNames[shown.environment]
  const obstacle = obstacleToUse(shown, form !== null && form.changes.length > 0)
  return (
    <div className={styles.useRow}>
      <p>
        Not in use: this Tandem works in <strong>{environmentNames[connections.current]}</strong>.{' '}
        <span className={styles.quiet}>{obstacle}</span>
      </p>
      <Button
        isDisabled={obstacle !== null || (busy !== null && busy !== 'use')}
        busy={busy === 'use'}
        onPress={() => (shown.environment === 'LIVE' ? setIsAsking(true) : void desk.use())}
      >
        {`Use ${name}`}
      </Button>
      {isAsking && (
        <UseLiveSheet
          shown={shown}
          current={connections.current}
          busy={busy === 'use'}
          onUse={() => void desk.use().then(() => setIsAsking(false))}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}
