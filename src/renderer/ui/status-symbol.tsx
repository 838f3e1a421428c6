// The one table of status symbols: outline, colour and the word that is spoken and shown as tooltip.
import {
  Ban,
  Circle,
  CircleCheck,
  CircleDashed,
  CircleQuestionMark,
  CircleSlash,
  CircleX,
  Equal,
  Hand,
  Info,
  LoaderCircle,
  Minus,
  ShieldAlert,
  TriangleAlert,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import styles from './status-symbol.module.css'

export type Status =
  | 'done'
  | 'warning'
  | 'failed'
  | 'guard'
  | 'running'
  | 'waiting'
  | 'never'
  | 'unknown'
  | 'blocked'
  | 'left-out'
  | 'info'
  | 'by-hand'
  | 'unchanged'
  | 'not-offered'

const symbols: Readonly<Record<Status, { readonly icon: LucideIcon; readonly tone: string; readonly word: string }>> = {
  done: { icon: CircleCheck, tone: 'ok', word: 'done' },
  warning: { icon: TriangleAlert, tone: 'warn', word: 'needs you' },
  failed: { icon: CircleX, tone: 'bad', word: 'failed' },
  guard: { icon: ShieldAlert, tone: 'bad', word: 'stopped by a guard' },
  running: { icon: LoaderCircle, tone: 'accent', word: 'running' },
  waiting: { icon: Circle, tone: 'quiet', word: 'waiting' },
  never: { icon: CircleDashed, tone: 'quiet', word: 'never run' },
  unknown: { icon: CircleQuestionMark, tone: 'quiet', word: 'no answer yet' },
  blocked: { icon: Ban, tone: 'quiet', word: 'did not run' },
  'left-out': { icon: CircleSlash, tone: 'quiet', word: 'left out' },
  'by-hand': { icon: Hand, tone: 'warn', word: 'do by hand' },
  unchanged: { icon: Equal, tone: 'quiet', word: 'unchanged' },
  'not-offered': { icon: Minus, tone: 'quiet', word: 'not offered' },
  info: { icon: Info, tone: 'accent', word: 'note' },
}

interface StatusSymbolProps {
  readonly status: Status
  readonly size?: number
  /** Another word than the symbol's own. */
  readonly word?: string
  /** The word stands in the text beside it, so it is not spoken twice. */
  readonly decorative?: boolean
}

export function StatusSymbol({ status, size = 16, word, decorative = false }: StatusSymbolProps) {
  const { icon: Icon, tone, word: ownWord } = symbols[status]
  const name = word ?? ownWord
  const turn = status === 'running' ? styles.turn : undefined
  return (
    <span
      className={styles[tone]}
      title={name}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <Icon size={size} strokeWidth={size < 15 ? 2.25 : 2} className={turn} aria-hidden="true" />
    </span>
  )
}
