// What the Match screen says of a row: its strength, its state as a heading, and its place in time.
import { formatMoment } from '../../format.ts'
import type { MatchHead, MatchRow } from '../../model.ts'

/** `Very likely the same venue`, by strength 0 to 100. */
export function strengthWords(strength: number, singular: string): string {
  if (strength >= 90) return `Very likely the same ${singular}`
  if (strength >= 75) return `Probably the same ${singular}`
  if (strength >= 60) return `Perhaps the same ${singular}`
  return `Hardly the same ${singular}`
}

/** The heading of the panel. */
export function rowHeading(row: MatchRow, singular: string): string {
  if (row.changed && !row.missing) return 'Changed since linked'
  switch (row.link) {
    case 'SUGGESTION':
      return strengthWords(row.strength ?? 0, singular)
    case 'RULE':
      return row.missing ? 'Linked, but gone from Administrate' : 'Linked by rule'
    case 'PERSON':
      return row.missing ? 'Linked, but gone from Administrate' : 'Linked by hand'
    case 'IMPORT':
      return 'Linked by an import'
    case 'FOUND':
      return 'Linked before Tandem came'
    case 'BLOCKED':
      return 'Blocked'
    case 'IGNORED':
      return 'Ignored'
    case 'UNKNOWN':
      return 'No answer yet, looking it up'
    case 'NOT_LINKED':
      if (row.missing) return 'Gone from Administrate'
      return row.tutorialId === null ? 'Only in Administrate' : 'Not linked'
  }
}

/** `as of run 42, today 09:10`; empty before the first read. */
export function asOf(match: Pick<MatchHead, 'readAt' | 'readByJob'>, now: Date): string {
  if (match.readAt === null) return ''
  const run = match.readByJob === null ? '' : `run ${match.readByJob}, `
  return `as of ${run}${formatMoment(match.readAt, now)}`
}

/** What a row is called when it is spoken of. */
export function rowName(row: MatchRow): string {
  return row.tutorialName ?? row.administrateName ?? ''
}
