// A sheet from the right for a task with consequences or a closer look; Escape closes it, focus stays in it and goes back.
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'
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
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
