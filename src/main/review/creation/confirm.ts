// The token that stands for what a person saw of each record before it is created.
import { createHash } from 'node:crypto'
import type { MatchedEntity } from '../../ports/records.ts'
import type { PlannedCreation } from './request.ts'

const between = '~'

/** Covers the tenant, and of each record what the tutorial database says, its look-alikes and what stands in its way; answers come with the request. */
export function confirmOf(tenant: string, entity: MatchedEntity, records: readonly PlannedCreation[]): string {
  return records.map((record) => tokenOf(tenant, entity, record)).join(between)
}

/** Whether each of the records was among those seen, as it is now. Leaving some out is no difference. */
export function isConfirmed(
  confirm: string,
  tenant: string,
  entity: MatchedEntity,
  records: readonly PlannedCreation[],
): boolean {
  const seen = new Set(confirm.split(between))
  return records.every((record) => seen.has(tokenOf(tenant, entity, record)))
}

function tokenOf(tenant: string, entity: MatchedEntity, record: PlannedCreation): string {
  const { tutorialId, key, description, fields, lookAlikes } = record
  const seen = [
    tenant,
    entity,
    key,
    description,
    fields.flatMap(({ name, tutorial }) => [name, tutorial]),
    lookAlikes.map(({ identity, name }) => [identity, name]),
  ]
  const hash = createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 12)
  return `${tutorialId}.${hash}`
}
