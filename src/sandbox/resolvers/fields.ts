// The filterable fields of every kind of record (administrate-api: filters and ordering), as functions of world and record.
import type { Fields } from '../filters.ts'
import { encodeId } from '../ids.ts'
import type { IdKind } from '../ids.ts'
import { toInstant } from '../times.ts'
import { defaultCurrency } from '../world/tenant.ts'
import type * as records from '../world/records.ts'

type World = records.World

function idOf(kind: IdKind, number: number | null): string | null {
  return number === null ? null : encodeId(kind, number)
}

export const currencyFields: Fields<records.Currency> = {
  code: (currency) => currency.code,
  name: (currency) => currency.name,
  symbol: (currency) => currency.symbol,
  isActive: (currency) => currency.isActive,
}

export const priceLevelFields: Fields<records.PriceLevel> = {
  id: (level) => level.id,
  name: (level) => level.name,
  description: (level) => level.description,
  expiryOffset: (level) => level.expiryOffset,
}

export const namedFields: Fields<{ readonly id: string; readonly name: string }> = {
  id: (record) => record.id,
  name: (record) => record.name,
}

export const regionFields: Fields<records.Region> = {
  ...namedFields,
  code: (region) => region.code,
  companyId: (region) => encodeId('Company', region.company),
}

export const categoryFields: Fields<records.LearningCategory> = {
  ...namedFields,
  parentCategoryId: (category) => idOf('LearningCategory', category.parent),
}

export const accountFields: Fields<records.Account> = {
  ...namedFields,
  emailAddress: (account) => account.emailAddress,
  billingEmailAddress: (account) => account.billingEmailAddress,
  website: (account) => account.website,
  notes: (account) => account.notes,
  vatNumber: (account) => account.vatNumber,
  isIndividual: (account) => account.isIndividual,
  isPartner: (account) => account.isPartner,
  createdAt: (account) => account.createdAt,
  lastUpdatedAt: (account) => account.lastUpdatedAt,
  companyId: (account) => idOf('Company', account.company),
}

export function locationFields(world: World): Fields<records.Location> {
  return {
    ...namedFields,
    code: (location) => location.code,
    description: (location) => location.description,
    status: (location) => location.status,
    regionId: (location) => encodeId('Region', location.region),
    regionName: (location) => world.regions.get(location.region)?.name ?? null,
    defaultTaxName: (location) => world.taxTypes.get(location.taxType ?? 0)?.name ?? null,
  }
}

export const venueFields: Fields<records.Venue> = {
  ...namedFields,
  locationId: (venue) => encodeId('Location', venue.location),
  accountId: (venue) => idOf('Account', venue.account),
}

/** First, middle and last name in one; null when there is none. */
export function fullName(contact: records.Contact): string | null {
  const name = [contact.firstName, contact.middleName, contact.lastName].filter(Boolean).join(' ')
  return name === '' ? null : name
}

/** The primary address, or the first. */
export function emailOf(contact: records.Contact): string | null {
  const addresses = contact.emailAddresses
  return (addresses.find((entry) => entry.usage === 'primary') ?? addresses[0])?.address ?? null
}

export function contactFields(world: World): Fields<records.Contact> {
  const accountName = (contact: records.Contact) => world.accounts.get(contact.account)?.name ?? null
  return {
    id: (contact) => contact.id,
    firstName: (contact) => contact.firstName,
    lastName: (contact) => contact.lastName,
    name: fullName,
    emailAddress: emailOf,
    isInstructor: (contact) => contact.isInstructor,
    isAdmin: (contact) => contact.isAdmin,
    isStaff: (contact) => contact.isStaff,
    isStaffOrInstructor: (contact) => contact.isStaff || contact.isInstructor,
    canStaffEvent: (contact) => contact.isStaff || contact.isInstructor,
    isCoordinator: (contact) => contact.isCoordinator,
    hasLeftCompany: (contact) => contact.hasLeftCompany,
    accountId: (contact) => encodeId('Account', contact.account),
    accountName,
    approvedCourseIds: (contact) =>
      [...world.courseTemplates.values()]
        .filter((template) => template.approvedInstructors.includes(contact.number))
        .map((template) => template.id),
    byNameAccountOrEmail: (contact) =>
      [fullName(contact), accountName(contact), emailOf(contact)].filter((text) => text !== null),
    createdAt: (contact) => contact.createdAt,
    lastUpdatedAt: (contact) => contact.lastUpdatedAt,
  }
}

