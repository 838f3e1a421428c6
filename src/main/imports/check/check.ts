// The check of a workbook: every event judged by itself, then all together, and one event again after a correction. Writes
// nothing and asks nothing.
import type { LiveAnswers } from '../../ports/import-remote.ts'
import type { ImportReferences } from '../../ports/import-store.ts'
import type { ImportEvent, ImportProblem, ResolvedEvent } from '../../ports/imports.ts'
import { type CellReaders, rememberInstants } from '../file/cell-readers.ts'
import type { EventDraft } from './draft.ts'
import { groupProblems, type ProblemGroup } from './groups.ts'
import { createResolver } from './resolve.ts'
import { resolvedOf } from './resolved.ts'
import { importRules, levelOf } from './rules.ts'
import type { EventRule, Finding, Rule, RuleContext, WorkbookRule } from './rules/rule.ts'
import { createValueMap, type IsOwn } from './value-map.ts'

/** An event that is not written, and the rows that keep it from being. */
export interface BlockedEvent {
  readonly row: number
  readonly title: string
  readonly by: readonly number[]
  /** Its other rows: right by themselves, left out with it. */
  readonly siblings: readonly number[]
}

export interface Check {
  /** By row. */
  readonly problems: readonly ImportProblem[]
  readonly groups: readonly ProblemGroup[]
  /** Events without any error, in the order of the workbook. */
  readonly events: readonly ResolvedEvent[]
  readonly blocked: readonly BlockedEvent[]
  readonly found: { readonly rows: number; readonly events: number; readonly sessions: number }
}

export interface Checker {
  /** One event by itself, ahead of its check: so that many can be taken in slices. */
  judge(event: ImportEvent): void
  /**
   * `read`: what reading the workbook found already; an error in a row of an event blocks it like any other. Of events that are
   * the same objects as before nothing is looked up again.
   */
  check(events: readonly ImportEvent[], read?: readonly ImportProblem[]): Check
  /** Of all events, those with errors among them, as they were looked up last. */
  drafts(): readonly EventDraft[]
}

/** What is known when a workbook is checked. */
export interface CheckReferences {
  readonly references: ImportReferences
  readonly live: LiveAnswers
  /** ISO time. */
  readonly now: string
  /** Cells that a person filled, to which nothing remembered applies. */
  readonly isOwn?: IsOwn
}

interface Judged {
  readonly draft: EventDraft
  /** null: something that must be there is not. */
  readonly resolved: ResolvedEvent | null
  readonly problems: readonly ImportProblem[]
}

export function createChecker(
  { references, live, now, isOwn }: CheckReferences,
  cellReaders: CellReaders,
  rules: readonly Rule[] = importRules,
): Checker {
  const readers = rememberInstants(cellReaders)
  const resolver = createResolver(references, live, readers)
  const replaceValues = createValueMap(references.values, isOwn)
  const context: RuleContext = {
    live,
    readers,
    maps: resolver.maps,
    now,
    locations: references.locations.map(({ name }) => name),
  }
  const active = rules.filter((rule) => levelOf(rule, references.levels) !== 'off')
  const eventRules = active.filter((rule) => rule.scope === 'event')
  const workbookRules = active.filter((rule) => rule.scope === 'workbook')
  /** A correction changes one of hundreds: the same objects for the others let what comes after keep its own work too. */
  const known = new WeakMap<ImportEvent, Judged>()
  let judged: readonly Judged[] = []

  function toProblem(rule: EventRule | WorkbookRule, finding: Finding): ImportProblem {
    const level = levelOf(rule, references.levels)
    return { ...finding, code: rule.code, level: level === 'error' ? 'error' : 'warning' }
  }

  function judge(event: ImportEvent): Judged {
    const before = known.get(event)
    if (before !== undefined) return before
    const draft = resolver.resolve(replaceValues(event))
    const problems = eventRules.flatMap((rule) => rule.check(draft, context).map((finding) => toProblem(rule, finding)))
    const now = { draft, problems, resolved: problems.some(isError) ? null : resolvedOf(draft) }
    known.set(event, now)
    return now
  }

  function conclude(read: readonly ImportProblem[]): Check {
    const drafts = judged.map(({ draft }) => draft)
    const across = workbookRules.flatMap((rule) =>
      rule.check(drafts, context).map((finding) => toProblem(rule, finding)),
    )
    const byRow = new Map<number, ImportProblem[]>()
    for (const problem of [...read, ...across]) {
      const same = byRow.get(problem.row)
      if (same) same.push(problem)
      else byRow.set(problem.row, [problem])
    }
    const events: ResolvedEvent[] = []
    const blocked: BlockedEvent[] = []
    const problems: ImportProblem[] = []
    for (const { draft, problems: own, resolved } of judged) {
      const others = byRow.size === 0 ? [] : draft.rows.flatMap((row) => byRow.get(row) ?? [])
      for (const { row } of others) byRow.delete(row)
      problems.push(...own, ...others)
      if (resolved !== null && !others.some(isError)) {
        events.push(resolved)
        continue
      }
      const wrong = new Set([...own, ...others].filter(isError).map(({ row }) => row))
      if (wrong.size === 0) {
        wrong.add(draft.row)
        problems.push(incomplete(draft))
      }
      blocked.push({
        row: draft.row,
        title: draft.title,
        by: [...wrong],
        siblings: draft.rows.filter((row) => !wrong.has(row)),
      })
    }
    // Rows that belong to no event.
    for (const left of byRow.values()) problems.push(...left)
    const sorted = problems.sort((left, right) => left.row - right.row)
    return {
      problems: sorted,
      groups: groupProblems(sorted),
      events,
      blocked,
      found: {
        rows: drafts.reduce((sum, { rows }) => sum + rows.length, 0),
        events: drafts.length,
        sessions: drafts.reduce((sum, { sessions }) => sum + sessions.length, 0),
      },
    }
  }

  return {
    drafts: () => judged.map(({ draft }) => draft),
    judge: (event) => void judge(event),
    check(events, read = []) {
      judged = events.map(judge)
      return conclude(read)
    },
  }
}

function isError({ level }: ImportProblem): boolean {
  return level === 'error'
}

/** No rule found fault, and yet something is missing: it is left out rather than written half. */
function incomplete({ row, title }: EventDraft): ImportProblem {
  const message = 'This event cannot be written as it is; compare its rows with the others.'
  return { row, column: null, level: 'error', code: 'incomplete', message, value: title, suggestions: [] }
}
