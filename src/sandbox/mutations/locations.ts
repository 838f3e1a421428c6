// Changes to locations. Venues cannot be changed through the API.
import { messages, problem, refuseIf, textProblem } from '../problems.ts'
import type { Problem } from '../problems.ts'
import { isZone } from '../times.ts'
import { nextNumber } from '../world/counters.ts'
import { location } from '../world/make.ts'
import type { Location, World } from '../world/records.ts'
import { given, lookUp, need, referenceProblem } from './references.ts'

interface LocationInput {
  readonly regionId?: string | null
  readonly name?: string | null
  readonly code?: string | null
  readonly url?: string | null
  readonly status?: 'active' | 'inactive' | null
  readonly description?: string | null
  readonly taxTypeId?: string | null
  readonly timeZone?: string | null
  readonly latitude?: string | null
  readonly longitude?: string | null
}

type CreateInput = LocationInput & { readonly regionId: string; readonly name: string }
type UpdateInput = LocationInput & { readonly locationId: string }

/** `location.create`. */
export function createLocation(world: World, { input }: { readonly input: CreateInput }): object {
  const region = need(world.regions, 'Region', 'regionId', input.regionId)
  refuseIf(problemsOf(world, input))
  const record = changed(world, location(nextNumber(world, 'location'), input.name, region.number), input)
  world.locations.set(record.number, record)
  return { location: record }
}

/** `location.update`. */
export function updateLocation(world: World, { input }: { readonly input: UpdateInput }): object {
  const before = need(world.locations, 'Location', 'locationId', input.locationId)
  refuseIf(problemsOf(world, input))
  const region = lookUp(world.regions, 'Region', input.regionId)?.number ?? before.region
  const record = changed(world, { ...before, region }, input)
  world.locations.set(record.number, record)
  return { location: record }
}

/** `location.delete`; refused while venues, events or sessions are there. */
export function deleteLocation(world: World, { input }: { readonly input: { readonly locationId: string } }): object {
  const record = need(world.locations, 'Location', 'locationId', input.locationId)
  const users = [world.venues, world.events, world.sessions].flatMap((table) => [...table.values()])
  const isUsed = users.some((user) => user.location === record.number)
  refuseIf([isUsed ? problem('locationId', messages.locationInUse, input.locationId) : null])
  world.locations.delete(record.number)
  return { location: record }
}

function problemsOf(world: World, input: LocationInput): readonly (Problem | null)[] {
  const { timeZone } = input
  const zoneIsWrong = typeof timeZone === 'string' && !isZone(timeZone)
  return [
    textProblem('name', input.name),
    referenceProblem(world.regions, 'Region', 'regionId', input.regionId),
    referenceProblem(world.taxTypes, 'TaxType', 'taxTypeId', input.taxTypeId),
    zoneIsWrong ? problem('timeZone', messages.unknownTimeZone, timeZone) : null,
  ]
}

function changed(world: World, before: Location, input: LocationInput): Location {
  const { code, url, description, timeZone, latitude, longitude } = input
  return {
    ...before,
    ...given({ code, url, description, timeZone, latitude, longitude }),
    name: input.name ?? before.name,
    status: input.status ?? before.status,
    taxType: lookUp(world.taxTypes, 'TaxType', input.taxTypeId)?.number ?? before.taxType,
  }
}
