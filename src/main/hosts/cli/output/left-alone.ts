// What a run could not or would not write, record by record with its reason; goes to stderr.
import { plain } from './plain.ts'
import type { Finding, Job } from './outcome.ts'

const sections = [
  { kind: 'INVALID', one: '1 record could not be synced', many: 'records could not be synced' },
  { kind: 'SKIPPED', one: '1 record was left as it is', many: 'records were left as they are' },
  {
    kind: 'MOVED',
    one: '1 record changed while it was being synced and was not written',
    many: 'records changed while they were being synced and were not written',
  },
] as const

/** Finding kinds that {@link leftAlone} lists. */
export const leftAloneKinds = sections.map(({ kind }) => kind)

/** Sections of records with their reasons. */
export function leftAlone(findings: readonly Finding[]): readonly string[] {
  return sections.flatMap(({ kind, one, many }) => {
    const found = findings.filter((finding) => finding.kind === kind)
    if (found.length === 0) return []
    return [
      `${found.length === 1 ? one : `${found.length} ${many}`}:`,
      ...found.map(({ model, key, message }) => `  - ${model}: ${plain(key)}: ${plain(message)}`),
    ]
  })
}

/** What a guard kept from being marked as gone; the guard's own sentence names the way past it. */
export function wouldGo({ steps }: Pick<Job, 'steps'>): readonly string[] {
  return steps.flatMap((step) => {
    if (step.status !== 'STOPPED' || step.wouldGo.length === 0) return []
    const gone = step.wouldGo.map(({ name, context, linkedTo, usedBy }) => {
      const place = context === '' ? '' : ` (${plain(context)})`
      const link = linkedTo === null ? '' : `, linked to ${plain(linkedTo)}`
      const uses = usedBy
        .map(({ what, count }) => `, used by ${count} ${count === 1 ? what.replace(/s$/, '') : what}`)
        .join('')
      return `  - ${plain(name)}${place}${link}${uses}`
    })
    return [`${step.title}: these would count as gone from Administrate:`, ...gone]
  })
}
