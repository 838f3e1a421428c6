// One planned change, field by field: before and after.
import type { PlanItem } from '../../../model.ts'
import { ChangeTile } from '../../../ui/change-tile.tsx'
import { LinkPill } from '../../../ui/link-pill.tsx'
import { hasPartner } from '../job-facts.ts'
import { changeOf, formatField, formatValue } from '../change-words.ts'
import { changeSummary } from './plan-text.ts'
import styles from './review.module.css'

export function PlanDetail({ item }: { readonly item: PlanItem }) {
  return (
    <>
      <p className={styles.detailLine}>
        <ChangeTile change={changeOf(item.action)} />
        <span>{item.action === 'CREATE' ? 'new' : changeSummary(item)}</span>
      </p>
      {hasPartner(item.kind) && (
        <p className={styles.detailLine}>
          <LinkPill state={item.linked ? 'rule' : 'not-linked'} />
          <span>
            {item.linked ? 'linked to a tutorial record afterwards' : 'not linked to a tutorial record afterwards'}
          </span>
        </p>
      )}
      {item.fields.length > 0 && (
        <table className={styles.fields}>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {item.fields.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{formatField(field)}</th>
                <td>{formatValue(before)}</td>
                <td>{formatValue(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
