// The changes of a plan by kind, with a tick box each and one for many; virtualised, so that thousands scroll smoothly.
// A press on a row opens it, only its box or the space key ticks it.
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import { formatNumber } from '../../../format.ts'
import type { PlanItem } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { ChangeTile } from '../../../ui/change-tile.tsx'
import { TickBox } from '../../../ui/choice.tsx'
import { changeOf } from '../change-words.ts'
import { changeSummary, rowWords } from './plan-text.ts'
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
  const ticked = items.filter((item) => item.ticked).length
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
          {formatNumber(ticked)} of {formatNumber(items.length)} shown are ticked
        </span>
      </div>
      <div
        className={styles.listBox}
        onFocus={(event) => {
          const key = event.target.closest('[data-key]')?.getAttribute('data-key')
          if (items.some((item) => item.id === key)) onChoose(key ?? '')
        }}
        onKeyDownCapture={(event) => {
          const row = event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined
          const item = items.find(({ id }) => id === row)
          if (event.key !== ' ' || item === undefined) return
          event.preventDefault()
          event.stopPropagation()
          onTick([item.id], !item.ticked)
        }}
      >
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 32, headingHeight: 32 }}>
          <GridList className={styles.list ?? ''} aria-label="Planned changes" onAction={(key) => onOpen(String(key))}>
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
                <Collection items={group.items} dependencies={[chosen, onTick]}>
                  {(item) => (
                    <GridListItem
                      id={item.id}
                      textValue={rowWords(item)}
                      className={`${styles.row ?? ''} ${item.id === chosen ? (styles.chosen ?? '') : ''}`}
                    >
                      <PlanRow item={item} onTick={(on) => onTick([item.id], on)} />
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

function PlanRow({ item, onTick }: { readonly item: PlanItem; readonly onTick: (ticked: boolean) => void }) {
  return (
    <>
      <TickBox label={`Select ${item.name}`} ticked={item.ticked} onChange={onTick} />
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
