// Reads one kind whole from Administrate, or says why it could not be read whole.
import { courseTemplateList, instructorList, locationList, priceLevelList, venueList } from '../administrate/lists.ts'
import { TandemError } from '../errors.ts'
import type { Entity } from '../ports/records.ts'
import { pullCustomFields } from './pull-custom-fields.ts'
import { completeCategories, pullPrices } from './pull-nested.ts'
import { parseCourseTemplate } from './records/course-template.ts'
import { parseInstructor } from './records/instructor.ts'
import { collector, type Pulled, type PullOptions } from './pulled.ts'
import type { Parsed } from './records/node.ts'
import { parsePriceLevel } from './records/own-list.ts'
import { parseLocation, parseVenue } from './records/place.ts'
import type { PagedList, Reads } from '../administrate/reads.ts'

/** How a kind that is one list is read. */
interface ListKind {
  readonly list: PagedList
  readonly parse: (node: unknown) => Parsed
  /** Fills nested lists that did not fit into the page; null for a node that is whole, as nearly every one is. */
  readonly complete?: (remote: Reads, node: unknown, signal: AbortSignal) => Promise<unknown> | null
}

const lists: Readonly<Partial<Record<Entity, ListKind>>> = {
  price_level: { list: priceLevelList, parse: parsePriceLevel },
  location: { list: locationList, parse: parseLocation },
  venue: { list: venueList, parse: parseVenue },
  instructor: { list: instructorList, parse: parseInstructor },
  course_template: { list: courseTemplateList, parse: parseCourseTemplate, complete: completeCategories },
}

/**
 * Reads a kind to its end. A read that turns out incomplete (the total moved, records came twice) is repeated once;
 * still incomplete, it fails with ADM-INCOMPLETE and nothing may be concluded from it.
 */
export async function pull(remote: Reads, entity: Entity, options: PullOptions): Promise<Pulled> {
  if (entity === 'custom_field') return pullCustomFields(remote, options)
  return (await attempt(remote, entity, options)) ?? (await attempt(remote, entity, options)) ?? fail()
}

async function attempt(remote: Reads, entity: Entity, options: PullOptions): Promise<Pulled | null> {
  if (entity === 'course_template_price_level') return pullPrices(remote, options)
  const kind = lists[entity]
  if (!kind) throw new Error(`No list for ${entity}`)
  const collected = collector()
  const pages = remote.pages(kind.list, {
    pageSize: options.pageSize,
    signal: options.signal,
    onPage: options.onProgress,
  })
  for await (const nodes of pages) {
    for (const node of nodes) {
      const completed = kind.complete?.(remote, node, options.signal) ?? null
      const whole = completed === null ? node : await completed
      collected.add(() => kind.parse(whole))
    }
  }
  return pages.result().complete ? collected.pulled() : null
}

function fail(): never {
  throw new TandemError(
    {
      code: 'ADM-INCOMPLETE',
      message: 'Administrate’s list changed while it was read, twice in a row, so it could not be read whole.',
      effect: 'Nothing was written.',
      next: 'Try again in a minute.',
    },
    1,
  )
}
