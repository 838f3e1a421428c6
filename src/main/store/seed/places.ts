// The practice locations and venues: as Administrate's practice world has them, but for the differences told in comments.

export interface SeedLocation {
  readonly id: number
  readonly name: string
  readonly code: string
  /** Code of the catalogue product that stands for tutorials there. (domain: resolution rules) */
  readonly product: string
  /** Where face-to-face tutorials take place. */
  readonly city: boolean
}

export interface SeedVenue {
  readonly id: number
  readonly name: string
  readonly locationId: number | null
}

function location(id: number, name: string, code: string, product: string, city = true): SeedLocation {
  return { id, name, code, product, city }
}

export const seedLocations: readonly SeedLocation[] = [
  location(1, 'Live online', 'LO', 'Live', false),
  location(2, 'Online', 'ONL', 'OC', false),
  location(3, 'London', 'LON', 'Lon'),
  location(4, 'Dublin', 'DUB', 'Dub'),
  location(5, 'Edinburgh', 'EDI', 'Edi'),
  location(6, 'Manchester', 'MAN', 'Man'),
  // Written otherwise, the same by rule.
  location(7, ' birmingham', 'BIR', 'Bir'),
  location(8, 'Bristol', 'BRI', 'Bri'),
  location(9, 'Glasgow', 'GLA', 'GLA'),
  location(10, 'Leeds', 'LEE', 'Lee'),
  // Only here.
  location(11, 'Cardiff', 'CDF', 'Car'),
]

const CITIES_WITHOUT_ROOMS = [3, 4, 5, 6, 7, 8, 9, 10]

export const seedVenues: readonly SeedVenue[] = [
  { name: 'Live online', locationId: 1 },
  ...CITIES_WITHOUT_ROOMS.map((locationId) => ({ name: 'To be confirmed', locationId })),
  { name: 'BPP Waterloo', locationId: 3 },
  { name: 'Harbourside Studio', locationId: 8 },
  // Written otherwise, the same by rule: a non-breaking space, and capitals.
  { name: 'Castle\u00a0Terrace Rooms', locationId: 5 },
  { name: 'Liffey Quay Centre', locationId: 4 },
  // Stands twice in Administrate.
  { name: 'Holborn Rooms', locationId: 3 },
  // Renamed there: not the same, but likely.
  { name: 'Canal Street Hub', locationId: 6 },
  { name: 'Brindley Court', locationId: 7 },
  // In another city there.
  { name: 'Clyde Street Rooms', locationId: 5 },
  // Waits for its location.
  { name: 'Taff House', locationId: 11 },
  // Belongs nowhere.
  { name: 'Room to be arranged', locationId: null },
].map((venue, index) => ({ id: index + 1, ...venue }))
