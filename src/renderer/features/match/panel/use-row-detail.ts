// Everything about the current row, asked for once a person stays on it.
import { useEffect, useState } from 'react'
import { MatchRowDocument } from '../../../../../graphql/generated/local.ts'
import { useQuestion } from '../../../api.tsx'
import type { Kind, MatchDetail, MatchRow } from '../../../model.ts'

/** Milliseconds: who runs through the list with a key held down asks for nothing. */
const stay = 60

export function useRowDetail(
  kind: Kind['name'],
  row: MatchRow,
): { readonly detail: MatchDetail | null; readonly failure: string | null } {
  const id = useStayed(row.id)
  const { data, failure } = useQuestion(MatchRowDocument, { kind, id }, ['records'])
  const detail = data?.matchRow ?? null
  return {
    detail: detail?.row.id === row.id ? detail : null,
    failure: id === row.id && failure !== null ? failure.message : null,
  }
}

function useStayed(value: string): string {
  const [stayed, setStayed] = useState(value)
  useEffect(() => {
    if (value === stayed) return
    const timer = setTimeout(() => setStayed(value), stay)
    return () => clearTimeout(timer)
  }, [value, stayed])
  return stayed
}
