// The records that would be marked as gone, what they are linked to and what uses them, with sums.
import { Equal } from 'lucide-react'
import { capitalise, formatCount, formatNumber } from '../../../format.ts'
import type { Kind, Step } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { ChangeTile } from '../../../ui/change-tile.tsx'
import { SystemName } from '../../../ui/mark.tsx'
import { useWide } from '../../frame/shortcuts.ts'
import { administrateName } from '../../frame/system-words.ts'
import { usesOf } from './guard-facts.ts'
import { whyTitle } from './guard-panel.tsx'
import styles from './guard.module.css'

interface GuardTableProps {
  readonly kind: Kind
  readonly step: Step
  /** Opens the sheet of a narrow window that says why it stopped. */
  readonly onWhy: () => void
}

export function GuardTable({ kind, step, onWhy }: GuardTableProps) {
  const { workspace } = useTandem()
  const wide = useWide()
  const uses = usesOf(step)
  const records = [...step.wouldGo].sort((left, right) => left.name.localeCompare(right.name, 'en-GB'))
  const linked = records.filter((record) => record.linkedTo !== null).length
  const total = (what: string): number => records.reduce((sum, record) => sum + usesCount(record.usedBy, what), 0)
  return (
    <>
      <div className={styles.listHead}>
        <h2>The {formatNumber(records.length)} that would go</h2>
        <span>sorted by name</span>
        {!wide && (
          <Button small onPress={onWhy}>
            {whyTitle}
          </Button>
        )}
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <SystemName
                system="administrate"
                name={`${capitalise(kind.singular)} in ${administrateName(workspace)}`}
              />
            </th>
            <th scope="col" className={styles.linkedHead}>
              <SystemName system="tutorial" name="Linked to" />
            </th>
            {uses.map((what) => (
              <th key={what} scope="col" className={styles.number}>
                {capitalise(what)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={`${record.name} ${record.context}`}>
              <th scope="row">
                <span className={styles.name}>
                  <ChangeTile change="removed" />
                  <span className={styles.cut} title={`${record.name} ${record.context}`.trim()}>
                    {record.name} <span className={styles.context}>{record.context}</span>
                  </span>
                </span>
              </th>
              <td>
                {record.linkedTo === null ? (
                  <span className={styles.none}>not linked</span>
                ) : (
                  <span className={styles.linkedTo}>
                    <Equal size={12} strokeWidth={2.25} aria-hidden="true" />
                    <span className={styles.cut} title={record.linkedTo}>
                      {record.linkedTo}
                    </span>
                  </span>
                )}
              </td>
              {uses.map((what) => (
                <Count key={what} value={usesCount(record.usedBy, what)} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{formatCount(records.length, kind.singular, kind.plural)}</th>
            <td>{formatNumber(linked)} linked</td>
            {uses.map((what) => (
              <Count key={what} value={total(what)} />
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  )
}

function Count({ value }: { readonly value: number }) {
  return <td className={value === 0 ? styles.zero : styles.number}>{formatNumber(value)}</td>
}

function usesCount(uses: Step['wouldGo'][number]['usedBy'], what: string): number {
  return uses.find((use) => use.what === what)?.count ?? 0
}
