// A run as plain text, to paste into a message: headline, one line per step, the lists with reasons.
import { formatClockSeconds, withCode } from '../../format.ts'
import type { Finding, Job } from '../../model.ts'
import { headline } from './headline.ts'
import { isDone } from './job-facts.ts'
import { spokenCounts } from './spoken-counts.ts'
import { statusWord, stepLine } from './step-text.ts'

const sections: readonly { readonly kind: Finding['kind']; readonly title: string }[] = [
  { kind: 'UNMATCHED_TUTORIAL', title: 'Tutorial records that are not linked' },
  { kind: 'UNMATCHED_API', title: 'Records that are only in Administrate' },
  { kind: 'INVALID', title: 'Errors' },
  { kind: 'SKIPPED', title: 'Skipped' },
]

export function reportText(job: Job, findings: readonly Finding[]): string {
  const { title, detail, code } = headline(job)
  const day = new Date(job.startedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  const steps = job.steps.map((step) => {
    const { text, attention } = stepLine(step, null, job.steps, new Date(job.startedAt))
    return `${step.title}: ${isDone(step) ? `${statusWord(step)}, ${spokenCounts(step)}` : (attention ?? text)}`
  })
  const lists = sections.flatMap(({ kind, title: name }) => {
    const found = findings.filter((finding) => finding.kind === kind)
    return found.length === 0 ? [] : ['', `${name} (${found.length}):`, ...found.map(line)]
  })
  return [
    `${job.title}, run ${job.id}, ${day} ${formatClockSeconds(job.startedAt)}, by ${job.startedBy}`,
    title,
    withCode(detail, code),
    '',
    ...steps,
    ...lists,
    '',
  ].join('\n')
}

function line({ model, key, description, message }: Finding): string {
  return `  - ${model}: ${key}${description === '' ? '' : ` (${description})`}: ${message}`
}
