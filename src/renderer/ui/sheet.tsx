// A sheet from the right for a task with consequences or a closer look; Escape closes it, focus stays in it and goes back.
import { X } from 'lucide-react'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'
import { useOnlyScrolls } from './only-scrolls.ts'
import styles from './sheet.module.css'

interface SheetProps {
  readonly title: ReactNode
  readonly intro?: ReactNode
  readonly children: ReactNode
  readonly footer?: ReactNode
  readonly onClose: () => void
  /** 368 instead of 608 px: the right panel on a narrow window. */
  readonly narrow?: boolean
}

export function Sheet({ title, intro, children, footer, onClose, narrow = false }: SheetProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`${styles.modal ?? ''} ${narrow ? (styles.narrow ?? '') : ''}`}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <div className={styles.heading}>
              <Heading slot="title" className={styles.title ?? ''}>
                {title}
              </Heading>
              {intro !== undefined && <div className={styles.intro}>{intro}</div>}
            </div>
            <IconButton label="Close" icon={X} onPress={onClose} />
          </header>
          <SheetBody>{children}</SheetBody>
          {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Where it scrolls and nothing in it takes the focus, it takes it itself: the arrow keys scroll it then. */
function SheetBody({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const reachable = useOnlyScrolls(ref)
  return (
    <div ref={ref} className={styles.body} {...(reachable && { tabIndex: 0, role: 'group', 'aria-label': 'Content' })}>
      {children}
    </div>
  )
}
