// Another Administrate instance than last time: what that would do to the links, and how to tell which one is right.
import { useTandem } from '../../../tandem.tsx'
import styles from './guard.module.css'

export function OtherTenant() {
  const { workspace } = useTandem()
  return (
    <div className={styles.tenant}>
      <h2>What this means</h2>
      <p>
        The links in the tutorial database belong to the instance of last time. Read against another one, every linked
        record would look as if it had gone.
      </p>
      <h2>How to tell</h2>
      <p>
        This window is connected to <strong>{workspace?.tenant}</strong>. If that is a test instance, or not yours,
        correct the connection and read again. If your company has moved to it, say that it is right.
      </p>
    </div>
  )
}
