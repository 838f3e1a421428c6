// The relation of left and right as a pill: symbol, spoken word, tooltip (look: symbols).
import { Ban, CircleQuestionMark, Equal, EqualApproximately, Pause, Pencil, Plus, Unlink2 } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import styles from './link-pill.module.css'

export type LinkState =
  | 'rule'
  | 'person'
  | 'import'
  | 'found'
  | 'suggestion'
  | 'create'
  | 'blocked'
  | 'not-linked'
  | 'only-there'
  | 'ignored'
  | 'unknown'

const looks: Readonly<Record<LinkState, { readonly icon: LucideIcon; readonly tone: string; readonly word: string }>> =
  {
    rule: { icon: Equal, tone: 'plain', word: 'linked by rule' },
    person: { icon: Pencil, tone: 'grey', word: 'linked by hand' },
    import: { icon: Equal, tone: 'grey', word: 'linked by an import' },
    found: { icon: Equal, tone: 'plain', word: 'linked already' },
    suggestion: { icon: EqualApproximately, tone: 'ring', word: 'suggestion' },
    create: { icon: Plus, tone: 'green', word: 'will be created' },
    blocked: { icon: Ban, tone: 'red', word: 'blocked' },
    'not-linked': { icon: Unlink2, tone: 'amber', word: 'not linked' },
    'only-there': { icon: Unlink2, tone: 'amber', word: 'only in Administrate' },
    ignored: { icon: Pause, tone: 'grey', word: 'ignored' },
    unknown: { icon: CircleQuestionMark, tone: 'grey', word: 'no answer, looking it up' },
  }

/** `suggestion, 94` */
function linkWord(state: LinkState, strength: number | null = null): string {
  const { word } = looks[state]
  return state === 'suggestion' && strength !== null ? `${word}, ${strength}` : word
}

interface LinkPillProps {
  readonly state: LinkState
  /** Of a suggestion. */
  readonly strength?: number | null
}

export function LinkPill({ state, strength = null }: LinkPillProps) {
  const { icon: Icon, tone } = looks[state]
  const word = linkWord(state, strength)
  return (
    <span className={`${styles.pill ?? ''} ${styles[tone] ?? ''}`} role="img" aria-label={word} title={word}>
      <Icon size={12} strokeWidth={2.25} aria-hidden="true" />
      {state === 'suggestion' && strength !== null && <span aria-hidden="true">{strength}</span>}
    </span>
  )
}
