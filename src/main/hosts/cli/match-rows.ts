// The whole list of match review, page by page of one look.
import {
  type KindName,
  MatchRowsDocument,
  type MatchRowFieldsFragment,
  type MatchRowsQuery,
} from '../../../../graphql/generated/local.ts'
import type { LocalApi } from './client.ts'

export type MatchRow = MatchRowFieldsFragment

const pageSize = 1_000

/** Every row of the kind. When the look changes between two pages, it begins again. */
export async function matchRowsOf(api: LocalApi, kind: KindName): Promise<readonly MatchRow[]> {
  let rows: MatchRow[] = []
  let revision: string | null = null
  for (;;) {
    const { match }: MatchRowsQuery = await api.query(MatchRowsDocument, {
      kind,
      revision,
      first: pageSize,
      offset: rows.length,
    })
    if (revision !== null && match.revision !== revision) rows = []
    else rows.push(...match.rows)
    revision = match.revision
    if (rows.length >= match.total || (rows.length > 0 && match.rows.length === 0)) return rows
  }
}

/** The active tutorial records without a link that nobody ignores. */
export function isOpen({ tutorialId, group, inactive }: MatchRow): boolean {
  return tutorialId !== null && !inactive && ['SUGGESTED', 'BLOCKED', 'NOT_LINKED'].includes(group)
}

/** What the command line calls a record: the value as stored; `Location/Name` where a venue's name stands in several places. */
export function isCalled({ tutorialName, tutorialContext }: MatchRow, key: string): boolean {
  if (tutorialName === null) return false
  return [tutorialName, `${tutorialContext}/${tutorialName}`].some((name) => same(name, key))
}

function same(left: string, right: string): boolean {
  const folded = [left, right].map((text) => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase())
  return folded[0] === folded[1]
}
