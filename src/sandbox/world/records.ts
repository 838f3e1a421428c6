// The records of the sandbox's world, as plain data. Relations are record numbers; `id` is the identifier on the wire.

interface Common {
  readonly number: number
  readonly id: string
}

/** Custom field values by definition number; a missing entry is an empty field. */
export type CustomFieldValues = Readonly<Record<number, string>>

export interface Company extends Common {
  readonly __typename: 'Company'
  readonly name: string
}

export interface Country {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly timeZones: readonly string[]
}

export interface Region extends Common {
  readonly __typename: 'Region'
  readonly code: string
  readonly name: string
  readonly company: number
  readonly countries: readonly string[]
}

export interface Currency {
  readonly __typename: 'Currency'
  readonly id: string
  readonly code: string
  readonly name: string
  readonly symbol: string
  readonly isActive: boolean
}

export interface TaxType extends Common {
  readonly __typename: 'TaxType'
  readonly name: string
  readonly effectiveRate: string
  readonly applyAfterDiscount: boolean
}

export interface PriceLevel extends Common {
  readonly __typename: 'PriceLevel'
  readonly name: string
  readonly description: string | null
  readonly expiryOffset: number | null
}

export interface LearningCategory extends Common {
  readonly __typename: 'LearningCategory'
  readonly name: string
  readonly description: string | null
  readonly parent: number | null
}

export interface Account extends Common {
  readonly __typename: 'Account'
  readonly name: string
  readonly emailAddress: string | null
  readonly billingEmailAddress: string | null
  readonly website: string | null
  readonly notes: string | null
  readonly vatNumber: string | null
  readonly isIndividual: boolean
  readonly isCustomer: boolean
  readonly isPartner: boolean
  readonly isSupplier: boolean
  readonly isVenue: boolean
  readonly isEmployee: boolean
  readonly company: number | null
  readonly parentAccount: number | null
  readonly customFields: CustomFieldValues
  readonly createdAt: string
  readonly lastUpdatedAt: string
}

export interface EmailAddress {
  readonly usage: 'primary' | 'secondary'
  readonly address: string | null
}

export interface PhoneNumber {
  readonly usage: 'fax' | 'home' | 'mobile' | 'office'
  readonly number: string | null
}

export interface Contact extends Common {
  readonly __typename: 'Contact'
  readonly account: number
  readonly firstName: string | null
  readonly middleName: string | null
  readonly lastName: string | null
  readonly emailAddresses: readonly EmailAddress[]
  readonly phoneNumbers: readonly PhoneNumber[]
  readonly department: string | null
  readonly notes: string | null
  readonly timeZoneName: string | null
  readonly hasLeftCompany: boolean
  readonly isInstructor: boolean
  readonly isStaff: boolean
  readonly isAdmin: boolean
  readonly isCoordinator: boolean
  readonly instructorBio: string | null
  readonly customFields: CustomFieldValues
  readonly createdAt: string
  readonly lastUpdatedAt: string
}

export interface Location extends Common {
  readonly __typename: 'Location'
  readonly name: string
  readonly code: string | null
  readonly description: string | null
  readonly region: number
  readonly timeZone: string | null
  readonly status: 'active' | 'inactive'
  readonly url: string | null
  readonly taxType: number | null
  readonly latitude: string | null
  readonly longitude: string | null
}

export interface Venue extends Common {
  readonly __typename: 'Venue'
  readonly name: string
  readonly description: string | null
  readonly location: number
  readonly account: number | null
}

export type LearningMode = 'classroom' | 'lms' | 'blended'

export interface CourseTemplate extends Common {
  readonly __typename: 'CourseTemplate'
  readonly title: string
  readonly code: string
  readonly shortCode: string | null
  readonly lifecycleState: 'draft' | 'published' | 'archived'
  readonly eventLearningMode: LearningMode | null
  /** How many sessions a new event of this template starts with. */
  readonly sessions: number
  readonly learningCategories: readonly number[]
  readonly approvedInstructors: readonly number[]
  readonly publicPrices: readonly number[]
  readonly privatePrices: readonly number[]
  readonly minPlaces: number | null
  readonly maxPlaces: number | null
  /** Text fields that nothing here computes with, by their name in the schema. */
  readonly texts: Readonly<Record<string, string>>
  readonly customFields: CustomFieldValues
  readonly createdAt: string
  readonly updatedAt: string
}

