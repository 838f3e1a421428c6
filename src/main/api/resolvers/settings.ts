// What people set for all workbooks: levels of rules, links into the catalogue, remembered corrections.
import type {
  ImportMapEntry,
  ImportRule,
  MapKind as MapKindName,
  MutationResolvers,
  NotDecided,
  QueryResolvers,
  RuleLevel as RuleLevelName,
} from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import { headers } from '../../imports/file/columns.ts'
import type { ImportSettings, MapEntryView, RuleView } from '../../imports/settings.ts'
import type { MapKind, RuleLevel } from '../../ports/import-store.ts'
import type { Context } from '../context.ts'
import { logCause } from '../log-cause.ts'

export const settingsQueries: QueryResolvers = {
  async importRules(_parent, _arguments, { database }) {
    const { importSettings } = await database.open()
    return (await importSettings.rules()).map(ruleView)
  },
  async importMaps(_parent, _arguments, { database }) {
    const { importSettings } = await database.open()
    const maps = await importSettings.maps()
    return maps.map(({ kind, words, entries }) => ({ kind: kindNames[kind], words, entries: entries.map(entryView) }))
  },
  async rememberedValues(_parent, _arguments, { database }) {
    const { importSettings } = await database.open()
    return (await importSettings.values()).map((value) => ({ ...value, column: headers[value.column] }))
  },
}

export const settingsMutations: MutationResolvers = {
  setRuleLevel: (_parent, { code, level }, context) =>
    decided(context, async (settings, by) => ({
      __typename: 'ImportRule' as const,
      ...ruleView(await settings.setLevel(code, level ? levels[level] : null, by)),
    })),
  setImportMap: (_parent, { kind, from, to }, context) =>
    decided(context, async (settings, by) => ({
      __typename: 'ImportMapEntry' as const,
      ...entryView(await settings.setMap(kinds[kind], from, to ?? null, by)),
    })),
  revokeRememberedValue: (_parent, { id }, context) =>
    decided(context, async (settings, by) => {
      await settings.revoke(id, by)
      return { __typename: 'RememberedValueRevoked' as const, id }
    }),
}

type Refused = NotDecided & { readonly __typename: 'NotDecided' }

async function decided<Result>(
  { database, facts, log }: Context,
  work: (settings: ImportSettings, by: string) => Promise<Result>,
): Promise<Result | Refused> {
  try {
    const { importSettings } = await database.open()
    return await work(importSettings, facts.person)
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(log, error)
    return { __typename: 'NotDecided', problem: error.problem }
  }
}

const levelNames: { readonly [level in RuleLevel]: RuleLevelName } = { error: 'ERROR', warning: 'WARNING', off: 'OFF' }
const levels: { readonly [name in RuleLevelName]: RuleLevel } = { ERROR: 'error', WARNING: 'warning', OFF: 'off' }
const kindNames: { readonly [kind in MapKind]: MapKindName } = {
  subject: 'SUBJECT',
  format: 'FORMAT',
  sitting: 'SITTING',
  location: 'LOCATION',
}
const kinds: { readonly [name in MapKindName]: MapKind } = {
  SUBJECT: 'subject',
  FORMAT: 'format',
  SITTING: 'sitting',
  LOCATION: 'location',
}

function ruleView({ level, ownLevel, ...rule }: RuleView): ImportRule {
  return { ...rule, level: levelNames[level], ownLevel: levelNames[ownLevel] }
}

function entryView({ kind, ...entry }: MapEntryView): ImportMapEntry {
  return { ...entry, kind: kindNames[kind] }
}
