// The pill of a row: what the backend says of its link, and what a tick would make of it.
import type { MatchRow } from '../../../model.ts'
import type { LinkState } from '../../../ui/link-pill.tsx'

const states: Readonly<Record<MatchRow['link'], LinkState>> = {
  RULE: 'rule',
  PERSON: 'person',
  IMPORT: 'import',
  FOUND: 'found',
  SUGGESTION: 'suggestion',
  BLOCKED: 'blocked',
  NOT_LINKED: 'not-linked',
  IGNORED: 'ignored',
  UNKNOWN: 'unknown',
}

/** `willBeCreated`: it is ticked and can be created. */
export function linkStateOf(row: MatchRow, willBeCreated = false): LinkState {
  if (row.link !== 'NOT_LINKED') return states[row.link]
  if (row.tutorialId === null) return 'only-there'
  return willBeCreated ? 'create' : 'not-linked'
}
