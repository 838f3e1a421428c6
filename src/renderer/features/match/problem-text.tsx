// A problem in words: what happened, what it means for the data, what to do next, and its code.
import type { Problem } from '../../model.ts'
import styles from './match.module.css'

export function ProblemText({ problem }: { readonly problem: Problem }) {
  return (
    <span>
      <strong>{problem.message}</strong> {problem.effect} {problem.next}{' '}
      <span className={styles.code}>({problem.code})</span>
    </span>
  )
}
