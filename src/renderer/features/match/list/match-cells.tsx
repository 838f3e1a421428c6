// The cells of one row. A box stands only where something can be done; else the reason, or the link to the cure.
import { memo } from 'react'
import { StickyNote, TriangleAlert } from 'lucide-react'
import type { MatchRow } from '../../../model.ts'
import { LinkPill } from '../../../ui/link-pill.tsx'
import { RowTick } from '../../../ui/row-tick.tsx'
import { linkStateOf } from './link-state.ts'
import { rowName } from '../match-words.ts'
import { isTickable } from './ticks.ts'
import styles from './grid.module.css'

interface MatchCellsProps {
  readonly row: MatchRow
  readonly hasContext: boolean
  readonly current: boolean
  readonly ticked: boolean
  readonly creatable: boolean
  readonly onTick: (id: string, ticked: boolean) => void
  readonly onCure: (row: MatchRow) => void
}

export const MatchCells = memo(function MatchCells(props: MatchCellsProps) {
  const { row, hasContext, current, ticked, creatable, onTick } = props
  const willBeCreated = ticked && creatable && row.link === 'NOT_LINKED'
  return (
    <>
      <div role="gridcell" className={styles.tick}>
        {isTickable(row, creatable) && (
          <RowTick
            label={`Tick ${rowName(row)}`}
            ticked={ticked}
            reachable={current}
            onChange={(on) => onTick(row.id, on)}
          />
        )}
      </div>
      <TutorialCells row={row} hasContext={hasContext} />
      <div role="gridcell" className={styles.link}>
        <LinkPill state={linkStateOf(row, willBeCreated)} strength={row.strength} />
      </div>
      <AdministrateCells {...props} willBeCreated={willBeCreated} />
    </>
  )
})

/** A row is called something, also where its record has no name. */
function Name({ text }: { readonly text: string }) {
  return text === '' ? <span className={styles.quiet}>no name</span> : <span className={styles.cut}>{text}</span>
}

function TutorialCells({ row, hasContext }: Pick<MatchCellsProps, 'row' | 'hasContext'>) {
  if (row.tutorialName === null) {
    const span = hasContext ? 2 : 1
    return (
      <div
        role="gridcell"
        aria-colspan={span}
        className={`${styles.quiet ?? ''} ${hasContext ? (styles.two ?? '') : ''}`}
      >
        {row.message === '' ? '–' : row.message}
      </div>
    )
  }
  return (
    <>
      <div role="rowheader" className={styles.name} title={row.tutorialName}>
        <Name text={row.tutorialName} />
        {row.inactive && <span className={styles.quiet}>inactive</span>}
        {row.changed && (
          <span className={styles.flag} role="img" aria-label="changed since linked" title="changed since linked">
            <TriangleAlert size={14} aria-hidden="true" />
          </span>
        )}
        {row.noted && (
          <span className={styles.note} role="img" aria-label="has a note" title="has a note">
            <StickyNote size={14} aria-hidden="true" />
          </span>
        )}
      </div>
      {hasContext && (
        <div role="gridcell" className={styles.context} title={row.tutorialContext}>
          {row.tutorialContext}
        </div>
      )}
    </>
  )
}

function AdministrateCells(props: MatchCellsProps & { readonly willBeCreated: boolean }) {
  const { row, hasContext, current, onCure, willBeCreated } = props
  if (row.administrateName === null) {
    const words = willBeCreated ? 'will be created in Administrate' : row.message
    return (
      <div
        role="gridcell"
        aria-colspan={hasContext ? 3 : 2}
        className={`${styles.message ?? ''} ${hasContext ? (styles.three ?? '') : (styles.two ?? '')}`}
        title={words}
      >
        {row.cure === null ? (
          words || '–'
        ) : (
          <button
            type="button"
            className={styles.cure}
            tabIndex={current ? 0 : -1}
            onClick={(event) => {
              event.stopPropagation()
              onCure(row)
            }}
          >
            {row.message}
          </button>
        )}
      </div>
    )
  }
  return (
    <>
      <div
        role={row.tutorialName === null ? 'rowheader' : 'gridcell'}
        className={`${styles.name ?? ''} ${row.missing ? (styles.gone ?? '') : ''}`}
        title={row.message === '' ? row.administrateName : `${row.administrateName}: ${row.message}`}
      >
        <Name text={row.administrateName} />
        {row.missing && <span className={styles.flag}>gone</span>}
      </div>
      {hasContext && (
        <div role="gridcell" className={styles.context} title={row.administrateContext}>
          {row.administrateContext}
        </div>
      )}
      <div role="gridcell" className={styles.number} title={row.number ?? ''}>
        {row.number}
      </div>
    </>
  )
}
