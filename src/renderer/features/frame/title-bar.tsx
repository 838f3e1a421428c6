// The window's own bar: mark, name, environment tag, and the one sentence about where writes would go.
import { AppMark } from '../../ui/mark.tsx'
import type { Workspace } from '../../model.ts'
import styles from './title-bar.module.css'

export function TitleBar({ workspace }: { readonly workspace: Workspace | null }) {
  const rehearsal = workspace?.environment === 'REHEARSAL'
  return (
    <header className={`${styles.bar ?? ''} ${rehearsal ? (styles.rehearsal ?? '') : (styles.live ?? '')}`}>
      <AppMark bright={!rehearsal} />
      <span className={styles.name}>Tandem</span>
      {workspace && (
        <>
          <strong className={styles.tag}>{rehearsal ? 'REHEARSAL' : 'LIVE'}</strong>
          <span className={styles.sentence}>
            {rehearsal ? 'Practice data · Administrate is not touched' : workspace.tenant}
          </span>
        </>
      )}
    </header>
  )
}
