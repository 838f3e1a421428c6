// Instructors approved for course templates, because a person said so: added to the complete list, everybody else kept.
import { readApprovedInstructors } from '../../administrate/import-reads.ts'
import { around } from './crash-points.ts'
import { type Sender, sendStep, type Step } from './send-step.ts'

/** Ids of Administrate, with the names people read. */
export interface Approval {
  readonly templateId: string
  readonly template: string
  readonly instructors: readonly { readonly externalId: string; readonly name: string }[]
}

export interface ApprovalOutcome {
  readonly templateId: string
  readonly template: string
  /** approved: also when they were already. */
  readonly outcome: 'approved' | 'failed' | 'unknown'
  /** In Administrate’s own words where it refused. */
  readonly messages: readonly string[]
}

/**
 * One write for a template, after its list was read to the end; none where nobody is missing. Throws what keeps Administrate or
 * the database from being reached, with the templates before it done.
 */
export async function approveInstructors(
  sender: Sender,
  approvals: readonly Approval[],
): Promise<readonly ApprovalOutcome[]> {
  const outcomes: ApprovalOutcome[] = []
  for (const approval of approvals) {
    const { templateId, template } = approval
    const step = await approvalStep(sender, approval)
    const sent = step === null ? null : await sendStep(sender, step)
    const { outcome, messages } = sent ?? { outcome: 'done', messages: [] }
    if (outcome === 'done') await around(sender.at, 'outcome', () => sender.parts.writes.settleApprovals(templateId))
    outcomes.push({
      templateId,
      template,
      outcome: outcome === 'done' ? 'approved' : outcome,
      messages: [...new Set(messages)],
    })
  }
  return outcomes
}

/** null: all of them are approved already. */
async function approvalStep(
  { parts, ended }: Sender,
  { templateId, template, instructors }: Approval,
): Promise<Step | null> {
  const approved = await readApprovedInstructors(parts.remote, templateId, ended)
  const missing = instructors.filter(({ externalId }) => !approved.has(externalId))
  if (missing.length === 0) return null
  return {
    entity: 'approval',
    tutorialId: templateId,
    key: `${template} · ${missing.map(({ name }) => name).join(', ')}`,
    knownBefore: [...approved],
    write: {
      mutation: 'courseTemplate.update',
      courseTemplateId: templateId,
      approvedInstructors: [...new Set([...approved, ...missing.map(({ externalId }) => externalId)])],
    },
    async look(sender) {
      const now = await readApprovedInstructors(sender.parts.remote, templateId, sender.ended)
      return missing.every(({ externalId }) => now.has(externalId)) ? { externalId: templateId, event: null } : null
    },
  }
}
