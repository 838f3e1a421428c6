// What is changed and not saved, at the end of the page; after a check that failed, the way to save it all the same.
import { formatCount } from '../../../format.ts'
import { Button } from '../../../ui/button.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { ProblemText } from '../../match/problem-text.tsx'
import { changedSentence } from './connections-words.ts'
import type { Desk } from './desk.ts'
import type { Form } from './desk-form.ts'
import styles from './connections.module.css'

export function SaveBar({ desk, form }: { readonly desk: Desk; readonly form: Form }) {
  const isSaving = desk.busy === 'save'
  const problem = desk.problem('save')
  const failed = desk.isRefused && !desk.isOld ? failures(desk) : 0
  return (
    <div className={styles.saveBar} role="group" aria-label="Changes that are not saved">
      <p className={styles.saveWords}>
        {problem ? (
          <>
            <StatusSymbol status="failed" decorative />
            <span role="alert">
              <ProblemText problem={problem} />
            </span>
          </>
        ) : isSaving ? (
          <>
            <StatusSymbol status="running" decorative />
            Both systems are checked, then it is saved…
          </>
        ) : failed > 0 ? (
          <>
            <StatusSymbol status="failed" decorative />
            <span>
              <strong>Not saved:</strong> {formatCount(failed, 'check')} failed. Correct it and save again, or save it
              anyway and come back to it.
            </span>
          </>
        ) : (
          changedSentence(form.changes)
        )}
      </p>
      <Button isDisabled={isSaving} onPress={form.discard}>
        Discard
      </Button>
      {failed > 0 && !isSaving && <Button onPress={() => void form.save(true)}>Save anyway</Button>}
      <Button
        kind="primary"
        busy={isSaving}
        isDisabled={desk.busy !== null && !isSaving}
        onPress={() => void form.save(false)}
      >
        Save
      </Button>
    </div>
  )
}

function failures({ checks }: Desk): number {
  return [...(checks?.database ?? []), ...(checks?.administrate ?? [])].filter(({ state }) => state === 'FAILED').length
}
