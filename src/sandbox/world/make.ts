// How one record of each synced kind is made, for the sample world, for large worlds and for mutations alike.
import { encodeId } from '../ids.ts'
import type { Contact, CourseTemplate, Location, TemplatePrice, Venue } from './records.ts'

/** A location; everything but name and region may be left out. */
export function location(number: number, name: string, region: number, values: Partial<Location> = {}): Location {
  return {
    __typename: 'Location',
    number,
    id: encodeId('Location', number),
    name,
    code: null,
    description: null,
    region,
    timeZone: null,
    status: 'active',
    url: null,
    taxType: null,
    latitude: null,
    longitude: null,
    ...values,
  }
}

export function venue(number: number, name: string, parent: number, account: number | null = null): Venue {
  return {
    __typename: 'Venue',
    number,
    id: encodeId('Venue', number),
    name,
    description: null,
    location: parent,
    account,
  }
}

/** A contact made at `at` (local date and time). */
export function contact(number: number, account: number, at: string, values: Partial<Contact>): Contact {
  return {
    __typename: 'Contact',
    number,
    id: encodeId('Contact', number),
    account,
    firstName: null,
    middleName: null,
    lastName: null,
    emailAddresses: [],
    phoneNumbers: [],
    department: null,
    notes: null,
    timeZoneName: null,
    hasLeftCompany: false,
    isInstructor: false,
    isStaff: false,
    isAdmin: false,
    isCoordinator: false,
    instructorBio: null,
    customFields: {},
    createdAt: at,
    lastUpdatedAt: at,
    ...values,
  }
}

/** A template in draft, without prices, made at `at` (with offset). */
export function courseTemplate(
  number: number,
  code: string,
  title: string,
  at: string,
  values: Partial<CourseTemplate> = {},
): CourseTemplate {
  return {
    __typename: 'CourseTemplate',
    number,
    id: encodeId('CourseTemplate', number),
    title,
    code,
    shortCode: null,
    lifecycleState: 'draft',
    eventLearningMode: null,
    sessions: 1,
    learningCategories: [],
    approvedInstructors: [],
    publicPrices: [],
    privatePrices: [],
    minPlaces: null,
    maxPlaces: null,
    texts: {},
    customFields: {},
    createdAt: at,
    updatedAt: at,
    ...values,
  }
}

export interface PriceFacts {
  readonly courseTemplate: number
  readonly region: number
  readonly currency: string
  readonly amount: string
  readonly priceLevel: number | null
}

/** A public price when there is a price level, a private one when there is none. */
export function templatePrice(number: number, facts: PriceFacts): TemplatePrice {
  return {
    __typename: facts.priceLevel === null ? 'CourseTemplatePrivatePrice' : 'CourseTemplatePublicPrice',
    number,
    id: encodeId('TemplatePrice', number),
    ...facts,
  }
}
