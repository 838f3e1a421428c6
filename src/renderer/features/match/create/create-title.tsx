// The heading of everything that writes to Administrate: verb, count, object, system, and the environment.
import type { Environment } from '../../../environment.ts'
import { EnvironmentTag } from '../../../ui/environment-tag.tsx'
import styles from './create.module.css'

interface CreateTitleProps {
  readonly words: string
  readonly administrate: string
  readonly environment: Environment
}

export function CreateTitle({ words, administrate, environment }: CreateTitleProps) {
  return (
    <span className={styles.title}>
      <span>
        {words} <span className={styles.system}>{administrate}</span>
      </span>
      <EnvironmentTag environment={environment} />
    </span>
  )
}
