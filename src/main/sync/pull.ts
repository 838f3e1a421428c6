// Reads one kind whole from Administrate, or says why it could not be read whole.
import {
  GetAllCourseTemplatesDocument,
  GetAllInstructorsDocument,
  GetAllLocationDocument,
  GetPriceLevelsDocument,
  GetVenuesDocument,
} from '../../../graphql/generated/administrate.ts'
import type { AdministrateClient, PagedList } from '../administrate/client.ts'
import { TandemError } from '../errors.ts'
import type { Entity } from '../ports/records.ts'
import { pullCustomFields } from './pull-custom-fields.ts'
import { completeCategories, pullPrices } from './pull-nested.ts'
import { parseCourseTemplate } from './records/course-template.ts'
import { parseInstructor } from './records/instructor.ts'
import { collector, type Pulled } from './pulled.ts'
import type { Parsed } from './records/node.ts'
import { parsePriceLevel } from './records/own-list.ts'
import { parseLocation, parseVenue } from './records/place.ts'

export interface PullOptions {
  readonly pageSize: number
  readonly signal: AbortSignal
  /** After each answer: records received so far and how many there are (null: not known). */
  readonly onProgress: (received: number, total: number | null) => void
}

/** How a kind that is one list is read. */
interface ListKind {
  readonly list: PagedList
  readonly parse: (node: unknown) => Parsed
  /** Fills nested lists that did not fit into the page. */
  readonly complete?: (remote: AdministrateClient, node: unknown, signal: AbortSignal) => Promise<unknown>
}

const lists: Readonly<Partial<Record<Entity, ListKind>>> = {
  price_level: { list: { document: GetPriceLevelsDocument, connection: 'priceLevels' }, parse: parsePriceLevel },
  location: { list: { document: GetAllLocationDocument, connection: 'locations' }, parse: parseLocation },
  venue: { list: { document: GetVenuesDocument, connection: 'venues' }, parse: parseVenue },
  instructor: { list: { document: GetAllInstructorsDocument, connection: 'contacts' }, parse: parseInstructor },
  course_template: {
    list: { document: GetAllCourseTemplatesDocument, connection: 'courseTemplates' },
    parse: parseCourseTemplate,
    complete: completeCategories,
  },
}

/**
 * Reads a kind to its end. A read that turns out incomplete (the total moved, records came twice) is repeated once;
 * still incomplete, it fails with ADM-INCOMPLETE and nothing may be concluded from it.
 */
export async function pull(remote: AdministrateClient, entity: Entity, options: PullOptions): Promise<Pulled> {
  if (entity === 'custom_field') return pullCustomFields(remote, options)
  return (await attempt(remote, entity, options)) ?? (await attempt(remote, entity, options)) ?? fail()
}

async function attempt(remote: AdministrateClient, entity: Entity, options: PullOptions): Promise<Pulled | null> {
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
      const whole = kind.complete ? await kind.complete(remote, node, options.signal) : node
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
