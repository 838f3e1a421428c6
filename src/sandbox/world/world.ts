// Makes the world of the sandbox: the sample world, and on request a large one around it. Same seed and size, same world.
import { customFieldsOf, customFieldTypes } from './custom-fields.ts'
import { lastCourseNumber, nextNumber } from './counters.ts'
import { grow } from './grow.ts'
import { contact, courseTemplate, location, templatePrice, venue } from './make.ts'
import { administrators, customers, otherInstructors, seasonInstructors } from './people.ts'
import type { Person } from './people.ts'
import { locations, venues } from './places.ts'
import { createRandom } from './random.ts'
import type { Contact, World } from './records.ts'
import { otherTemplates, readCode, seasonTemplates } from './templates.ts'
import {
  beginning,
  countries,
  currencies,
  defaultCurrency,
  tenantAccounts,
  tenantCategories,
  tenantCompanies,
  tenantPriceLevels,
  tenantRegions,
  tenantTaxTypes,
  tutorsAccount,
} from './tenant.ts'

export interface WorldOptions {
  readonly seed?: number | undefined
  /** Wanted number of synced records in all (see `countWorld`); 0 or less than the sample world keeps that. */
  readonly size?: number | undefined
}

/** Number of records of the seven synced kinds, and of what else the world holds. */
export interface WorldCounts {
  readonly customFields: number
  readonly priceLevels: number
  readonly locations: number
  readonly venues: number
  readonly instructors: number
  readonly courseTemplates: number
  readonly publicPrices: number
  readonly contacts: number
  readonly accounts: number
  readonly events: number
  readonly sessions: number
}

const at = beginning.replace('Z', '')
const secondPrices = new Set(['CM1_f2f_6', 'CP1_f2f_5', 'CP2_f2f_1', 'CP3_f2f_1', 'CS2_f2f_6', 'SA2_f2f_3'])
const classroomOnly = new Set(['CP2_f2f_2', 'CP3_f2f_2'])

/** The world for a seed and a size. Nothing in it depends on the clock. */
export function createWorld(options: WorldOptions = {}): World {
  const seed = options.seed ?? 1
  const size = options.size ?? 0
  const world = emptyWorld(seed, size)
  const random = createRandom(seed)
  addPlaces(world)
  addPeople(world)
  addTemplates(world, random)
  grow(world, size - syncedRecords(countWorld(world)), random)
  return world
}

/** The exact counts of a world. */
export function countWorld(world: World): WorldCounts {
  const instructors = [...world.contacts.values()].filter((person) => person.isInstructor)
  const prices = [...world.templatePrices.values()].filter((price) => price.priceLevel !== null)
  return {
    customFields: customFieldTypes.reduce((sum, type) => sum + customFieldsOf(type).length, 0),
    priceLevels: world.priceLevels.size,
    locations: world.locations.size,
    venues: world.venues.size,
    instructors: instructors.length,
    courseTemplates: world.courseTemplates.size,
    publicPrices: prices.length,
    contacts: world.contacts.size,
    accounts: world.accounts.size,
    events: world.events.size,
    sessions: world.sessions.size,
  }
}

/** How many records a full synchronisation reads. */
export function syncedRecords(counts: WorldCounts): number {
  const { customFields, priceLevels, instructors, courseTemplates, publicPrices } = counts
  return customFields + priceLevels + counts.locations + counts.venues + instructors + courseTemplates + publicPrices
}

function emptyWorld(seed: number, size: number): World {
  return {
    seed,
    size,
    companies: tableOf(tenantCompanies()),
    countries,
    regions: tableOf(tenantRegions()),
    currencies,
    taxTypes: tableOf(tenantTaxTypes()),
    priceLevels: tableOf(tenantPriceLevels()),
    learningCategories: tableOf(tenantCategories()),
    accounts: tableOf(tenantAccounts()),
    contacts: new Map(),
    locations: new Map(),
    venues: new Map(),
    courseTemplates: new Map(),
    templatePrices: new Map(),
    events: new Map(),
    sessions: new Map(),
    staff: new Map(),
    externalIds: new Map(),
    lastNumbers: new Map([
      ['course', lastCourseNumber],
      ['account', tenantAccounts().length],
    ]),
  }
}

function tableOf<Item extends { readonly number: number }>(items: readonly Item[]): Map<number, Item> {
  return new Map(items.map((item) => [item.number, item]))
}

