// Names for what the queries of Settings answer with.
import type {
  ImportMapEntryFieldsFragment,
  ImportMapsQuery,
  ImportRuleFieldsFragment,
  RememberedValuesQuery,
} from '../../../../graphql/generated/local.ts'

export type ImportRule = ImportRuleFieldsFragment
export type RuleLevel = ImportRule['level']
export type ImportMap = ImportMapsQuery['importMaps'][number]
export type MapEntry = ImportMapEntryFieldsFragment
export type MapKind = MapEntry['kind']
export type RememberedCorrection = RememberedValuesQuery['rememberedValues'][number]
