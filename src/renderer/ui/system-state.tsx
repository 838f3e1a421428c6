// One system in the status bar: mark, name, state in symbol and word.
import { Check, CircleQuestionMark, CircleX } from 'lucide-react'
import { Mark } from './mark.tsx'
import type { System } from './mark.tsx'
import styles from './system-state.module.css'

interface SystemStateProps {
  readonly system: System
  readonly name: string
  readonly state: 'connected' | 'unreachable' | 'unknown'
  readonly word: string
}

const icons = { connected: Check, unreachable: CircleX, unknown: CircleQuestionMark }

export function SystemState({ system, name, state, word }: SystemStateProps) {
  const Icon = icons[state]
  return (
    <span className={styles.system}>
      <Mark system={system} />
      <span className={styles.name}>{name}</span>
      <Icon size={14} strokeWidth={2.25} className={styles[state]} aria-hidden="true" />
      <span className={styles.word}>{word}</span>
    </span>
  )
}