function addPlaces(world: World): void {
  const regionByCode = new Map([...world.regions.values()].map((region) => [region.code, region.number]))
  const locationByName = new Map<string, number>()
  for (const [name, code, regionCode] of locations) {
    const number = nextNumber(world, 'location')
    const timeZone = regionCode === 'IE' ? 'Europe/Dublin' : 'Europe/London'
    world.locations.set(
      number,
      location(number, name, regionByCode.get(regionCode) ?? 1, { code, timeZone, taxType: 1 }),
    )
    locationByName.set(name, number)
  }
  for (const [name, locationName] of venues) {
    const number = nextNumber(world, 'venue')
    world.venues.set(number, venue(number, name, locationByName.get(locationName) ?? 1))
  }
}

function addPeople(world: World): void {
  const instructor = { isInstructor: true, isStaff: true }
  for (const person of [...seasonInstructors, ...otherInstructors])
    addPerson(world, person, 'tutors', tutorsAccount, instructor)
  for (const person of administrators) addPerson(world, person, 'practice', 1, { isAdmin: true, isStaff: true })
  for (const person of customers) addPerson(world, person, 'northgate', 3, {})
}

function addPerson(world: World, person: Person, mailHost: string, account: number, flags: Partial<Contact>): void {
  const number = nextNumber(world, 'contact')
  const plain = `${person.first ?? 'x'}.${person.last}`.normalize('NFD').replaceAll(/[^\w.]+/g, ' ')
  const mailbox = plain
    .replace(/ (?=\w*$)/, '.')
    .replaceAll(' ', '')
    .toLowerCase()
  const taken = [...world.contacts.values()].some(
    (other) => other.firstName === person.first && other.lastName === person.last,
  )
  const address = `${mailbox}${taken ? number : ''}@${mailHost}.example`
  const record = contact(number, account, at, {
    firstName: person.first,
    lastName: person.last,
    emailAddresses: person.withoutEmail === true ? [] : [{ usage: 'primary', address }],
    hasLeftCompany: person.hasLeft === true,
    timeZoneName: 'Europe/London',
    ...flags,
  })
  world.contacts.set(number, record)
}

function addTemplates(world: World, random: () => number): void {
  const others = otherTemplates.map((code) => [code, readCode(code).sessions, [0, 1]] as const)
  for (const [code, sessions, approved] of [...seasonTemplates, ...others]) {
    const { format, title } = readCode(code)
    const number = nextNumber(world, 'courseTemplate')
    const withoutRooms = code === 'WAITLIST' || code.startsWith('OC_')
    const category = [...world.learningCategories.values()].find((candidate) => candidate.name === format)
    const levelPrices = code === 'WAITLIST' ? [] : addPrices(world, number, sessions, random)
    const second = secondPrices.has(code) ? [addPrice(world, number, 2, 'EUR', 1, 40 * sessions + 450)] : []
    const record = courseTemplate(number, code, title, beginning, {
      lifecycleState: code === 'CB3_LO_2' ? 'draft' : 'published',
      eventLearningMode: withoutRooms ? 'lms' : classroomOnly.has(code) ? 'classroom' : 'blended',
      sessions,
      learningCategories: category === undefined ? [] : [category.number],
      approvedInstructors: withoutRooms ? [] : approved.map((position) => position + 1),
      publicPrices: [...levelPrices, ...second],
      minPlaces: withoutRooms ? null : 4,
      maxPlaces: withoutRooms ? null : 14,
      customFields: { 24: code === 'WAITLIST' ? 'false' : 'true', 26: format },
    })
    world.courseTemplates.set(number, record)
  }
}

/** One price per level: the dearest is the ordinary one. */
function addPrices(world: World, template: number, sessions: number, random: () => number): readonly number[] {
  const ordinary = 295 + 55 * sessions + 5 * Math.floor(random() * 10)
  const shares = [1, 0.75, 0.6]
  return shares.map((share, index) =>
    addPrice(world, template, 1, defaultCurrency, index + 1, Math.round(ordinary * share)),
  )
}

function addPrice(
  world: World,
  template: number,
  region: number,
  currency: string,
  level: number,
  pounds: number,
): number {
  const number = nextNumber(world, 'price')
  const facts = { courseTemplate: template, region, currency, amount: `${pounds}.00`, priceLevel: level }
  world.templatePrices.set(number, templatePrice(number, facts))
  return number
}
