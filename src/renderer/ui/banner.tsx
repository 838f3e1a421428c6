// The result of a run or a trouble with the whole window: what, what it means, one thing to do.
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { ProblemCode } from './problem-code.tsx'
import { StatusSymbol } from './status-symbol.tsx'
import type { Status } from './status-symbol.tsx'
import styles from './banner.module.css'

interface BannerProps {
  readonly tone: 'ok' | 'warn' | 'bad' | 'info'
  readonly status: Status
  readonly title: string
  readonly children?: ReactNode
  /** Of a problem; stands after the children. */
  readonly code?: string | undefined
  readonly actions?: ReactNode
  /** Lets the headline take focus when a button leads here. */
  readonly id?: string
}

export function Banner({ tone, status, title, children, code, actions, id }: BannerProps) {
  return (
    <section className={`${styles.banner ?? ''} ${styles[tone] ?? ''}`} aria-label="Result" id={id} tabIndex={-1}>
      <StatusSymbol status={status} size={20} />
      <div className={styles.text}>
        <h2 className={styles.title} data-headline="" tabIndex={-1}>
          {title}
        </h2>
        {children !== undefined && (
          <p className={styles.detail}>
            {children} {code !== undefined && <ProblemCode code={code} />}
          </p>
        )}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}

/** One neutral line of 40 px under the title bar: offline, locked, read failure. */
export function Notice({
  status,
  children,
  actions,
  onClose,
}: {
  readonly status: Status
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** Where a person may put it away. */
  readonly onClose?: () => void
}) {
  return (
    <div className={styles.notice} role="status">
      <StatusSymbol status={status} decorative />
      <p>{children}</p>
      {actions}
      {onClose !== undefined && (
        <Button small onPress={onClose}>
          Close
        </Button>
      )}
    </div>
  )
}
