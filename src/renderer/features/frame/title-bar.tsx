// The window's own bar: mark, name, environment and the one sentence about where writes go; the command field in the middle.
import { AppMark } from '../../ui/mark.tsx'
import type { Workspace } from '../../model.ts'
import { CommandField } from './command-field.tsx'
import styles from './title-bar.module.css'

export function TitleBar({ workspace }: { readonly workspace: Workspace | null }) {
  const environment = workspace?.environment ?? 'LIVE'
  const sentence = workspace === null ? '' : whereTo(workspace)
  return (
    <header className={`${styles.bar ?? ''} ${styles[environment.toLowerCase()] ?? ''}`}>
      <div className={styles.where}>
        <AppMark bright={environment === 'LIVE'} />
        <span className={styles.name}>Tandem</span>
        {workspace && (
          <>
            <strong className={styles.tag}>{environment}</strong>
            <span className={styles.sentence} title={sentence}>
              {sentence}
            </span>
          </>
        )}
      </div>
      <CommandField />
    </header>
  )
}

function whereTo({ environment, tenant }: Workspace): string {
  if (environment === 'REHEARSAL') return 'Practice data · Administrate is not touched'
  return environment === 'SANDBOX' ? `To try things in · ${tenant}` : tenant
}
