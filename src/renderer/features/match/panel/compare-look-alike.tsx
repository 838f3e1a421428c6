// A record that would be created beside the one it looks like; all fields of both where match review has them.
import { MatchRowDocument } from '../../../../../graphql/generated/local.ts'
import { useQuestion } from '../../../api.tsx'
import { CompareTable } from './compare-table.tsx'
import type { Sheet, SheetRecord } from '../create/create-facts.ts'

interface CompareLookAlikeProps {
  readonly kind: Sheet['kind']
  readonly record: SheetRecord
  readonly lookAlike: SheetRecord['lookAlikes'][number]
}

export function CompareLookAlike({ kind, record, lookAlike }: CompareLookAlikeProps) {
  const { data } = useQuestion(MatchRowDocument, { kind, id: `t${record.tutorialId}` }, ['records'])
  const detail = data?.matchRow
  const both = detail?.row.identity === lookAlike.identity ? detail.fields : null
  const { key: tutorial } = record
  const { name: administrate } = lookAlike
  return <CompareTable fields={both ?? [{ name: 'Name', tutorial, administrate, same: tutorial === administrate }]} />
}
