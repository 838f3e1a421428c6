// Every rule of the check, and which level each has now (domain: 5.4, 8).
import type { RuleLevel } from '../../ports/import-store.ts'
import { administrateRules } from './rules/administrate.ts'
import { dateRules } from './rules/dates.ts'
import { numberRules } from './rules/numbers.ts'
import { peopleRules } from './rules/people.ts'
import { placeRules } from './rules/places.ts'
import { productRules } from './rules/product.ts'
import type { Rule } from './rules/rule.ts'
import { templateRules } from './rules/template.ts'
import { textRules } from './rules/texts.ts'

/** By what they look at, as Settings shows them; in the order in which their findings are told for one row. */
export const ruleGroups: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  { title: 'Course templates', rules: templateRules },
  { title: 'Titles, web addresses and texts', rules: textRules },
  { title: 'Locations and venues', rules: placeRules },
  { title: 'Instructors and administrators', rules: peopleRules },
  { title: 'Sittings and products', rules: productRules },
  { title: 'Days, places and yes or no', rules: numberRules },
  { title: 'Dates and times', rules: dateRules },
  { title: 'What is in Administrate already', rules: administrateRules },
]

export const importRules: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules)

/** The level of a rule under what people changed; a fixed rule keeps its own. */
export function levelOf(rule: Rule, levels: ReadonlyMap<string, RuleLevel>): RuleLevel {
  return rule.isFixed ? rule.level : (levels.get(rule.code) ?? rule.level)
}
