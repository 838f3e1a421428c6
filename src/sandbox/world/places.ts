// The places of the sample world: locations, and the venues inside them.

/** Name, code, region and time zone. `Live online` and `Online` are different locations; `Reading` is known to nobody else. */
export const locations: readonly (readonly [name: string, code: string, region: 'UK' | 'IE'])[] = [
  ['Live online', 'LO', 'UK'],
  ['Online', 'ONL', 'UK'],
  ['London', 'LON', 'UK'],
  ['Dublin', 'DUB', 'IE'],
  ['Edinburgh', 'EDI', 'UK'],
  ['Manchester', 'MAN', 'UK'],
  ['Birmingham', 'BIR', 'UK'],
  ['Bristol', 'BRI', 'UK'],
  ['Glasgow', 'GLA', 'UK'],
  ['Leeds', 'LEE', 'UK'],
  ['Reading', 'REA', 'UK'],
]

/** Venue name and the name of its location. `Holborn Rooms` stands twice; several are written in a way of their own. */
export const venues: readonly (readonly [name: string, location: string])[] = [
  ['Live online', 'Live online'],
  ['To be confirmed', 'London'],
  ['To be confirmed', 'Dublin'],
  ['To be confirmed', 'Edinburgh'],
  ['To be confirmed', 'Manchester'],
  ['To be confirmed', 'Birmingham'],
  ['To be confirmed', 'Bristol'],
  ['To be confirmed', 'Glasgow'],
  ['To be confirmed', 'Leeds'],
  ['BPP Waterloo', 'London'],
  ['Holborn Rooms', 'London'],
  ['Holborn Rooms', 'London'],
  ['Canal St Hub', 'Manchester'],
  ['Castle  Terrace Rooms', 'Edinburgh'],
  ['LIFFEY QUAY CENTRE', 'Dublin'],
  ['Brindley Crt', 'Birmingham'],
  ['Harbourside Studio', 'Bristol'],
  ['Clyde Street Rooms', 'Glasgow'],
  ['Kennet Place', 'Reading'],
]
