// How regions, locations and venues are read.
import { connect, one } from '../context.ts'
import type { Context } from '../context.ts'
import type { ConnectionArguments } from '../connections.ts'
import type { Location, Region, Venue } from '../world/records.ts'
import { accountFields, locationFields, regionFields, venueFields } from './fields.ts'
import type { Reader } from './wiring.ts'

export const places: Readonly<Record<string, Reader>> = {
  Region: {
    company: (region: Region, _: unknown, { world }: Context) => one(world.companies, region.company),
    countries: (region: Region, _: unknown, { world }: Context) =>
      world.countries.filter((country) => region.countries.includes(country.code)),
    defaultTax: (_: Region, __: unknown, { world }: Context) => one(world.taxTypes, 1),
  },
  Location: {
    region: (location: Location, _: unknown, { world }: Context) => one(world.regions, location.region),
    defaultTaxType: (location: Location, _: unknown, { world }: Context) => one(world.taxTypes, location.taxType),
  },
  Venue: {
    location: (venue: Venue, _: unknown, { world }: Context) => one(world.locations, venue.location),
    account: (venue: Venue, args: ConnectionArguments, context: Context) => {
      const owner = one(context.world.accounts, venue.account)
      return connect(context, 'account', owner === null ? [] : [owner], accountFields, args)
    },
  },
}

/** The root fields of places. */
export const placeRoots: Reader = {
  countries: (_: unknown, __: unknown, { world }: Context) => world.countries,
  regions: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'regions', context.world.regions.values(), regionFields, args),
  locations: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'locations', context.world.locations.values(), locationFields(context.world), args),
  venues: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'venues', context.world.venues.values(), venueFields, args),
}
