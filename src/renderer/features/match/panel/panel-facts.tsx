// What speaks for and against a pair, what else was looked at, who decided when, notes, and what changed since.
import { formatMoment } from '../../../format.ts'
import { useNow } from '../../../clock.ts'
import type { MatchDetail, MatchRow } from '../../../model.ts'
import { Button } from '../../../ui/button.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import type { PanelOrders } from './panel-actions.tsx'
import styles from './panel.module.css'

interface PanelFactsProps {
  readonly row: MatchRow
  readonly detail: MatchDetail | null
  readonly orders: PanelOrders
}

export function PanelFacts({ row, detail, orders }: PanelFactsProps) {
  const now = useNow(60_000)
  const candidates = (detail?.candidates ?? []).filter(
    ({ tutorialId, identity }) => tutorialId !== row.tutorialId || identity !== row.identity,
  )
  return (
    <>
      {row.message !== '' && row.link !== 'SUGGESTION' && !row.missing && !row.changed && (
        <section className={styles.part}>
          {row.cure === null ? (
            <p className={styles.reason}>{row.message}</p>
          ) : (
            <Button kind="quiet" onPress={() => orders.onCure(row)}>
              {row.message}
            </Button>
          )}
        </section>
      )}
      {detail?.changedFrom && (
        <section className={styles.box}>
          <StatusSymbol status="warning" word="changed since linked" />
          <p>
            Was “{detail.changedFrom.tutorial}” and “{detail.changedFrom.administrate}” when linked.
          </p>
        </section>
      )}
      {row.missing && (
        <section className={styles.box}>
          <StatusSymbol status="warning" word="gone from Administrate" />
          <p>
            “{row.administrateName}” is gone from Administrate. It stays in the tutorial database’s list until somebody
            removes it.
          </p>
        </section>
      )}
      {detail && detail.why.length > 0 && (
        <section className={styles.part}>
          <h3>Why</h3>
          <ul className={styles.why}>
            {detail.why.map(({ text, alike }) => (
              <li key={text}>
                <StatusSymbol status={alike ? 'done' : 'warning'} size={14} word={alike ? 'alike' : 'differs'} />
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {candidates.length > 0 && (
        <section className={styles.part}>
          <h3>{row.link === 'SUGGESTION' ? 'Also looked at' : 'Nearest'}</h3>
          <ul className={styles.candidates}>
            {candidates.map((candidate) => (
              <Candidate
                key={`${candidate.tutorialId} ${candidate.identity}`}
                candidate={candidate}
                numbered={
                  candidate.number !== '' &&
                  (detail?.candidates ?? []).filter(({ name }) => name === candidate.name).length > 1
                }
                row={row}
                orders={orders}
              />
            ))}
          </ul>
        </section>
      )}
      <Verdicts detail={detail} now={now} />
      <div className={styles.part}>
        <Button
          kind="quiet"
          keys="N"
          shortcut="N"
          isDisabled={orders.decideOff !== null}
          onPress={() => orders.onAction('note', row)}
        >
          {row.noted ? 'Change the note…' : 'Add a note…'}
        </Button>
      </div>
    </>
  )
}

interface CandidateProps {
  readonly candidate: MatchDetail['candidates'][number]
  /** Others of this name are shown, too. */
  readonly numbered: boolean
  readonly row: MatchRow
  readonly orders: PanelOrders
}

function Candidate({ candidate, numbered, row, orders }: CandidateProps) {
  const { name, context, number, strength, obstacle, free } = candidate
  const called = numbered ? `${name}, id ${number}` : name
  const own = row.tutorialId === null ? row.administrateContext : row.tutorialContext
  const where = context === '' || context === own ? '' : `, ${context}`
  const differs = differences(candidate)
  return (
    <li>
      <span className={styles.cut} title={`${called}${where}`}>
        {called}
        {where}
      </span>
      <span className={styles.quiet}>{obstacle === '' ? strength : `${strength}, ${obstacle}`}</span>
      {free && row.link !== 'IGNORED' && (
        <Button
          kind="quiet"
          label={`Link with ${called}`}
          isDisabled={orders.decideOff !== null}
          onPress={() => orders.onLinkWith(candidate)}
        >
          Link
        </Button>
      )}
      {(differs !== '' || obstacle === 'not the same') && (
        <span className={styles.differs}>
          <span>{differs}</span>
          {obstacle === 'not the same' && (
            <Button
              kind="quiet"
              label={`${called} may be the same`}
              isDisabled={orders.decideOff !== null}
              onPress={() => orders.onMaybeTheSame(candidate)}
            >
              May be the same
            </Button>
          )}
        </span>
      )}
    </li>
  )
}

/** What speaks against the pair; where nothing does, why the two are not equal all the same. */
function differences({ strength, why }: MatchDetail['candidates'][number]): string {
  if (strength === 100) return ''
  const against = why.filter(({ alike }) => !alike)
  const told = against.length > 0 ? against : why.filter(({ text }) => !text.startsWith('The same: '))
  return told.map(({ text }) => text).join(' · ')
}

function Verdicts({ detail, now }: { readonly detail: MatchDetail | null; readonly now: Date }) {
  if (detail === null) return null
  const lines = [detail.linked, detail.ignored].filter((verdict) => verdict !== null)
  if (lines.length + detail.notes.length === 0) return null
  const moment = (at: string | null): string => (at === null ? '' : ` · ${formatMoment(at, now)}`)
  return (
    <section className={styles.part}>
      {lines.map(({ text, by, at }) => (
        <p key={text} className={styles.verdict}>
          {text}
          <span className={styles.quiet}>
            {by !== null && !text.includes(by) ? ` · ${by}` : ''}
            {moment(at)}
          </span>
        </p>
      ))}
      {detail.notes.length > 0 && <h3>Notes</h3>}
      {detail.notes.map(({ side, text, by, at }) => (
        <p key={`${side} ${at}`} className={styles.verdict}>
          {text}
          <span className={styles.quiet}>
            {' '}
            · {by}
            {moment(at)}
          </span>
        </p>
      ))}
    </section>
  )
}
