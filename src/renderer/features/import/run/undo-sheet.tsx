// Taking an import or some of its events back: first what would be removed and what stays with its reason, then the button.
import { useCallback, useEffect, useState } from 'react'
import { useApi, useConnection } from '../../../api.tsx'
import { environmentOf } from '../../../environment.ts'
import { formatCount, formatNumber } from '../../../format.ts'
import type { Problem } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { ConfirmFoot } from '../../../ui/confirm-foot.tsx'
import { EnvironmentTag } from '../../../ui/environment-tag.tsx'
import { Skeleton } from '../../../ui/late.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { nextOfLiveWord } from '../../frame/live-word.ts'
import { ProblemText } from '../../match/problem-text.tsx'
import { writeReason } from '../write-gate.ts'
import type { Import } from '../import-model.ts'
import { lookUpUndo, undoImport } from '../import-orders.ts'
import type { UndoPlan } from '../import-orders.ts'
import { undoSides } from './undo-facts.ts'
import styles from './undo.module.css'

interface UndoSheetProps {
  readonly one: Import
  /** Rows the events begin with; null: all. */
  readonly rows: readonly number[] | null
  readonly onStarted: () => void
  readonly onClose: () => void
}

export function UndoSheet({ one, rows, onStarted, onClose }: UndoSheetProps) {
  const { client } = useApi()
  const connection = useConnection()
  const { workspace, job } = useTandem()
  const { plan, problem: lookProblem, again } = useUndoPlan(one.id, rows)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const live = workspace?.environment === 'LIVE'
  const word = live ? typed : null
  const { removed, kept, sessions } = undoSides(plan)
  const reason = writeReason(workspace, job, connection)
  const problem = refusal ?? lookProblem
  const off =
    plan === null
      ? 'Looking into both systems first.'
      : removed.length === 0
        ? 'Nothing can be removed.'
        : (reason ?? (nextOfLiveWord(word) || null))

  async function undo(): Promise<void> {
    if (busy || plan === null || off !== null) return
    setBusy(true)
    // What stays is sent along: the confirmation stands for everything that was shown.
    const shown = plan.events.map(({ row }) => row)
    const answer = await undoImport(client, one.id, shown, { confirm: plan.confirm, typed: word })
    setBusy(false)
    if ('problem' in answer) setRefusal(answer.problem)
    else onStarted()
  }
  const name = rows?.length === 1 ? (one.results.find(({ row }) => row === rows[0])?.title ?? 'this event') : null
  return (
    <Sheet
      title={
        <span className={styles.title}>
          {name !== null
            ? `Undo ${name}`
            : rows === null
              ? 'Undo this import'
              : `Undo ${formatCount(rows.length, 'event')}`}{' '}
          <EnvironmentTag environment={environmentOf(workspace)} />
        </span>
      }
      intro={`${one.fileName}: drafts that this import made and nobody touched since are removed from both systems.`}
      footer={
        <ConfirmFoot
          word={removed.length > 0 ? word : null}
          onWord={setTyped}
          next={
            off ??
            'Nothing is removed until you press the button. It cannot be undone; the workbook can be imported again.'
          }
        >
          <Button autoFocus onPress={onClose}>
            Keep {name === null ? 'them' : 'it'}
          </Button>
          <Button busy={busy} isDisabled={off !== null} onPress={() => void undo()}>
            {`Remove ${formatCount(removed.length, 'event')} from both systems`}
          </Button>
        </ConfirmFoot>
      }
      onClose={onClose}
    >
      {problem !== null && (
        <div className={styles.trouble} role="alert">
          <ProblemText problem={problem} />
          <Button
            small
            onPress={() => {
              setRefusal(null)
              again()
            }}
          >
            Look again
          </Button>
        </div>
      )}
      {plan === null && lookProblem === null && <Skeleton work="Looking into both systems…" rows={5} height={32} />}
      {plan !== null && (
        <div className={styles.sides}>
          <section aria-label="Will be removed">
            <h3>
              Will be removed <span>{formatNumber(removed.length)}</span>
              {sessions > 0 && <span className={styles.quiet}>with {formatCount(sessions, 'session')}</span>}
            </h3>
            {removed.length === 0 && <p className={styles.quiet}>Nothing.</p>}
            <ul>
              {removed.map((event) => (
                <li key={event.row}>
                  <strong>{event.title}</strong>
                  <span className={styles.quiet}>{formatCount(event.sessions, 'session')}</span>
                  <span className={styles.row}>row {event.row}</span>
                </li>
              ))}
            </ul>
          </section>
          <section aria-label="Stays">
            <h3>
              Stays <span>{formatNumber(kept.length)}</span>
            </h3>
            {kept.length === 0 && <p className={styles.quiet}>Nothing has to stay.</p>}
            <ul>
              {kept.map((event) => (
                <li key={event.row}>
                  <StatusSymbol status="blocked" decorative size={14} />
                  <strong>{event.title}</strong>
                  <span className={styles.reason}>{event.stays}</span>
                  <span className={styles.row}>row {event.row}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </Sheet>
  )
}

function useUndoPlan(id: string, rows: readonly number[] | null) {
  const { client } = useApi()
  const [plan, setPlan] = useState<UndoPlan | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const key = rows?.join(' ') ?? null
  const read = useCallback(async (): Promise<void> => {
    const answer = await lookUpUndo(client, id, key === null ? null : key.split(' ').map(Number))
    if ('problem' in answer) setProblem(answer.problem)
    else setPlan(answer.value)
  }, [client, id, key])
  useEffect(() => {
    const timer = setTimeout(() => void read())
    return () => clearTimeout(timer)
  }, [read])
  return {
    plan,
    problem,
    again() {
      setProblem(null)
      setPlan(null)
      void read()
    },
  }
}
