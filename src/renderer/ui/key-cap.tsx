// A key of the keyboard, as a cap.
import styles from './key-cap.module.css'

export function KeyCap({ children }: { readonly children: string }) {
  return <kbd className={styles.cap}>{children}</kbd>
}
