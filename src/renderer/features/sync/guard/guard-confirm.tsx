// The way past a guard, which asks once more: with the names of the records, or with the address of the instance.
import { formatCount, formatNumber } from '../../../format.ts'
import type { Kind, Step } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { ChangeTile } from '../../../ui/change-tile.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { wordsOfUse } from './guard-facts.ts'
import styles from './guard.module.css'

interface ConfirmGoneProps {
  readonly step: Step
  readonly kind: Kind
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ConfirmGone({ step, kind, onConfirm, onClose }: ConfirmGoneProps) {
  const count = formatCount(step.wouldGo.length, kind.singular, kind.plural)
  return (
    <Sheet
      title={`${count} really gone from Administrate?`}
      intro="They are marked as gone in the tutorial database. What uses them stays, and they come back by themselves when Administrate has them again."
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            kind="primary"
            onPress={() => {
              onClose()
              onConfirm()
            }}
          >
            {`Mark ${count} as gone`}
          </Button>
        </>
      }
    >
      <ul className={styles.confirm} aria-label="Would be marked as gone">
        {step.wouldGo.map((record) => (
          <li key={`${record.name} ${record.context}`}>
            <ChangeTile change="removed" />
            <strong>{record.name}</strong>
            <span>{record.context}</span>
            <span className={styles.uses}>{wordsOfUse(record) || 'not in use'}</span>
          </li>
        ))}
      </ul>
      <p className={styles.exact}>
        The run starts again at {kind.title}. If by then it is not exactly {formatNumber(step.wouldGo.length)}, it stops
        once more.
      </p>
    </Sheet>
  )
}

interface ConfirmTenantProps {
  /** `Locations`: what would be read from there. */
  readonly what: string
  readonly onConfirm: (tenant: string) => void
  readonly onClose: () => void
}

export function ConfirmTenant({ what, onConfirm, onClose }: ConfirmTenantProps) {
  const { workspace } = useTandem()
  const tenant = workspace?.tenant ?? ''
  return (
    <Sheet
      title={`Is ${tenant} the right Administrate?`}
      intro="The links in this tutorial database were made with another instance. Going on compares them with this one."
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            kind="primary"
            isDisabled={tenant === ''}
            onPress={() => {
              onClose()
              onConfirm(tenant)
            }}
          >
            {`Go on with ${tenant}`}
          </Button>
        </>
      }
    >
      <p>
        {what} and all later steps are read from <strong>{tenant}</strong>. The limit for records that would go still
        holds: if too many are not there, the step stops again before it writes.
      </p>
    </Sheet>
  )
}
