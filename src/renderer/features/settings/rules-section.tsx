// Every rule of the check with its level, which a person can change unless what it finds could not be written.
import { useState } from 'react'
import { ImportRulesDocument } from '../../../../graphql/generated/local.ts'
import { useApi, useQuestion } from '../../api.tsx'
import { useNow } from '../../clock.ts'
import type { Problem } from '../../model.ts'
import { say } from '../frame/speech.ts'
import { RuleRow, levelWords } from './rule-row.tsx'
import type { ImportRule, RuleLevel } from './settings-model.ts'
import { setRuleLevel } from './settings-orders.ts'
import { SectionHead, SectionProblem, UnreadSection } from './settings-states.tsx'
import { useAnswered } from './use-answered.ts'
import styles from './settings.module.css'

export function RulesSection() {
  const { client } = useApi()
  const { data, failure, refresh } = useQuestion(ImportRulesDocument, {}, ['imports'], 60_000)
  const answered = useAnswered<ImportRule>(data)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [inTurn] = useState(createTurns)
  const now = useNow(60_000)

  function set(rule: ImportRule, level: RuleLevel | null): void {
    answered.put(rule.code, { ...rule, level: level ?? rule.ownLevel })
    inTurn(async () => {
      const answer = await setRuleLevel(client, rule.code, level)
      if ('problem' in answer) {
        answered.put(rule.code, rule)
        setProblem(answer.problem)
      } else {
        setProblem(null)
        answered.put(rule.code, answer.rule)
        say(`${rule.title}: ${levelWords[answer.rule.level].toLowerCase()} from the next check on.`)
      }
      refresh()
    })
  }
  const rules = data?.importRules.map((rule) => answered.items.get(rule.code) ?? rule)
  return (
    <>
      <SectionHead title="Import rules">
        An error keeps the whole event from being imported, a warning does not, and what is off is not looked at. This
        holds for everybody and counts from the next check on: press Check again in a workbook that waits. A rule with a
        lock finds what could not be written at all, so it is always an error.
      </SectionHead>
      <SectionProblem problem={problem} />
      {rules === undefined ? (
        <UnreadSection work="Reading the rules…" failure={failure} onAgain={refresh} />
      ) : (
        [...new Set(rules.map(({ group }) => group))].map((group) => (
          <section key={group} className={styles.group} aria-label={group}>
            <h3>{group}</h3>
            <ul>
              {rules
                .filter((rule) => rule.group === group)
                .map((rule) => (
                  <RuleRow key={rule.code} rule={rule} now={now} onSet={(level) => set(rule, level)} />
                ))}
            </ul>
          </section>
        ))
      )}
    </>
  )
}

/** One after the other: the arrow keys choose quickly, and the last choice must be the one that stays. */
function createTurns(): (work: () => Promise<void>) => void {
  let last = Promise.resolve()
  return (work) => {
    last = last.then(work)
  }
}
