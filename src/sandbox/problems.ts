// What the sandbox answers when it refuses a change. Only the staff message is known from the real service; the rest are
// likely wordings, kept in this one table so that they can be corrected (administrate-api: HTTP and error model).

/** One entry of the `errors` list that every mutation answers with. */
export interface Problem {
  readonly label: string | null
  readonly message: string
  readonly value: string | null
}

export const messages = {
  alreadyStaff: 'The input Contact already exists as staff on the Event',
  amountNotPositive: 'Amount must be positive',
  codeTaken: 'A Course Template with this code already exists',
  customFieldUnknown: 'Custom Field definition not found',
  customFieldValue: 'Invalid value',
  emailTaken: 'This email address is already in use',
  endBeforeStart: 'End must be after start',
  eventNotDraft: 'Only draft Events can be deleted',
  locationInUse: 'The Location is in use',
  noPermission: 'You do not have permission',
  priceTaken: 'A price for this Price Level already exists',
  publishedToDraft: 'A published Course Template cannot return to draft',
  required: 'This field is required',
  sessionNotDraft: 'Only draft Sessions can be deleted',
  templateInUse: 'The Course Template is used by Events; archive it instead',
  templateOfPublishedEvent: 'The Course Template of a published Event cannot change',
  unknownTimeZone: 'Unknown time zone',
  venueElsewhere: 'Venue does not belong to the Location',
} as const

/** `Location not found` and the like. */
export function notFound(kind: string): string {
  return `${kind} not found`
}

function tooLong(maximum: number): string {
  return `Must be at most ${maximum} characters`
}

export function problem(label: string | null, message: string, value: string | null = null): Problem {
  return { label, message, value }
}

/** A change refused by a business rule: nothing was written, and the answer carries the problems. */
export class Refusal extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((entry) => entry.message).join('; '))
    this.name = 'Refusal'
    this.problems = problems
  }
}

/** Throws a `Refusal` with the given problems, if there are any. Empty entries are skipped. */
export function refuseIf(problems: readonly (Problem | null | undefined)[]): void {
  const found = problems.filter((entry) => entry !== null && entry !== undefined)
  if (found.length > 0) throw new Refusal(found)
}

/** The problem of a text that is blank (when required) or too long; nothing for one that is fine or left out. */
export function textProblem(label: string, text: string | null | undefined, maximum = 255): Problem | null {
  if (text === undefined || text === null) return null
  if (text.trim() === '') return problem(label, messages.required, text)
  return text.length > maximum ? problem(label, tooLong(maximum), text) : null
}