export function templateFields(world: World): Fields<records.CourseTemplate> {
  const prices = (template: records.CourseTemplate) =>
    template.publicPrices.flatMap((number) => world.templatePrices.get(number) ?? [])
  return {
    id: (template) => template.id,
    code: (template) => template.code,
    name: (template) => template.title,
    title: (template) => template.title,
    codeOrTitle: (template) => [template.code, template.title],
    lifecycleState: (template) => template.lifecycleState,
    learningCategoryId: (template) => template.learningCategories.map((number) => encodeId('LearningCategory', number)),
    hasPriceInCurrency: (template) => prices(template).map((price) => price.currency),
    hasPriceInRegion: (template) => prices(template).map((price) => encodeId('Region', price.region)),
    withNoEvents: (template) => ![...world.events.values()].some((event) => event.courseTemplate === template.number),
    createdAt: (template) => template.createdAt,
    updatedAt: (template) => template.updatedAt,
  }
}

export const templatePriceFields: Fields<records.TemplatePrice> = {
  id: (price) => price.id,
  amount: (price) => Number(price.amount),
  regionId: (price) => encodeId('Region', price.region),
  currencyCode: (price) => price.currency,
}

export function eventFields(world: World): Fields<records.CourseEvent> {
  const template = (event: records.CourseEvent) => world.courseTemplates.get(event.courseTemplate ?? 0)
  const place = (event: records.CourseEvent) => world.locations.get(event.location ?? 0)
  const start = (event: records.CourseEvent) => event.classroomStart ?? event.lmsStart
  const end = (event: records.CourseEvent) => event.classroomEnd ?? event.lmsEnd
  const zoned = (read: (event: records.CourseEvent) => string | null) => (event: records.CourseEvent) =>
    toInstant(read(event), event.timeZoneName)
  return {
    id: (event) => event.id,
    displayId: (event) => String(event.number),
    title: (event) => event.title,
    code: (event) => event.code,
    start,
    end,
    startDate: (event) => start(event)?.slice(0, 10) ?? null,
    endDate: (event) => end(event)?.slice(0, 10) ?? null,
    classroomStart: (event) => event.classroomStart,
    classroomEnd: (event) => event.classroomEnd,
    lmsStart: (event) => event.lmsStart,
    lmsEnd: (event) => event.lmsEnd,
    timeZonedStart: zoned(start),
    timeZonedEnd: zoned(end),
    courseTemplateTitle: (event) => template(event)?.title ?? null,
    courseTemplateCode: (event) => template(event)?.code ?? null,
    eventOrCourseCodeOrTitle: (event) =>
      [event.title, event.code, template(event)?.title, template(event)?.code].filter((text) => text !== undefined),
    textSearch: (event) => [event.title, event.code],
    type: (event) => event.type,
    learningMode: (event) => event.learningMode,
    lifecycleState: (event) => event.lifecycleState,
    isActive: (event) => event.lifecycleState === 'published',
    isSoldOut: (event) => event.isSoldOut,
    cancelledAt: (event) => event.cancelledAt,
    minPlaces: (event) => event.minPlaces,
    maxPlaces: (event) => event.maxPlaces,
    bookedPlaces: () => 0,
    remainingPlaces: (event) => event.maxPlaces,
    hasPlacesRemaining: (event) => !event.isSoldOut,
    locationId: (event) => idOf('Location', event.location),
    locationName: (event) => place(event)?.name ?? null,
    regionCode: (event) => world.regions.get(place(event)?.region ?? 0)?.code ?? null,
    companyId: () => encodeId('Company', 1),
    taxTypeId: (event) => idOf('TaxType', event.taxType),
    staffContactId: (event) =>
      event.staff.flatMap((number) => world.staff.get(number) ?? []).map((staff) => encodeId('Contact', staff.contact)),
    hasPricesInCurrency: () => [defaultCurrency],
    createdAt: (event) => event.createdAt,
    updatedAt: (event) => event.updatedAt,
  }
}

export const sessionFields: Fields<records.Session> = {
  id: (session) => session.id,
  title: (session) => session.title,
  code: (session) => session.code,
  parentId: (session) => encodeId('Event', session.event),
  start: (session) => session.start,
  end: (session) => session.end,
  timeZonedStart: (session) => toInstant(session.start, session.timeZoneName),
  timeZonedEnd: (session) => toInstant(session.end, session.timeZoneName),
  lifecycleState: (session) => session.lifecycleState,
  cancelledAt: (session) => session.cancelledAt,
}

export function staffFields(world: World): Fields<records.Staff> {
  const contact = (staff: records.Staff) => world.contacts.get(staff.contact)
  return {
    id: (staff) => staff.id,
    eventId: (staff) => encodeId('Event', staff.event),
    contactId: (staff) => encodeId('Contact', staff.contact),
    staffType: (staff) => staff.staffType,
    isPrimary: (staff) => staff.isPrimary,
    createdAt: (staff) => staff.createdAt,
    updatedAt: (staff) => staff.updatedAt,
    contactName: (staff) => fullOf(contact(staff)),
    contactEmailAddress: (staff) => {
      const found = contact(staff)
      return found === undefined ? null : emailOf(found)
    },
  }
}

function fullOf(contact: records.Contact | undefined): string | null {
  return contact === undefined ? null : fullName(contact)
}
