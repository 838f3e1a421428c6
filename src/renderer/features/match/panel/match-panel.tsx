// The right panel: everything about the current row, and what can be done with it. Below 1180 px it is a sheet.
import type { Kind, MatchDetail, MatchRow } from '../../../model.ts'
import { LinkPill } from '../../../ui/link-pill.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useWide } from '../../frame/shortcuts.ts'
import { CompareTable, fieldsOfRow } from './compare-table.tsx'
import { linkStateOf } from '../list/link-state.ts'
import { rowHeading } from '../match-words.ts'
import { PanelActions } from './panel-actions.tsx'
import type { PanelOrders } from './panel-actions.tsx'
import { PanelFacts } from './panel-facts.tsx'
import { panelMark } from '../use-match-keys.ts'
import { useRowDetail } from './use-row-detail.ts'
import styles from './panel.module.css'

interface MatchPanelProps extends PanelOrders {
  readonly kind: Kind
  readonly row: MatchRow
  /** `1 of 6` */
  readonly place: string
  /** A person opened it; counts on a narrow window only. */
  readonly open: boolean
  readonly onClose: () => void
}

export function MatchPanel(props: MatchPanelProps) {
  const { kind, row, place, open, onClose } = props
  const wide = useWide()
  const { detail, failure } = useRowDetail(kind.name, row)
  const heading = rowHeading(row, kind.singular)
  if (!wide) {
    return open ? (
      <Sheet
        title={heading}
        intro={<span aria-live="polite">{place}</span>}
        onClose={onClose}
        footer={
          <div className={styles.sheetFoot}>
            <PanelActions detail={detail} {...props} />
          </div>
        }
        narrow
      >
        <div className={styles.inSheet} {...{ [panelMark]: row.id }}>
          <Facts {...props} detail={detail} failure={failure} />
        </div>
      </Sheet>
    ) : null
  }
  return (
    <aside className={styles.panel} aria-label="About the current row">
      <header className={styles.head}>
        <LinkPill state={linkStateOf(row)} strength={row.strength} />
        <h2 className={styles.heading} title={heading}>
          {heading}
        </h2>
        <span className={styles.place}>{place}</span>
      </header>
      <Facts {...props} detail={detail} failure={failure} />
      <PanelActions detail={detail} {...props} />
    </aside>
  )
}

interface FactsProps extends MatchPanelProps {
  readonly detail: MatchDetail | null
  readonly failure: string | null
}

function Facts({ detail, failure, ...props }: FactsProps) {
  const { kind, row } = props
  return (
    <div className={styles.facts} tabIndex={0} role="group" aria-label="Both sides and reasons">
      <CompareTable fields={detail?.fields ?? fieldsOfRow(row, kind.name)} />
      {failure !== null && <p className={styles.failure}>More about this row could not be read: {failure}</p>}
      <PanelFacts row={row} detail={detail} orders={props} />
    </div>
  )
}
