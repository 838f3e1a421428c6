// A workbook checked from its bytes to what an import of it would do. Nothing is written anywhere, and nothing sent to
// Administrate but questions.
import type { AdministrateClient } from '../administrate/client.ts'
import { throwIfCancelled, type TandemError } from '../errors.ts'
import type { ImportReferences, ImportStore, PreviousImport } from '../ports/import-store.ts'
import type { ColumnKey, ImportEvent, ImportProblem, WorkbookLayout } from '../ports/imports.ts'
import type { Clock, Log } from '../ports/platform.ts'
import { createCellReaders } from './cell-values.ts'
import { type Check, type Checker, createChecker } from './check.ts'
import { findLayout, headers } from './columns.ts'
import { askAdministrate, joinAnswers, questionsOf } from './live.ts'
import { workbookNotes } from './notes.ts'
import { createNameOf } from './plan-names.ts'
import { type ImportPlan, planImport } from './plan.ts'
import { adoptFirst, noLayout, syncFirst } from './refusals.ts'
import { readEvents } from './rows.ts'
import { createValueMap, textCell } from './value-map.ts'
import { readWorkbook } from './workbook.ts'

export interface ImportParts {
  readonly store: ImportStore
  readonly remote: AdministrateClient
  readonly clock: Clock
  readonly log: Log
  /** 0: no limit. */
  readonly requestsPerSecond: number
  /** Why this Administrate must not be used now, if so. */
  readonly refusal: () => Promise<TandemError | null>
}

export interface WorkbookFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A checked workbook; corrections are kept in memory until it is forgotten. */
export interface CheckedWorkbook {
  readonly fileName: string
  readonly sha256: string
  readonly layout: WorkbookLayout
  readonly events: readonly ImportEvent[]
  /** Rows with data, also those of no event. */
  readonly rows: number
  /** What is unusual about the file, and what was left out; sentences. */
  readonly notes: readonly string[]
  readonly previous: readonly PreviousImport[]
  check(): Check
  plan(): ImportPlan
  /** The header of a column as the file writes it. */
  headerOf(column: ColumnKey): string
  /** One cell with another text. Asks Administrate only about what was not asked before. */
  recheck(row: number, column: ColumnKey, text: string, signal: AbortSignal): Promise<Check>
}

export interface Imports {
  /**
   * TandemErrors, exit 2: those of readWorkbook, FILE-HEADERS, DB-SCHEMA before `migrate --adopt`, DEP-UNMET before a sync, those of the
   * database and of Administrate; as cancelled when `signal` aborts.
   */
  open(file: WorkbookFile, signal: AbortSignal): Promise<CheckedWorkbook>
}

export function createImports(parts: ImportParts): Imports {
  return {
    async open(file, signal) {
      const sql = await parts.store.adoption()
      if (sql.length > 0) throw adoptFirst(sql)
      const content = await readWorkbook(file.bytes, file.name, signal)
      const { layout, problems } = findLayout(content)
      if (layout === null) throw noLayout(file.name, problems)
      const read = readEvents(content, layout)
      const [references, refusal, previous] = await Promise.all([
        parts.store.references(),
        parts.refusal(),
        parts.store.previous({ sha256: content.sha256, fileName: content.fileName }),
      ])
      if (refusal !== null) throw refusal
      const unmet = unmetDependencies(references)
      if (unmet.length > 0) throw syncFirst(unmet)
      throwIfCancelled(signal)
      const opened = await openChecked(parts, references, read.events, read.problems, content.is1904, signal)
      return {
        fileName: content.fileName,
        sha256: content.sha256,
        layout,
        events: read.events,
        rows: read.rows,
        notes: [...problems, ...workbookNotes(content, layout)].map(({ message }) => message),
        previous,
        headerOf: (column) => layout.columns.get(column)?.header ?? headers[column],
        ...opened,
      }
    },
  }
}

async function openChecked(
  { store, remote, clock, requestsPerSecond }: ImportParts,
  references: ImportReferences,
  events: readonly ImportEvent[],
  read: readonly ImportProblem[],
  is1904: boolean,
  signal: AbortSignal,
): Promise<Pick<CheckedWorkbook, 'check' | 'plan' | 'recheck'>> {
  const readers = createCellReaders(is1904)
  const nameOf = createNameOf(references)
  const replaceValues = createValueMap(references.values)
  const first = questionsOf(events.map(replaceValues), references)
  let [live, local] = await Promise.all([
    askAdministrate(remote, first, references, signal),
    store.events(first.titles),
  ])
  const begin = (): Checker => createChecker({ references, live, now: clock.now().toISOString() }, readers)
  let checker = begin()
  let check = checker.check(events, read)

  /** True when the answers grew. */
  async function askMore(column: ColumnKey, text: string, inner: AbortSignal): Promise<boolean> {
    if (!asking.has(column) || text.trim() === '') return false
    const asked = questionsOf(probes(column, text).map(replaceValues), references)
    const isNew = asked.templates.some((id) => !live.approvals.has(id)) || column !== 'templateCode'
    if (!isNew) return false
    const [more, found] = await Promise.all([
      askAdministrate(remote, asked, references, inner),
      store.events(asked.titles),
    ])
    live = joinAnswers(live, more)
    local = [...local, ...found.filter(({ tutorialId }) => local.every((known) => known.tutorialId !== tutorialId))]
    return true
  }

  return {
    check: () => check,
    plan: () => planImport({ check, local, live, instant: readers.instant, nameOf, requestsPerSecond }),
    async recheck(row, column, text, inner) {
      if (await askMore(column, text, inner)) {
        const sources = checker.sources()
        checker = begin()
        checker.check(sources, read)
      }
      check = checker.recheck(row, column, text)
      return check
    },
  }
}

/** Columns whose texts Administrate is asked about. */
const asking: ReadonlySet<ColumnKey> = new Set(['templateCode', 'eventTitle', 'eventAdministrator'])

/** A row that holds nothing but the new text. */
function probes(column: ColumnKey, text: string): readonly ImportEvent[] {
  return [{ row: { number: 0, cells: new Map([[column, textCell(text)]]) }, sessions: [] }]
}

/** As the contract names them; without one of these nothing of a workbook could be found. */
function unmetDependencies({ templates, locations }: ImportReferences): readonly string[] {
  const isThere = (records: readonly { readonly externalId: string | null }[]) =>
    records.some(({ externalId }) => externalId !== null)
  return [...(isThere(locations) ? [] : ['Location']), ...(isThere(templates) ? [] : ['CourseTemplate'])]
}
