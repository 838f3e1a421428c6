// Fills a world up to a wanted number of records, for benchmarks and for trying large tenants.
import { nextNumber } from './counters.ts'
import { contact, courseTemplate, location, templatePrice, venue } from './make.ts'
import type { World } from './records.ts'
import { beginning, defaultCurrency, priceLevel, tutorsAccount } from './tenant.ts'

/** Shares of the added records; what rounding leaves over becomes venues. */
const shares = { locations: 0.02, instructors: 0.18, templates: 0.3, prices: 0.4 }
const furtherLevels = 2

/** Adds exactly `count` records over the synced kinds, all with names of their own. Nothing when `count` is not positive. */
export function grow(world: World, count: number, random: () => number): void {
  if (count <= 0) return
  const levels = Math.min(furtherLevels, count)
  for (let index = 0; index < levels; index += 1) addLevel(world, index)
  const left = count - levels
  const newLocations = Math.floor(left * shares.locations)
  const newInstructors = Math.floor(left * shares.instructors)
  const newTemplates = Math.floor(left * shares.templates)
  const newPrices = newTemplates === 0 ? 0 : Math.floor(left * shares.prices)
  for (let index = 0; index < newLocations; index += 1) addLocation(world, index)
  for (let index = 0; index < newInstructors; index += 1) addInstructor(world, index)
  addTemplates(world, newTemplates, newPrices, random)
  const newVenues = left - newLocations - newInstructors - newTemplates - newPrices
  for (let index = 0; index < newVenues; index += 1) addVenue(world, index)
}

function addLevel(world: World, index: number): void {
  const number = world.priceLevels.size + 1
  world.priceLevels.set(number, priceLevel(number, `Corporate ${index + 1}`, null))
}

function addLocation(world: World, index: number): void {
  const number = nextNumber(world, 'location')
  const values = { code: `G${index + 1}`, timeZone: 'Europe/London', taxType: 1 }
  world.locations.set(number, location(number, `Town ${padded(index)}`, 1, values))
}

function addVenue(world: World, index: number): void {
  const number = nextNumber(world, 'venue')
  const parent = (index % world.locations.size) + 1
  world.venues.set(number, venue(number, `Room ${padded(index)}`, parent))
}

function addInstructor(world: World, index: number): void {
  const number = nextNumber(world, 'contact')
  const name = padded(index)
  const record = contact(number, tutorsAccount, beginning.replace('Z', ''), {
    firstName: `Tutor${name}`,
    lastName: `Sample${name}`,
    emailAddresses: [{ usage: 'primary', address: `tutor${name}.sample${name}@tutors.example` }],
    isInstructor: true,
    isStaff: true,
  })
  world.contacts.set(number, record)
}

function addTemplates(world: World, templates: number, prices: number, random: () => number): void {
  for (let index = 0; index < templates; index += 1) {
    const number = nextNumber(world, 'courseTemplate')
    const own = Math.floor(((index + 1) * prices) / templates) - Math.floor((index * prices) / templates)
    const publicPrices: number[] = []
    for (let level = 1; level <= own; level += 1) publicPrices.push(addPrice(world, number, level, random))
    const sessions = 1 + Math.floor(random() * 8)
    const code = `G${padded(index)}_LO_${sessions}`
    const record = courseTemplate(number, code, `Generated course ${padded(index)}`, beginning, {
      lifecycleState: 'published',
      eventLearningMode: 'blended',
      sessions,
      learningCategories: [1],
      approvedInstructors: [1],
      publicPrices,
      maxPlaces: 14,
      customFields: { 24: 'true', 26: 'Live online' },
    })
    world.courseTemplates.set(number, record)
  }
}

function addPrice(world: World, template: number, level: number, random: () => number): number {
  const number = nextNumber(world, 'price')
  const amount = `${200 + Math.floor(random() * 600)}.00`
  const facts = { courseTemplate: template, region: 1, currency: defaultCurrency, amount, priceLevel: level }
  world.templatePrices.set(number, templatePrice(number, facts))
  return number
}

function padded(index: number): string {
  return String(index + 1).padStart(5, '0')
}
