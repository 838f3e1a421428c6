// The cells of a workbook against both systems: looked up once, and after each correction again as far as it matters.
import { throwIfCancelled } from '../../errors.ts'
import type { LiveAnswers } from '../../ports/import-remote.ts'
import type { ImportReferences, LocalEvent } from '../../ports/import-store.ts'
import type { ColumnKey, ResolvedEvent } from '../../ports/imports.ts'
import { inSlices } from '../slices.ts'
import { missingApprovals } from './approvals.ts'
import { createCellReaders } from '../file/cell-values.ts'
import { type Check, type Checker, createChecker } from './check.ts'
import type { CheckedWorkbook, ImportParts } from './checked-workbook.ts'
import { askAdministrate, isNoQuestion, joinAnswers, noAnswers, questionsOf, unasked } from './live.ts'
import { createNameOf, type NameOf } from '../plan/plan-names.ts'
import { type ImportPlan, planImport, withoutEvents } from '../plan/plan.ts'
import type { PlannedEvent } from '../plan/planned.ts'
import { syncFirst } from '../refusals.ts'
import type { SheetCells } from './sheet-cells.ts'
import { createRowMap, createValueMap, type IsOwn } from './value-map.ts'

type CheckedCells = Pick<
  CheckedWorkbook,
  'check' | 'plan' | 'references' | 'lookedUp' | 'missingApprovals' | 'correct' | 'again'
>

export async function openChecked(
  { store, remote, clock, requestsPerSecond, refusal }: ImportParts,
  cells: SheetCells,
  is1904: boolean,
  signal: AbortSignal,
): Promise<CheckedCells> {
  const readers = createCellReaders(is1904)
  const isOwn: IsOwn = (row, column) => cells.isCorrected(row, column)
  let known = await look(noAnswers, signal)
  let [checker, check] = await judge(known, signal)
  let plan: ImportPlan | null = null

  /** Everything of the tutorial database, and what `before` does not answer of Administrate. */
  async function look(before: LiveAnswers, inner: AbortSignal): Promise<Known> {
    const [references, refused] = await Promise.all([store.references(), refusal()])
    if (refused !== null) throw refused
    const unmet = unmetDependencies(references)
    if (unmet.length > 0) throw syncFirst(unmet)
    throwIfCancelled(inner)
    const replaceValues = createValueMap(references.values, isOwn)
    const questions = questionsOf(cells.events().map(replaceValues), references)
    const open = unasked(questions, before)
    const [more, local] = await Promise.all([
      isNoQuestion(open) && before !== noAnswers ? null : askAdministrate(remote, open, references, inner),
      store.events(questions.titles),
    ])
    const live = more === null ? before : joinAnswers(before, more)
    return { references, live, local, nameOf: createNameOf(references), planned: new WeakMap() }
  }

  async function judge({ references, live }: Known, inner: AbortSignal): Promise<readonly [Checker, Check]> {
    const begun = createChecker({ references, live, now: clock.now().toISOString(), isOwn }, readers)
    await inSlices(cells.events(), begun.judge, inner)
    return [begun, begun.check(cells.events(), cells.problems())]
  }

  async function again(before: LiveAnswers, inner: AbortSignal): Promise<void> {
    const now = await look(before, inner)
    const judged = await judge(now, inner)
    known = now
    ;[checker, check] = judged
    plan = null
  }

  return {
    check: () => check,
    plan(leftOut = new Set()) {
      plan ??= planImport({
        ...{ check, local: known.local, live: known.live, instant: readers.instant, requestsPerSecond },
        nameOf: known.nameOf,
        before: known.planned,
      })
      return withoutEvents(plan, leftOut, requestsPerSecond)
    },
    references: () => known.references,
    lookedUp: (row) => createRowMap(known.references.values, isOwn)(row),
    missingApprovals: () => missingApprovals(checker.drafts(), known.live),
    async correct(put, restored, inner) {
      const changed = [...new Set([...cells.restore(restored), ...cells.put(put)])].sort((left, right) => left - right)
      if ([...put, ...restored].some(({ column }) => asking.has(column))) await again(known.live, inner)
      else {
        check = checker.check(cells.events(), cells.problems())
        plan = null
      }
      return changed
    },
    again: (what, inner) => again(what === 'both' ? noAnswers : known.live, inner),
  }
}

interface Known {
  readonly references: ImportReferences
  readonly live: LiveAnswers
  readonly local: readonly LocalEvent[]
  readonly nameOf: NameOf
  readonly planned: WeakMap<ResolvedEvent, PlannedEvent>
}

/** Columns whose texts Administrate is asked about. */
const asking: ReadonlySet<ColumnKey> = new Set(['templateCode', 'eventTitle', 'eventAdministrator'])

/** As the contract names them; without one of these nothing of a workbook could be found. */
function unmetDependencies({ templates, locations }: ImportReferences): readonly string[] {
  const isThere = (records: readonly { readonly externalId: string | null }[]) =>
    records.some(({ externalId }) => externalId !== null)
  return [...(isThere(locations) ? [] : ['Location']), ...(isThere(templates) ? [] : ['CourseTemplate'])]
}
