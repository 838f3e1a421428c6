// Instructors who teach in a workbook and are not approved for the course template there.
import type { LiveAnswers } from '../../ports/import-remote.ts'
import type { Reference } from '../../ports/imports.ts'
import type { EventDraft, PersonFound } from './draft.ts'
import { valueOf } from './found.ts'

export interface MissingApproval {
  /** The template's code. */
  readonly template: string
  readonly instructor: string
  /** External ids. */
  readonly templateId: string
  readonly instructorId: string
  readonly rows: readonly number[]
}

/** In the order of the workbook. */
export function missingApprovals(
  drafts: readonly EventDraft[],
  { approvals }: Pick<LiveAnswers, 'approvals'>,
): readonly MissingApproval[] {
  const missing = new Map<string, MissingApproval & { readonly rows: number[] }>()
  for (const draft of drafts) {
    const template = valueOf(draft.template)?.reference
    const approved = template && approvals.get(template.externalId)
    if (template === undefined || approved === undefined) continue
    const note = (row: number, person: Reference): void => {
      if (approved.has(person.externalId)) return
      const key = `${template.externalId} ${person.externalId}`
      const known = missing.get(key)
      if (known === undefined)
        missing.set(key, {
          ...{ template: template.name, templateId: template.externalId },
          ...{ instructor: person.name, instructorId: person.externalId, rows: [row] },
        })
      else if (!known.rows.includes(row)) known.rows.push(row)
    }
    for (const person of people(draft.instructors)) note(draft.row, person)
    for (const session of draft.sessions) for (const person of people(session.instructors)) note(session.row, person)
  }
  return [...missing.values()]
}

function people(found: readonly PersonFound[]): readonly Reference[] {
  return found.flatMap((one) => valueOf(one) ?? [])
}
