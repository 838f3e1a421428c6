// What stands at the end of every button that writes: LIVE, or REHEARSAL in dashes.
import type { Workspace } from '../../model.ts'
import styles from './run.module.css'

export function EnvironmentTag({ workspace }: { readonly workspace: Pick<Workspace, 'environment'> | null }) {
  const live = workspace?.environment !== 'REHEARSAL'
  return <span className={live ? styles.live : styles.rehearsal}>{live ? 'LIVE' : 'REHEARSAL'}</span>
}
