// What the next sync would write for a record that was just created in Administrate: parsed, hashed and planned the same way.
import type { AdministrateClient } from '../administrate/client.ts'
import type { PlanItem } from '../ports/plan.ts'
import type { MatchedEntity } from '../ports/records.ts'
import { fingerprints } from './fingerprint.ts'
import { planRecord } from './plan-record.ts'
import { completeCategories } from './pull-nested.ts'
import { collector } from './pulled.ts'
import { parseCourseTemplate } from './records/course-template.ts'
import { parseInstructor } from './records/instructor.ts'
import type { Parsed } from './records/node.ts'
import { parseLocation, parseVenue } from './records/place.ts'

const parsers: Readonly<Record<MatchedEntity, (node: unknown) => Parsed>> = {
  location: parseLocation,
  venue: parseVenue,
  instructor: parseInstructor,
  course_template: parseCourseTemplate,
}

/**
 * The item that adds the row and its snapshot and links it, as a person's doing, to the tutorial record; or why a sync could
 * not use the node. `node` in the shape that the kind's list has.
 */
export function createdItem(
  entity: MatchedEntity,
  node: unknown,
  tutorialId: string,
): { readonly item: PlanItem } | { readonly reason: string } {
  const collected = collector()
  collected.add(() => parsers[entity](node))
  const { records, invalid } = collected.pulled()
  const [record] = records
  if (!record) return { reason: invalid[0]?.reason ?? 'it is of a kind that is left out' }
  const item = planRecord({
    entity,
    record,
    hash: hashOf(record),
    row: null,
    known: null,
    payload: null,
    link: tutorialId,
    tutorialName: () => '',
    display: (_field, value) => value,
  })
  if (item?.link === undefined) return { reason: 'there is nothing to keep of it' }
  return { item: { ...item, link: { ...item.link, author: 'person' } } }
}

/** The same with the categories of a course template read to their end. */
export async function createdItemOf(
  remote: AdministrateClient,
  entity: MatchedEntity,
  node: unknown,
  tutorialId: string,
  signal: AbortSignal,
): Promise<ReturnType<typeof createdItem>> {
  const whole = (entity === 'course_template' ? await completeCategories(remote, node, signal) : null) ?? node
  return createdItem(entity, whole, tutorialId)
}

function hashOf(record: Parameters<typeof planRecord>[0]['record']): string {
  const slices = fingerprints([record])
  for (let slice = slices.next(); ; slice = slices.next())
    if (slice.done === true) return slice.value.get(record.identity) ?? ''
}
