// What people set for all workbooks: levels of rules, links into the catalogue, remembered corrections. Counts from the next
// check of a workbook on.
import { normalise } from '../matching/normalise.ts'
import type { ChangeLog } from '../ports/change-log.ts'
import {
  type ImportDecisions,
  type ImportReferences,
  type ImportStore,
  type MapKind,
  mapKinds,
  type RuleLevel,
  type ValueMapEntry,
} from '../ports/import-store.ts'
import { catalogueWords, createMaps } from './check/maps.ts'
import { importRules, levelOf, ruleGroups } from './check/rules.ts'
import type { Rule } from './check/rules/rule.ts'
import { fixedRule, noSuchFrom, noSuchRule, noSuchValue, noSuchWord } from './settings-refusals.ts'

export interface RuleView {
  readonly code: string
  readonly group: string
  readonly title: string
  readonly level: RuleLevel
  readonly ownLevel: RuleLevel
  readonly isFixed: boolean
  /** null: nobody changed it. */
  readonly changedBy: string | null
  /** ISO time. */
  readonly changedAt: string | null
}

export interface MapEntryView {
  readonly kind: MapKind
  readonly from: string
  /** null: nothing, or more than one thing, fits. */
  readonly to: string | null
  readonly derived: string | null
  /** null: it is derived. */
  readonly changedBy: string | null
  /** ISO time. */
  readonly changedAt: string | null
}

export interface MapView {
  readonly kind: MapKind
  readonly words: ReturnType<typeof catalogueWords>
  readonly entries: readonly MapEntryView[]
}

/** Every change announces itself under the topic `imports`. TandemErrors (exit 2): USAGE, NOT-FOUND, those of the store. */
export interface ImportSettings {
  rules(): Promise<readonly RuleView[]>
  maps(): Promise<readonly MapView[]>
  values(): Promise<readonly ValueMapEntry[]>
  /** null, or the rule's own: its own counts. */
  setLevel(code: string, level: RuleLevel | null, by: string): Promise<RuleView>
  /** null: what is derived from the catalogue counts. */
  setMap(kind: MapKind, from: string, to: string | null, by: string): Promise<MapEntryView>
  revoke(id: string, by: string): Promise<void>
}

const longestFrom = 200

export function createImportSettings(parts: {
  readonly store: ImportStore
  readonly changeLog: Pick<ChangeLog, 'append'>
}): ImportSettings {
  const { store, changeLog } = parts
  const told = (): Promise<void> => changeLog.append(['imports'])

  async function rules(): Promise<readonly RuleView[]> {
    return rulesUnder(await store.decisions())
  }

  return {
    rules,
    async maps() {
      const [references, decisions] = await Promise.all([store.references(), store.decisions()])
      return mapKinds.map((kind) => mapOf(kind, references, decisions))
    },
    values: async () => (await store.decisions()).values,
    async setLevel(code, level, by) {
      const rule = importRules.find((each) => each.code === code)
      if (rule === undefined) throw noSuchRule()
      if (rule.isFixed) throw fixedRule(rule.title)
      await store.setLevel({ code, level: level === rule.level ? null : level, by })
      await told()
      const set = (await rules()).find((each) => each.code === code)
      if (set === undefined) throw noSuchRule()
      return set
    },
    async setMap(kind, typed, to, by) {
      const [references, decisions] = await Promise.all([store.references(), store.decisions()])
      const { words, entries } = mapOf(kind, references, decisions)
      const from = typed.trim()
      const known = entries.find((entry) => isSame(entry.from, from))
      // A sitting may be written in ways that nobody foresaw; everything else must be a record that is known.
      if (known === undefined && (kind !== 'sitting' || from === '' || from.length > longestFrom))
        throw noSuchFrom(from)
      if (to !== null && !words.some(({ word }) => word === to)) throw noSuchWord(to)
      const stored = decisions.maps.filter((entry) => entry.kind === kind && isSame(entry.from, from))
      const name = stored.at(-1)?.from ?? known?.from ?? from
      for (const entry of stored) if (to === null || entry.from !== name) await store.setMap({ ...entry, to: null, by })
      if (to !== null) await store.setMap({ kind, from: name, to, by })
      await told()
      const after = mapOf(kind, references, await store.decisions()).entries
      const derived = createMaps(references.catalogue, []).to(kind, from)
      return (
        after.find((entry) => isSame(entry.from, from)) ??
          // One that only a person had set is not in the list any more.
          { kind, from, to: derived, derived, changedBy: null, changedAt: null }
      )
    },
    async revoke(id, by) {
      if (!(await store.revoke(id, by))) throw noSuchValue()
      await told()
    },
  }
}

function rulesUnder({ levels }: ImportDecisions): readonly RuleView[] {
  const set = new Map(levels.map((each) => [each.code, each]))
  const counting = new Map(levels.map(({ code, level }) => [code, level]))
  const view = (group: string, rule: Rule): RuleView => {
    const changed = rule.isFixed ? undefined : set.get(rule.code)
    return {
      code: rule.code,
      group,
      title: rule.title,
      level: levelOf(rule, counting),
      ownLevel: rule.level,
      isFixed: rule.isFixed,
      changedBy: changed?.by ?? null,
      changedAt: changed?.at ?? null,
    }
  }
  return ruleGroups.flatMap(({ title, rules }) => rules.map((rule) => view(title, rule)))
}

function mapOf(kind: MapKind, references: ImportReferences, decisions: ImportDecisions): MapView {
  const maps = createMaps(references.catalogue, [])
  const set = new Map(
    decisions.maps.filter((entry) => entry.kind === kind).map((entry) => [normalise(entry.from), entry]),
  )
  const froms = new Map<string, string>()
  for (const from of [...fromsOf(kind, references), ...[...set.values()].map((entry) => entry.from)]) {
    if (!froms.has(normalise(from))) froms.set(normalise(from), from)
  }
  const entries = [...froms].map(([key, from]): MapEntryView => {
    const entry = set.get(key)
    const derived = maps.to(kind, from)
    const changed = { changedBy: entry?.by ?? null, changedAt: entry?.at ?? null }
    return { kind, from, to: entry?.to ?? derived, derived, ...changed }
  })
  return {
    kind,
    words: catalogueWords(kind, references.catalogue),
    entries: entries.sort((left, right) => inOrder.compare(left.from, right.from)),
  }
}

const inOrder = new Intl.Collator('en-GB', { numeric: true })

/** What a workbook can name, of what is in use. */
function fromsOf(kind: MapKind, { templates, locations, catalogue }: ImportReferences): readonly string[] {
  if (kind === 'sitting') return createMaps(catalogue, []).choices(kind)
  const records = kind === 'location' ? locations : templates
  return records.filter(({ tutorialId, isActive }) => tutorialId !== null && isActive).map(({ name }) => name)
}

function isSame(left: string, right: string): boolean {
  return normalise(left) === normalise(right)
}
