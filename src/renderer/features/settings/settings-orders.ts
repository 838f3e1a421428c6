// What a person orders in Settings: each answers with how it is then, or with a problem in words.
import type { Client } from 'urql'
import {
  RevokeRememberedValueDocument,
  SetGuardsDocument,
  SetImportMapDocument,
  SetRuleLevelDocument,
} from '../../../../graphql/generated/local.ts'
import type { Problem } from '../../model.ts'
import type { Guards } from './guard-limits.ts'
import type { ImportRule, MapEntry, MapKind, RuleLevel } from './settings-model.ts'
import { createOrder } from './settings-order.ts'
import type { Refused } from './settings-order.ts'

const order = createOrder({
  effect: 'Whether it was kept is not known; no event was changed.',
  next: 'Look at the list, then try again.',
})

/** `level` null: the rule's own. */
export async function setRuleLevel(
  client: Client,
  code: string,
  level: RuleLevel | null,
): Promise<{ readonly rule: ImportRule } | Refused> {
  const answer = await order(client, SetRuleLevelDocument, { code, level }, (data) => data.setRuleLevel)
  return 'code' in answer ? { rule: answer } : answer
}

/** `to` null: what the catalogue says by itself. */
export async function setImportMap(
  client: Client,
  entry: { readonly kind: MapKind; readonly from: string; readonly to: string | null },
): Promise<{ readonly entry: MapEntry } | Refused> {
  const answer = await order(client, SetImportMapDocument, entry, (data) => data.setImportMap)
  return 'from' in answer ? { entry: answer } : answer
}

/** null: it is revoked. */
export async function revokeCorrection(client: Client, id: string): Promise<Problem | null> {
  const answer = await order(client, RevokeRememberedValueDocument, { id }, (data) => data.revokeRememberedValue)
  return 'problem' in answer ? answer.problem : null
}

export async function setGuards(
  client: Client,
  { missingPercent, missingAtLeast }: Guards,
): Promise<{ readonly guards: Guards } | Refused> {
  const input = { missingPercent, missingAtLeast }
  const answer = await order(client, SetGuardsDocument, { input }, (data) => data.setGuards)
  return 'missingPercent' in answer ? { guards: answer } : answer
}
