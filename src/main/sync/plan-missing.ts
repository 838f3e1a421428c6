// Records we know that a complete read did not bring: marked missing, never removed.
import type { PlanItem } from '../ports/plan.ts'
import { fingerprintOfNothing } from './fingerprint.ts'
import type { BridgeRow } from '../ports/records.ts'
import type { PlanInput } from './plan-input.ts'

/** One item per newly missing row. A row from before our time gets its snapshot now, so that it is not missed again. */
export function planMissing(input: PlanInput, present: (identity: string) => boolean): readonly PlanItem[] {
  const { entity, state } = input
  const absent = state.bridge.filter((row) => !present(row.identity))
  if (absent.length === 0) return []
  const snapshots = new Map(state.snapshot.map((row) => [row.identity, row]))
  const names = new Map(state.tutorial.map((record) => [record.id, record.names.join(' ')]))
  return absent
    .filter((row) => !snapshots.get(row.identity)?.missingSince)
    .map((row): PlanItem => {
      const known = snapshots.get(row.identity)
      const name = known?.name ?? (names.get(row.tutorialId ?? '') || nameFromColumns(row))
      return {
        action: 'missing',
        entity,
        identity: row.identity,
        externalId: row.externalId,
        name,
        context: '',
        parents: [],
        changes: [],
        missing: true,
        ...(known ? {} : { snapshot: { before: null, after: { name, hash: fingerprintOfNothing, payload: {} } } }),
      }
    })
}

function nameFromColumns({ columns, externalId }: BridgeRow): string {
  const name = columns['name'] ?? columns['label'] ?? columns['legacy_id']
  return typeof name === 'string' && name !== '' ? name : `a record that was never read (${externalId})`
}