export interface TemplatePrice extends Common {
  readonly __typename: 'CourseTemplatePublicPrice' | 'CourseTemplatePrivatePrice'
  readonly courseTemplate: number
  /** Decimal as text, two places. */
  readonly amount: string
  readonly currency: string
  readonly region: number
  readonly priceLevel: number | null
}

export type LifecycleState = 'draft' | 'published' | 'cancelled'

/** Times are wall time in `timeZoneName`: `2026-01-31T09:30:00`. */
export interface CourseEvent extends Common {
  readonly __typename: 'Event'
  readonly title: string
  readonly code: string
  readonly type: 'public' | 'private'
  readonly learningMode: LearningMode
  readonly lifecycleState: LifecycleState
  readonly isSoldOut: boolean
  readonly cancelledAt: string | null
  readonly courseTemplate: number | null
  readonly location: number | null
  readonly venue: number | null
  readonly taxType: number | null
  readonly timeZoneName: string
  readonly classroomStart: string | null
  readonly classroomEnd: string | null
  readonly lmsStart: string | null
  readonly lmsEnd: string | null
  readonly registrationDeadline: string | null
  readonly registrationOpensAt: string | null
  readonly minPlaces: number | null
  readonly maxPlaces: number | null
  readonly externalNotes: string
  readonly internalNotes: string
  readonly lmsAnnouncements: string | null
  readonly remoteMeetingUrl: string | null
  readonly sessions: readonly number[]
  readonly staff: readonly number[]
  readonly customFields: CustomFieldValues
  readonly createdAt: string
  readonly updatedAt: string
}

export interface Session extends Common {
  readonly __typename: 'Session'
  readonly event: number
  readonly title: string
  readonly code: string
  readonly lifecycleState: LifecycleState
  readonly cancelledAt: string | null
  readonly start: string | null
  readonly end: string | null
  readonly timeZoneName: string
  readonly location: number | null
  readonly venue: number | null
  readonly minPlaces: number | null
  readonly maxPlaces: number | null
  readonly notes: string | null
  readonly staff: readonly number[]
  readonly customFields: CustomFieldValues
}

/** One person's assignment to an event (`session` null) or to one of its sessions. */
export interface Staff extends Common {
  readonly __typename: 'Staff'
  readonly event: number
  readonly session: number | null
  readonly contact: number
  readonly staffType: 'instructor' | 'administrator' | 'notfound'
  readonly isPrimary: boolean
  readonly notes: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface ExternalId {
  readonly name: string
  readonly value: string | null
}

type Table<Item> = Map<number, Item>

/** Everything the sandbox knows. Records are replaced, never changed in place; maps keep ascending numbers. */
export interface World {
  readonly seed: number
  readonly size: number
  readonly companies: Table<Company>
  readonly countries: readonly Country[]
  readonly regions: Table<Region>
  readonly currencies: readonly Currency[]
  readonly taxTypes: Table<TaxType>
  readonly priceLevels: Table<PriceLevel>
  readonly learningCategories: Table<LearningCategory>
  readonly accounts: Table<Account>
  readonly contacts: Table<Contact>
  readonly locations: Table<Location>
  readonly venues: Table<Venue>
  readonly courseTemplates: Table<CourseTemplate>
  readonly templatePrices: Table<TemplatePrice>
  readonly events: Table<CourseEvent>
  readonly sessions: Table<Session>
  readonly staff: Table<Staff>
  /** What outside systems attached, by node id. */
  readonly externalIds: Map<string, readonly ExternalId[]>
  /** Last number given out per counter; events and sessions share `course`. */
  readonly lastNumbers: Map<string, number>
}
