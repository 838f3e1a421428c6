// The Match screen: one kind at a time, chosen by the address; the lists of the others are kept for going back.
import { useNow } from '../../clock.ts'
import { useTandem } from '../../tandem.tsx'
import { Unread } from '../frame/unread.tsx'
import { KindReview } from './kind-review.tsx'
import { MatchHeader } from './match-header.tsx'
import { kindOfSlug, kindWithMostWork } from './match-kinds.ts'
import { NothingToMatch } from './match-states.tsx'
import { asOf } from './match-words.ts'
import { useMatch } from './use-match.ts'
import type { Kind } from '../../model.ts'

interface MatchScreenProps {
  /** The kind as the address writes it; null: the one with the most work. */
  readonly slug: string | null
  readonly rowId: string | null
}

export function MatchScreen({ slug, rowId }: MatchScreenProps) {
  const { kinds } = useTandem()
  if (kinds === null) return <Unread title="Match" work="Reading what is linked…" rows={16} height={32} />
  const name = kindOfSlug(slug)?.name ?? kindWithMostWork(kinds)
  const kind = kinds.find((each) => each.name === name)
  return kind === undefined ? null : <OneKind kind={kind} rowId={rowId} />
}

function OneKind({ kind, rowId }: { readonly kind: Kind; readonly rowId: string | null }) {
  const data = useMatch(kind.name)
  const now = useNow(60_000)
  const { head } = data
  const matchable = head?.matchable ?? kind.linked
  return (
    <>
      <MatchHeader kind={kind.name} age={head === null ? '' : asOf(head, now)} />
      {matchable ? (
        <KindReview key={kind.name} kind={kind} data={data} rowId={rowId} />
      ) : (
        <NothingToMatch whyNot={head?.whyNot ?? null} />
      )}
    </>
  )
}
