// The head of the Match screen: one tab per kind with what waits there, how old the list is, and the way to a new one.
import { RefreshCw } from 'lucide-react'
import { formatNumber } from '../../format.ts'
import type { Kind } from '../../model.ts'
import { placeHash } from '../../place.ts'
import { useTandem } from '../../tandem.tsx'
import { Button } from '../../ui/button.tsx'
import { matchKinds } from './match-kinds.ts'
import styles from './match.module.css'

interface MatchHeaderProps {
  readonly kind: Kind['name']
  /** `as of run 42, today 09:10`; empty before the first read. */
  readonly age: string
}

export function MatchHeader({ kind, age }: MatchHeaderProps) {
  const { kinds, gate, check, starting } = useTandem()
  const current = kinds?.find((each) => each.name === kind)
  return (
    <header className={styles.header}>
      <h1 className="only-spoken">Match {current?.plural ?? ''}</h1>
      <nav aria-label="Kinds" className={styles.tabs}>
        {matchKinds.map(({ name, slug, title }) => (
          <Tab
            key={name}
            slug={slug}
            title={title}
            current={name === kind}
            waiting={kinds?.find((each) => each.name === name)?.notLinkedTotal ?? 0}
          />
        ))}
      </nav>
      <p className={styles.age}>
        {gate.open || gate.reason === null ? age : gate.reason}
        {current && (
          <Button
            kind="quiet"
            icon={RefreshCw}
            busy={starting}
            isDisabled={!gate.open}
            label={`Check again: read ${current.plural} from Administrate`}
            onPress={() => void check(current.command)}
          >
            Check again
          </Button>
        )}
      </p>
    </header>
  )
}

interface TabProps {
  readonly slug: string
  readonly title: string
  readonly current: boolean
  readonly waiting: number
}

function Tab({ slug, title, current, waiting }: TabProps) {
  return (
    <a className={styles.tab} href={placeHash('match', slug)} aria-current={current ? 'page' : undefined}>
      {title}
      {waiting > 0 && (
        <span className={styles.waiting}>
          {formatNumber(waiting)}
          <span className="only-spoken"> not linked</span>
        </span>
      )}
    </a>
  )
}
