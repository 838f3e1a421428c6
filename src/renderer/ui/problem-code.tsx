// The code of a problem at the end of its sentences, to be told to who helps: quiet, and never broken over two lines.
import styles from './problem-code.module.css'

export function ProblemCode({ code }: { readonly code: string }) {
  return <span className={styles.code}>({code})</span>
}
