// LIVE solid, SANDBOX in a double line, REHEARSAL in dashes: stands at everything that writes.
import type { Environment } from '../environment.ts'
import styles from './environment-tag.module.css'

export function EnvironmentTag({ environment }: { readonly environment: Environment }) {
  return (
    <strong className={`${styles.tag ?? ''} ${styles[environment.toLowerCase()] ?? ''}`} data-environment={environment}>
      {environment}
    </strong>
  )
}
