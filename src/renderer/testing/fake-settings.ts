// Settings of the fake backend: three rules, four small maps, two remembered corrections, the guards, a bundle of two parts.
import type { DiagnosticsQuery } from '../../../graphql/generated/local.ts'
import type { Guards } from '../features/settings/guard-limits.ts'
import type {
  ImportMap,
  ImportRule,
  MapEntry,
  RememberedCorrection,
  RuleLevel,
} from '../features/settings/settings-model.ts'
import type { Problem } from '../model.ts'

export interface FakeSettings {
  rules: readonly ImportRule[]
  maps: readonly ImportMap[]
  remembered: readonly RememberedCorrection[]
  guards: Guards
  diagnostics: DiagnosticsQuery['diagnostics']
  /** What every change is refused with. */
  refusal: Problem | null
}

const at = '2025-11-06T09:24:00.000Z'

function makeRule(change: Partial<ImportRule>): ImportRule {
  return {
    code: 'weekend',
    group: 'Dates and times',
    title: 'Session is on a weekend',
    level: 'WARNING',
    ownLevel: 'WARNING',
    isFixed: false,
    changedBy: null,
    changedAt: null,
    ...change,
  }
}

function makeMapEntry(change: Partial<MapEntry>): MapEntry {
  return { kind: 'SUBJECT', from: 'CB1_f2f_3', to: 'CB1', derived: 'CB1', changedBy: null, changedAt: null, ...change }
}

export function createFakeSettings(): FakeSettings {
  return {
    rules: [
      makeRule({
        ...{ code: 'session-count', group: 'Course templates', title: 'Number of sessions differs from the code' },
        ...{ level: 'WARNING', ownLevel: 'ERROR', changedBy: 'Priya', changedAt: at },
      }),
      makeRule({}),
      makeRule({ code: 'date', title: 'A date cannot be read', level: 'ERROR', ownLevel: 'ERROR', isFixed: true }),
    ],
    maps: [
      {
        kind: 'SUBJECT',
        words: [
          { word: 'CB1', name: null },
          { word: 'SP1', name: null },
        ],
        entries: [
          makeMapEntry({}),
          makeMapEntry({ from: 'Mock', to: null, derived: null }),
          makeMapEntry({ from: 'SP1_lo_3', to: 'CB1', derived: 'SP1', changedBy: 'Priya', changedAt: at }),
        ],
      },
      { kind: 'FORMAT', words: [{ word: 'F2F_3F', name: null }], entries: [] },
      {
        kind: 'SITTING',
        words: [{ word: '2026-04', name: '2026A' }],
        entries: [makeMapEntry({ kind: 'SITTING', from: '2026A', to: '2026-04', derived: '2026-04' })],
      },
      { kind: 'LOCATION', words: [{ word: 'LON', name: 'London' }], entries: [] },
    ],
    remembered: [
      { id: '7', column: 'Location', from: 'Londn', to: 'London', by: 'Priya', at },
      { id: '5', column: 'Session instructor', from: 'Yara Zeel', to: 'Yara Zeal', by: 'Priya', at },
    ],
    guards: { missingPercent: 10, missingAtLeast: 2 },
    diagnostics: [
      { name: 'README.txt', says: 'This list', bytes: 812, text: 'Diagnostics of Tandem' },
      { name: 'settings.json', says: 'Settings, without secrets', bytes: 14_200, text: '{ "environment": "LIVE" }' },
    ],
    refusal: null,
  }
}

/** undefined: not a question about settings. */
export function answerSettings(fake: FakeSettings, name: string): unknown {
  switch (name) {
    case 'ImportRules':
      return { importRules: fake.rules }
    case 'ImportMaps':
      return { importMaps: fake.maps }
    case 'RememberedValues':
      return { rememberedValues: fake.remembered }
    case 'Guards':
      return { guards: fake.guards }
    case 'Diagnostics':
      return { diagnostics: fake.diagnostics }
    default:
      return undefined
  }
}

/** undefined: not an order about settings. */
export function orderSettings(fake: FakeSettings, name: string, variables: Readonly<Record<string, unknown>>): unknown {
  const refused = fake.refusal && { __typename: 'NotDecided', problem: fake.refusal }
  const who = { changedBy: 'Priya', changedAt: at }
  switch (name) {
    case 'SetRuleLevel': {
      if (refused) return { setRuleLevel: refused }
      const level = variables['level'] as RuleLevel | null
      fake.rules = fake.rules.map((rule) => {
        if (rule.code !== variables['code']) return rule
        const isOwn = level === null || level === rule.ownLevel
        return { ...rule, level: level ?? rule.ownLevel, ...(isOwn ? { changedBy: null, changedAt: null } : who) }
      })
      const rule = fake.rules.find(({ code }) => code === variables['code'])
      return { setRuleLevel: { __typename: 'ImportRule', ...rule } }
    }
    case 'SetImportMap': {
      if (refused) return { setImportMap: refused }
      const kind = variables['kind'] as MapEntry['kind']
      const from = String(variables['from'])
      const to = variables['to'] as string | null
      const entries = fake.maps.find((map) => map.kind === kind)?.entries ?? []
      const before = entries.find((entry) => entry.from === from) ?? makeMapEntry({ kind, from, derived: null })
      const reset = { to: before.derived, changedBy: null, changedAt: null }
      const entry: MapEntry = { ...before, ...(to === null ? reset : { to, ...who }) }
      const others = entries.filter((each) => each.from !== from)
      fake.maps = fake.maps.map((map) => (map.kind === kind ? { ...map, entries: [...others, entry] } : map))
      return { setImportMap: { __typename: 'ImportMapEntry', ...entry } }
    }
    case 'SetGuards':
      if (refused) return { setGuards: refused }
      fake.guards = variables['input'] as Guards
      return { setGuards: { __typename: 'Guards', ...fake.guards } }
    case 'ExportDiagnostics': {
      const ready = { __typename: 'ExportReady', path: '/exports/1', fileName: 'tandem-diagnostics.zip', rows: 2 }
      return { exportDiagnostics: refused ?? ready }
    }
    case 'RevokeRememberedValue':
      if (refused) return { revokeRememberedValue: refused }
      fake.remembered = fake.remembered.filter(({ id }) => id !== variables['id'])
      return { revokeRememberedValue: { __typename: 'RememberedValueRevoked', id: variables['id'] } }
    default:
      return undefined
  }
}
