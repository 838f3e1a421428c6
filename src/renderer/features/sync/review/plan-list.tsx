// The changes of a plan by kind, with a tick box each and one for many; virtualised, so that thousands scroll smoothly.
import {
  CheckboxButton,
  CheckboxField,
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import { Check } from 'lucide-react'
import { formatNumber } from '../../../format.ts'
import type { PlanItem } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { ChangeTile } from '../../../ui/change-tile.tsx'
import { TickBox } from '../../../ui/choice.tsx'
import { changeOf } from '../change-words.ts'
import { changeSummary } from './plan-text.ts'
import { groupPlan, isWarning, tickState } from './plan-view.ts'
import styles from './review.module.css'

interface PlanListProps {
  readonly items: readonly PlanItem[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onTick: (ids: readonly string[], ticked: boolean) => void
  readonly empty: string
  /** null when nothing is hidden. */
  readonly onClear: (() => void) | null
}

export function PlanList({ items, chosen, onChoose, onOpen, onTick, empty, onClear }: PlanListProps) {
  const { kinds } = useTandem()
  if (items.length === 0) {
    return (
      <p className={styles.empty}>
        {empty}{' '}
        {onClear !== null && (
          <Button kind="quiet" onPress={onClear}>
            Clear filter
          </Button>
        )}
      </p>
    )
  }
  const ticked = new Set(items.filter((item) => item.ticked).map((item) => item.id))
  const titleOf = (name: PlanItem['kind']): string => kinds?.find((kind) => kind.name === name)?.title ?? name
  return (
    <>
      <div className={styles.head}>
        <TickBox
          label={`All ${items.length} shown`}
          ticked={tickState(items)}
          onChange={(on) =>
            onTick(
              items.map((item) => item.id),
              on,
            )
          }
        />
        <span>
          {formatNumber(ticked.size)} of {formatNumber(items.length)} shown are ticked
        </span>
      </div>
      <div
        className={styles.listBox}
        onFocus={(event) => {
          const key = event.target.closest('[data-key]')?.getAttribute('data-key')
          if (items.some((item) => item.id === key)) onChoose(key ?? '')
        }}
      >
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 32, headingHeight: 32 }}>
          <GridList
            className={styles.list ?? ''}
            aria-label="Planned changes"
            selectionMode="multiple"
            selectionBehavior="toggle"
            selectedKeys={ticked}
            onSelectionChange={(keys) => {
              const after = keys === 'all' ? new Set(items.map((item) => item.id)) : keys
              const on = items.filter((item) => !item.ticked && after.has(item.id)).map((item) => item.id)
              const off = items.filter((item) => item.ticked && !after.has(item.id)).map((item) => item.id)
              if (on.length > 0) onTick(on, true)
              if (off.length > 0) onTick(off, false)
            }}
            onAction={(key) => onOpen(String(key))}
          >
            {groupPlan(items).map((group) => (
              <GridListSection key={group.kind} id={group.kind} className={styles.section ?? ''}>
                <GridListHeader className={styles.groupHead ?? ''}>
                  <TickBox
                    label={`All ${titleOf(group.kind)}`}
                    ticked={tickState(group.items)}
                    onChange={(on) =>
                      onTick(
                        group.items.map((item) => item.id),
                        on,
                      )
                    }
                  />
                  <strong>{titleOf(group.kind)}</strong> {formatNumber(group.items.length)}
                </GridListHeader>
                <Collection items={group.items} dependencies={[chosen]}>
                  {(item) => (
                    <GridListItem
                      id={item.id}
                      textValue={`${item.name}, ${changeOf(item.action)}, ${changeSummary(item)}`}
                      className={`${styles.row ?? ''} ${item.id === chosen ? (styles.chosen ?? '') : ''}`}
                    >
                      <PlanRow item={item} />
                    </GridListItem>
                  )}
                </Collection>
              </GridListSection>
            ))}
          </GridList>
        </Virtualizer>
      </div>
    </>
  )
}

function PlanRow({ item }: { readonly item: PlanItem }) {
  return (
    <>
      <CheckboxField slot="selection" className={styles.tickField ?? ''}>
        <CheckboxButton className={styles.tick ?? ''}>
          {({ isSelected }) => (
            <span className={styles.box}>{isSelected && <Check size={12} strokeWidth={3} aria-hidden="true" />}</span>
          )}
        </CheckboxButton>
      </CheckboxField>
      <ChangeTile change={changeOf(item.action)} />
      <span className={styles.name} title={item.name}>
        {item.name}
      </span>
      <span className={isWarning(item) ? styles.warnText : styles.summary} title={changeSummary(item)}>
        {changeSummary(item)}
      </span>
    </>
  )
}
