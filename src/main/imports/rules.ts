// Every rule of the check, and which level each has now (domain: 5.4, 8).
import type { RuleLevel } from '../ports/import-store.ts'
import { administrateRules } from './rules/administrate.ts'
import { dateRules } from './rules/dates.ts'
import { numberRules } from './rules/numbers.ts'
import { peopleRules } from './rules/people.ts'
import { placeRules } from './rules/places.ts'
import { productRules } from './rules/product.ts'
import type { Rule } from './rules/rule.ts'
import { templateRules } from './rules/template.ts'
import { textRules } from './rules/texts.ts'

/** In the order in which their findings are told for one row. */
export const importRules: readonly Rule[] = [
  ...templateRules,
  ...textRules,
  ...placeRules,
  ...peopleRules,
  ...productRules,
  ...numberRules,
  ...dateRules,
  ...administrateRules,
]

/** The level of a rule under what people changed; a fixed rule keeps its own. */
export function levelOf(rule: Rule, levels: ReadonlyMap<string, RuleLevel>): RuleLevel {
  return rule.isFixed ? rule.level : (levels.get(rule.code) ?? rule.level)
}
