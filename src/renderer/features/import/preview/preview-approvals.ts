// Approvals that are missing, as they are given: all those of one course template together.
import type { MissingApproval } from '../import-model.ts'

export interface ApprovalGroup {
  readonly templateId: string
  readonly template: string
  readonly instructors: readonly string[]
  readonly approvals: readonly { readonly templateId: string; readonly instructorId: string }[]
  readonly rows: readonly number[]
}

export function approvalGroups(missing: readonly MissingApproval[]): readonly ApprovalGroup[] {
  const groups = new Map<string, ApprovalGroup>()
  for (const { templateId, template, instructor, instructorId, rows } of missing) {
    const known = groups.get(templateId)
    groups.set(templateId, {
      templateId,
      template,
      instructors: [...(known?.instructors ?? []), instructor],
      approvals: [...(known?.approvals ?? []), { templateId, instructorId }],
      rows: [...new Set([...(known?.rows ?? []), ...rows])].sort((left, right) => left - right),
    })
  }
  return [...groups.values()]
}
