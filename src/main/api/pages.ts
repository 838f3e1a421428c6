// How much of a list one question may ask for.

const most = 1_000

export interface Page {
  readonly first: number
  readonly offset: number
}

/** The same page, not below nothing and not above the most that is answered at once. */
export function pageOf({ first, offset }: Page, limit = most): Page {
  return { first: Math.min(limit, Math.max(0, first)), offset: Math.max(0, offset) }
}
