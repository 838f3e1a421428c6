export const administrateSdl = `# The part of the Administrate Core API that Tandem relies on. The sandbox serves
# exactly this, and every document in queries/ and mutations/ is checked against it.
#
# Each field is graded by where it was seen:
#   (no directive)   in the public schema dump of late 2025
#   @newer           in client code or official examples of 2026
#   @inferred        exists, but this exact shape is a best guess
#
# There is deliberately no mutation for venues or price levels: the real service has none.

directive @newer(
  source: String!
) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE | OBJECT | INPUT_OBJECT | ENUM
directive @inferred(
  note: String
) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE | OBJECT | INPUT_OBJECT | INTERFACE | ENUM
schema {
  query: Query
  mutation: Mutation
}

# ------------------------------------------------------------------ scalars

"ISO 8601 calendar date, for example 2026-09-01."
scalar Date

"ISO 8601 date and time with no zone, for example 2026-09-01T09:00:00. Read in the record's timeZoneName."
scalar LocalDateTime

"ISO 8601 date and time with an offset. The service answers in UTC (Z)."
scalar TimeZonedDateTime

"Arbitrary precision number. Accept a JSON string or number; answer with a string."
scalar Decimal

"Latitude or longitude, decimal with eight places."
scalar Coordinate

"Absolute URL."
scalar URL

# --------------------------------------------------------- shared machinery

"Relay style object identification. id is base64 of '<TypeName>:<number>'."
interface Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
}

"Every mutation answers with this. An empty list means success."
interface MutationResponse {
  errors: [FieldError!]!
}

"Business rule failure. label names the input (may be null), value echoes what was sent."
type FieldError {
  label: String
  message: String!
  value: String
}

type PageInfo {
  startCursor: String!
  endCursor: String!
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  totalRecords: Int!
}

enum FilterOperation {
  eq
  ge
  gt
  like
  le
  lt
  ne
  isnull
  notnull
  wordlike
  in
  contains
  notin
}

enum OrderDirection {
  asc
  desc
}

"An identifier that an outside system attached to a record."
type ExternalId {
  name: String!
  value: String
}

input ExternalIdInput {
  name: String!
  value: String!
}

# ------------------------------------------------------------ custom fields

enum SupportsCustomField {
  CourseTemplate
  Account
  Event
  Contact
  Opportunity
  Learner
  LearningPath
  Session
  OpportunityEventInterestLearner
  LearningPathLearner
  OpportunityPathInterestLearner
  StockItem
  Company
  Achievement
  OpportunityStockItemInterest
  Course
  Content
  OpportunityPassInterestLearner
  TokenIssue
}

enum CustomFieldType {
  string
  text
  email
  integer
  number
  url
  country
  province
  language
  locations
  date
  datetime
  time
  checkbox
  choice
  multichoice
  document
  html
}

type Option {
  label: String!
  value: String!
}

interface CustomFieldDefinition {
  key: ID!
  label: String!
  description: String
  type: CustomFieldType!
  isRequired: Boolean!
  isRestricted: Boolean!
  canEdit: Boolean!
  definitionLocator: String
  options: [Option!]
  roles: [ID!]!
}

type StandardCustomFieldDefinition implements CustomFieldDefinition {
  key: ID!
  label: String!
  description: String
  type: CustomFieldType!
  isRequired: Boolean!
  isRestricted: Boolean!
  canEdit: Boolean!
  definitionLocator: String
  options: [Option!]
  roles: [ID!]!
}

interface CustomFieldTemplate {
  name: String!
  customFieldDefinitions: [CustomFieldDefinition!]!
}

"All definitions that apply to one SupportsCustomField type. Not paginated."
type GlobalCustomFieldTemplate implements CustomFieldTemplate {
  name: String!
  customFieldDefinitions: [CustomFieldDefinition!]!
}

"value is always text. multichoice joins with a pipe; checkbox is true or false."
type CustomFieldValue {
  definition: StandardCustomFieldDefinition!
  definitionKey: ID!
  definitionLocator: String
  mappedValue: String
  value: String
}

"Sending value: null clears the field. Definitions that are not listed keep their value."
input CustomFieldValueInput {
  definitionKey: ID!
  value: String
}

input CustomFieldFilterInput {
  definitionKey: ID
  definitionLocator: String
  isValidForPortal: Boolean
}

input CustomFieldDefinitionInput @inferred(note: "member list partly guessed from the update input") {
  label: String!
  type: CustomFieldType!
  isRequired: Boolean
  description: String
  options: [String]
  roles: [ID]
  definitionLocator: String
}

input GlobalCustomFieldDefinitionCreateInput {
  definition: CustomFieldDefinitionInput!
  objectType: SupportsCustomField!
}

input GlobalCustomFieldDefinitionUpdateInput {
  definitionKey: ID!
  label: String
  isRequired: Boolean
  description: String
  options: [String]
  roles: [ID]
  definitionLocator: String
}

type GlobalCustomFieldDefinitionCreateResponse implements MutationResponse
  @inferred(note: "mirrors the update response") {
  errors: [FieldError!]!
  customFieldDefinition: CustomFieldDefinition
}

type GlobalCustomFieldDefinitionUpdateResponse {
  errors: [FieldError!]!
  customFieldDefinition: CustomFieldDefinition
}

type CustomFieldMutations {
  createGlobalCustomDefinition(
    input: GlobalCustomFieldDefinitionCreateInput!
  ): GlobalCustomFieldDefinitionCreateResponse!
  updateGlobalCustomDefinition(
    input: GlobalCustomFieldDefinitionUpdateInput!
  ): GlobalCustomFieldDefinitionUpdateResponse! @inferred(note: "mutation name")
}

# ---------------------------------------------------------- money and price

interface FinancialUnit {
  id: ID!
  name: String!
}

type Currency implements FinancialUnit {
  id: ID!
  code: String!
  name: String!
  symbol: String!
  isActive: Boolean!
}
type CurrencyConnection {
  edges: [CurrencyEdge!]!
  pageInfo: PageInfo!
}
type CurrencyEdge {
  cursor: String!
  node: Currency!
}
enum CurrencyField {
  code
  name
  symbol
  isActive @newer(source: "S2 get_active_financial_unit.graphql")
}
input CurrencyFieldGraphFilter {
  field: CurrencyField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input CurrencyFieldGraphOrder {
  field: CurrencyField!
  direction: OrderDirection!
}
interface FinancialAmount {
  amount: Decimal!
  financialUnit: FinancialUnit!
}

"Tenant defined category of price. The real API has no mutation to create one."
type PriceLevel implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  name: String!
  description: String
  expiryOffset: Int
}
type PriceLevelConnection {
  edges: [PriceLevelEdge!]!
  pageInfo: PageInfo!
}
type PriceLevelEdge {
  cursor: String!
  node: PriceLevel!
}
enum PriceLevelField {
  id
  name
  description
  expiryOffset
}
input PriceLevelFieldGraphFilter {
  field: PriceLevelField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input PriceLevelFieldGraphOrder {
  field: PriceLevelField!
  direction: OrderDirection!
}
type TaxType implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  name: String!
  effectiveRate: Decimal!
  applyAfterDiscount: Boolean!
}
type TaxTypeConnection {
  edges: [TaxTypeEdge!]!
  pageInfo: PageInfo!
}
type TaxTypeEdge {
  cursor: String!
  node: TaxType!
}
enum TaxTypeField {
  id
  name
}
input TaxTypeFieldGraphFilter {
  field: TaxTypeField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input TaxTypeFieldGraphOrder {
  field: TaxTypeField!
  direction: OrderDirection!
}
# --------------------------------------------------- region, location, venue

type Country {
  id: ID!
  code: String!
  name: String!
  timeZones: [String!]!
}

type Company implements Node @inferred(note: "reduced; only id and name are relied on") {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  name: String!
}
type CompanyConnection {
  edges: [CompanyEdge!]!
  pageInfo: PageInfo!
}
type CompanyEdge {
  cursor: String!
  node: Company!
}
enum CompanyField {
  id
  name @inferred
}
input CompanyFieldGraphFilter {
  field: CompanyField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input CompanyFieldGraphOrder {
  field: CompanyField!
  direction: OrderDirection!
}
type Region implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  code: String!
  name: String!
  company: Company
  countries: [Country!]!
  defaultTax: TaxType
}
type RegionConnection {
  edges: [RegionEdge!]!
  pageInfo: PageInfo!
}
type RegionEdge {
  cursor: String!
  node: Region!
}
enum RegionField {
  id
  name
  code
  companyId
}
input RegionFieldGraphFilter {
  field: RegionField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input RegionFieldGraphOrder {
  field: RegionField!
  direction: OrderDirection!
}
input RegionCreateInput {
  code: String!
  name: String!
  companyId: ID!
  defaultTaxTypeId: ID
  countryIds: [ID]
}

type RegionMutationResponse implements MutationResponse {
  errors: [FieldError!]!
  region: Region
}

type RegionMutations {
  create(input: RegionCreateInput!): RegionMutationResponse!
}

type PostalAddress {
  lines: [String]!
  streetAddress1: String
  streetAddress2: String
  streetAddress3: String
  town: String
  region: String
  postcode: String
  country: Country
}

enum LocationStatus {
  active
  inactive
}

type Location implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  name: String!
  code: String
  description: String
  region: Region
  address: PostalAddress
  defaultTaxType: TaxType
  timeZone: String
  status: String
  url: String
  latitude: Coordinate
  longitude: Coordinate
}
type LocationConnection {
  edges: [LocationEdge!]!
  pageInfo: PageInfo!
}
type LocationEdge {
  cursor: String!
  node: Location!
}
enum LocationField {
  id
  name
  code
  description
  regionId
  addressId
  regionName
  defaultTaxName
  addressCountryName
  status
  hasActiveEventForCourseId
}
input LocationFieldGraphFilter {
  field: LocationField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input LocationFieldGraphOrder {
  field: LocationField!
  direction: OrderDirection!
}
input LocationCreateInput {
  regionId: ID!
  name: String!
  addressId: ID
  code: String
  url: String
  status: LocationStatus
  description: String
  taxTypeId: ID
  timeZone: String
  latitude: Coordinate
  longitude: Coordinate
}

input LocationUpdateInput {
  locationId: ID!
  regionId: ID
  name: String
  addressId: ID
  code: String
  url: String
  status: LocationStatus
  description: String
  taxTypeId: ID
  timeZone: String
  latitude: Coordinate
  longitude: Coordinate
}

input LocationDeleteInput {
  locationId: ID!
}

type LocationMutateResponse implements MutationResponse {
  errors: [FieldError!]!
  location: Location
}

type LocationMutations {
  create(input: LocationCreateInput!): LocationMutateResponse!
  update(input: LocationUpdateInput!): LocationMutateResponse!
  delete(input: LocationDeleteInput!): LocationMutateResponse!
}

"A venue inside a location. Not a Node: no legacyId and not fetchable by node(id)."
type Venue {
  id: ID!
  name: String!
  description: String
  location: Location!
  latitude: String
  longitude: String
  account(
    filters: [AccountFieldGraphFilter] = []
    order: AccountFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [AccountFieldGraphOrder] = []
  ): AccountConnection!
}
type VenueConnection {
  edges: [VenueEdge!]!
  pageInfo: PageInfo!
}
type VenueEdge {
  cursor: String!
  node: Venue!
}
enum VenueField {
  id
  name
  accountId
  locationId
}
input VenueFieldGraphFilter {
  field: VenueField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input VenueFieldGraphOrder {
  field: VenueField!
  direction: OrderDirection!
}
# --------------------------------------------------------- account, contact

type Account implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  name: String!
  emailAddress: String
  billingEmailAddress: String
  website: String
  notes: String
  isIndividual: Boolean!
  isCustomer: Boolean!
  isPartner: Boolean!
  isSupplier: Boolean!
  isVenue: Boolean!
  isEmployee: Boolean!
  vatNumber: String
  company: Company
  parentAccount: Account
  primaryContact: Contact
  contacts(
    filters: [ContactFieldGraphFilter] = []
    order: ContactFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [ContactFieldGraphOrder] = []
  ): ContactConnection!
  customFieldValues(filter: CustomFieldFilterInput): [CustomFieldValue!]!
  createdAt: LocalDateTime @inferred(note: "scalar not re-checked")
  lastUpdatedAt: LocalDateTime @inferred(note: "scalar not re-checked")
}
type AccountConnection {
  edges: [AccountEdge!]!
  pageInfo: PageInfo!
}
type AccountEdge {
  cursor: String!
  node: Account!
}
enum AccountField {
  id
  name
  isPartner @deprecated(reason: "being removed upstream")
  isIndividual
  createdAt
  website
  emailAddress
  billingEmailAddress
  notes
  landlinePhoneNumber
  addressTown
  rootAccountId
  canSelfCheckoutByInvoice
  isCoordinatedByContactId
  hasActiveTrainingPass
  vatNumber
  lastUpdatedAt
  companyName
  companyId @newer(source: "S3 administrate-mcp-server")
}
input AccountFieldGraphFilter {
  field: AccountField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input AccountFieldGraphOrder {
  field: AccountField!
  direction: OrderDirection!
}
input AccountCreateInput {
  name: String!
  emailAddress: String
  billingEmailAddress: String
  website: String
  notes: String
  customFieldValues: [CustomFieldValueInput]
  parentAccountId: ID
  parentAccountExternalId: ExternalIdInput
  isCustomer: Boolean
  brandId: ID
  companyId: ID
  ownerId: ID
  companyRegistrationNumber: String
  vatNumber: String
  isEmployee: Boolean
  isPartner: Boolean
  receiveNoPublicity: Boolean
  industryIds: [ID]
  isSupplier: Boolean
  isVenue: Boolean
}

input AccountUpdateInput {
  accountId: ID!
  name: String
  emailAddress: String
  billingEmailAddress: String
  website: String
  notes: String
  customFieldValues: [CustomFieldValueInput]
  isCustomer: Boolean
  isSupplier: Boolean
  isVenue: Boolean
}

type AccountMutateResponse implements MutationResponse {
  errors: [FieldError!]!
  account: Account
}

type AccountMutations {
  create(input: AccountCreateInput!): AccountMutateResponse!
  createBatch(input: [AccountCreateInput]!): [AccountMutateResponse!]!
  update(input: AccountUpdateInput!): AccountMutateResponse!
}

type Honorific {
  id: ID!
  title: String!
}

type PersonalName {
  title: Honorific
  firstName: String
  middleName: String
  lastName: String
  name: String
}

input PersonalNameCreateInput {
  firstName: String!
  lastName: String!
  middleName: String
  honorificId: String
}

input PersonalNameUpdateInput {
  honorificId: String
  firstName: String
  middleName: String
  lastName: String
}

enum ContactEmailAddressUsage {
  primary
  secondary
}

enum ContactPhoneNumberUsage {
  fax
  home
  mobile
  office
}

type ContactEmailAddress {
  usage: ContactEmailAddressUsage!
  address: String
}

type ContactPhoneNumber {
  usage: ContactPhoneNumberUsage!
  number: String
}

input ContactEmailAddressInput {
  usage: ContactEmailAddressUsage!
  address: String
}

input ContactPhoneNumberInput {
  usage: ContactPhoneNumberUsage!
  number: String
}

type StaffRole @newer(source: "S3 2026 examples; replaces StaffType over time") {
  id: ID!
  name: String!
}

type StaffRoleConnection @newer(source: "S3") {
  edges: [StaffRoleEdge!]!
  pageInfo: PageInfo!
}

type StaffRoleEdge @newer(source: "S3") {
  cursor: String!
  node: StaffRole!
}

"A person. Instructors are contacts with isInstructor true; ids decode to 'Person:<number>'."
type Contact implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  account: Account
  personalName: PersonalName
  firstName: String @deprecated(reason: "use personalName")
  lastName: String @deprecated(reason: "use personalName")
  middleName: String @deprecated(reason: "use personalName")
  name: String @deprecated(reason: "use personalName")
  emailAddress: String
  emailAddresses: [ContactEmailAddress!]!
  phoneNumbers: [ContactPhoneNumber!]!
  jobRole: String @inferred(note: "scalar not re-checked")
  department: String
  notes: String
  timeZoneName: String
  hasLeftCompany: Boolean!
  isInstructor: Boolean!
  isStaff: Boolean!
  isAdmin: Boolean!
  isCoordinator: Boolean!
  instructorBio: String
  staff(
    filters: [StaffFieldGraphFilter] = []
    order: StaffFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [StaffFieldGraphOrder] = []
  ): StaffConnection!
  staffRoles: [StaffRole!]! @newer(source: "S3 instructor-invitations")
  isQualified(eventId: ID!, staffRoleId: ID!): Boolean @newer(source: "S3 instructor-invitations")
  customFieldValues(filter: CustomFieldFilterInput): [CustomFieldValue!]!
  createdAt: LocalDateTime @inferred(note: "scalar not re-checked")
  lastUpdatedAt: LocalDateTime @inferred(note: "scalar not re-checked")
}
type ContactConnection {
  edges: [ContactEdge!]!
  pageInfo: PageInfo!
}
type ContactEdge {
  cursor: String!
  node: Contact!
}
enum ContactField {
  id
  firstName
  lastName
  name
  canStaffEvent
  emailAddress
  isInstructor
  isAdmin
  isStaff
  hasLeftCompany
  accountId
  accountName
  isCoordinator
  isAssociatedWithWorkplace
  workplaceLocationId
  isStaffOrInstructor
  hasActiveTrainingPass
  hasAncestorAccountId
  approvedCourseIds
  calendarIntegrationStatus
  byNameAccountOrEmail
  createdAt
  lastUpdatedAt
  staffRoleId @newer(source: "S3 administrate-mcp-server")
  staffRoleName @newer(source: "S3 administrate-mcp-server")
  isQualifiedForEventId @newer(source: "S3 administrate-mcp-server")
  qualifiedForCourseId @newer(source: "S3 administrate-mcp-server")
}
input ContactFieldGraphFilter {
  field: ContactField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input ContactFieldGraphOrder {
  field: ContactField!
  direction: OrderDirection!
}
input ContactCreateInput {
  accountId: ID!
  personalName: PersonalNameCreateInput!
  emailAddresses: [ContactEmailAddressInput]
  phoneNumbers: [ContactPhoneNumberInput]
  customFieldValues: [CustomFieldValueInput]
  preferredLocaleId: ID
  timeZoneName: String
  workplaceIds: [ID]
  isInstructor: Boolean
  instructorBio: String
  isStaff: Boolean
  isAdmin: Boolean
  department: String
  notes: String
  unsubscribeFromCommunications: Boolean
  hasLeftCompany: Boolean
}

input ContactUpdateInput {
  contactId: ID!
  accountId: ID
  personalName: PersonalNameUpdateInput
  emailAddresses: [ContactEmailAddressInput]
  phoneNumbers: [ContactPhoneNumberInput]
  customFieldValues: [CustomFieldValueInput]
  timeZoneName: String
  workplaceIds: [ID]
  isInstructor: Boolean
  instructorBio: String
  isStaff: Boolean
  isAdmin: Boolean
  department: String
  notes: String
  unsubscribeFromCommunications: Boolean
  hasLeftCompany: Boolean
}

input ContactDeleteInput {
  contactId: ID!
}

type ContactMutateResponse implements MutationResponse {
  errors: [FieldError!]!
  contact: Contact
}

type ContactMutations {
  create(input: ContactCreateInput!): ContactMutateResponse!
  createBatch(input: [ContactCreateInput]!): [ContactMutateResponse!]!
  update(input: ContactUpdateInput!): ContactMutateResponse!
  delete(input: ContactDeleteInput!): ContactMutateResponse!
}

# ---------------------------------------------------------- course template

enum LearningMode {
  classroom
  lms
  blended
}

enum CourseTemplateLifecycleState {
  draft
  published
  archived
}

type LearningCategory implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  name: String!
  description: String
  parentCategory: LearningCategory
  subcategories(
    filters: [LearningCategoryFieldGraphFilter] = []
    order: LearningCategoryFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [LearningCategoryFieldGraphOrder] = []
  ): LearningCategoryConnection!
}
type LearningCategoryConnection {
  edges: [LearningCategoryEdge!]!
  pageInfo: PageInfo!
}
type LearningCategoryEdge {
  cursor: String!
  node: LearningCategory!
}
enum LearningCategoryField {
  id
  name
  parentCategoryId
  isValidForPortal
}
input LearningCategoryFieldGraphFilter {
  field: LearningCategoryField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input LearningCategoryFieldGraphOrder {
  field: LearningCategoryField!
  direction: OrderDirection!
}
type CourseTemplate implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  title: String!
  name: String! @deprecated(reason: "use title")
  code: String!
  shortCode: String
  lifecycleState: CourseTemplateLifecycleState!
  eventLearningMode: LearningMode
  learningCategories(
    filters: [LearningCategoryFieldGraphFilter] = []
    order: LearningCategoryFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [LearningCategoryFieldGraphOrder] = []
  ): LearningCategoryConnection!
  approvedInstructors(
    filters: [ContactFieldGraphFilter] = []
    order: ContactFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [ContactFieldGraphOrder] = []
  ): ContactConnection!
  publicPrices(
    filters: [CourseTemplatePublicPriceFieldGraphFilter] = []
    order: CourseTemplatePublicPriceFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [CourseTemplatePublicPriceFieldGraphOrder] = []
  ): CourseTemplatePublicPriceConnection!
  privatePrices(
    filters: [CourseTemplatePrivatePriceFieldGraphFilter] = []
    order: CourseTemplatePrivatePriceFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [CourseTemplatePrivatePriceFieldGraphOrder] = []
  ): CourseTemplatePrivatePriceConnection!
  events(
    filters: [EventFieldGraphFilter] = []
    order: EventFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [EventFieldGraphOrder] = []
  ): EventConnection!
  customFieldValues(filter: CustomFieldFilterInput): [CustomFieldValue!]!
  company: Company
  canDelete: Boolean!
  minPlaces: Int
  maxPlaces: Int
  targetFillRate: Int
  registrationOpensOffset: Int
  purchaseRequiresReview: Boolean!
  cpe: String
  lmsSummary: String
  lmsResourcesText: String
  relatedCoursesText: String
  courseText1: String
  courseText2: String
  courseText3: String
  courseText4: String
  courseText5: String
  courseText6: String
  courseText7: String
  courseText8: String
  courseText9: String
  courseText10: String
  courseText11: String
  courseText12: String
  courseText13: String
  courseText14: String
  createdAt: TimeZonedDateTime
  updatedAt: TimeZonedDateTime!
}
type CourseTemplateConnection {
  edges: [CourseTemplateEdge!]!
  pageInfo: PageInfo!
}
type CourseTemplateEdge {
  cursor: String!
  node: CourseTemplate!
}
enum CourseTemplateField {
  id
  code
  name
  title
  introduction
  lmsSummary
  lmsResources
  lmsResourcesText
  relatedCoursesText
  lifecycleState
  levelId
  learningCategoryId
  hasPriceInCurrency
  hasPriceInRegion
  isValidForPortal
  withNoEvents
  codeOrTitle
  scheduleType
  updatedAt
  createdAt
}
input CourseTemplateFieldGraphFilter {
  field: CourseTemplateField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input CourseTemplateFieldGraphOrder {
  field: CourseTemplateField!
  direction: OrderDirection!
}
"priceLevel is only on the public variant, so select it with an inline fragment."
interface CourseTemplatePrice {
  id: ID!
  amount: Decimal!
  financialUnit: FinancialUnit!
  region: Region!
}

type CourseTemplatePublicPrice implements CourseTemplatePrice & FinancialAmount {
  id: ID!
  amount: Decimal!
  financialUnit: FinancialUnit!
  region: Region!
  priceLevel: PriceLevel
}

type CourseTemplatePrivatePrice implements CourseTemplatePrice & FinancialAmount {
  id: ID!
  amount: Decimal!
  financialUnit: FinancialUnit!
  region: Region!
}

enum CourseTemplatePriceField {
  id
  amount
  regionId
  currencyCode
}
type CourseTemplatePublicPriceConnection {
  edges: [CourseTemplatePublicPriceEdge!]!
  pageInfo: PageInfo!
}
type CourseTemplatePublicPriceEdge {
  cursor: String!
  node: CourseTemplatePublicPrice!
}
input CourseTemplatePublicPriceFieldGraphFilter {
  field: CourseTemplatePriceField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input CourseTemplatePublicPriceFieldGraphOrder {
  field: CourseTemplatePriceField!
  direction: OrderDirection!
}
type CourseTemplatePrivatePriceConnection {
  edges: [CourseTemplatePrivatePriceEdge!]!
  pageInfo: PageInfo!
}
type CourseTemplatePrivatePriceEdge {
  cursor: String!
  node: CourseTemplatePrivatePrice!
}
input CourseTemplatePrivatePriceFieldGraphFilter {
  field: CourseTemplatePriceField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input CourseTemplatePrivatePriceFieldGraphOrder {
  field: CourseTemplatePriceField!
  direction: OrderDirection!
}
input CoursePublicPriceInput {
  regionId: ID!
  priceLevelId: ID!
  amount: Decimal!
  financialUnitId: ID!
}

input CoursePrivatePriceInput {
  regionId: ID!
  financialUnitId: ID!
  amount: Decimal!
}

input CourseTemplateCreateInput {
  title: String!
  code: String!
  publicPrices: [CoursePublicPriceInput]
  privatePrices: [CoursePrivatePriceInput]
  shortCode: String
  lifecycleState: CourseTemplateLifecycleState
  customFieldValues: [CustomFieldValueInput]
  localeId: ID
  featuredInPortals: [ID]
  registrationOpensOffset: Int
  lmsSummary: String
  lmsResourcesText: String
  relatedCoursesText: String
  approvedInstructors: [ID]
  learningTagIds: [ID]
  learningCategories: [ID]
  minPlaces: Int
  maxPlaces: Int
  targetFillRate: Int
  cpe: String
  showLevelOnPdf: Boolean
  purchaseRequiresReview: Boolean
  companyId: ID
  levelId: ID
  taskWorkflowGroupIds: [ID]
  imageIds: [ID]
  learningMode: LearningMode
  pricingBandId: ID
  eventTemplateId: ID
  courseText1: String
  courseText2: String
  courseText3: String
  courseText4: String
  courseText5: String
  courseText6: String
  courseText7: String
  courseText8: String
  courseText9: String
  courseText10: String
  courseText11: String
  courseText12: String
  courseText13: String
  courseText14: String
  feedbackSurveyId: ID
  feedbackSurveyRatingQuestionId: ID
}

"approvedInstructors replaces the whole list."
input CourseTemplateUpdateInput {
  title: String
  code: String
  shortCode: String
  lifecycleState: CourseTemplateLifecycleState
  customFieldValues: [CustomFieldValueInput]
  localeId: ID
  featuredInPortals: [ID]
  registrationOpensOffset: Int
  lmsSummary: String
  lmsResourcesText: String
  relatedCoursesText: String
  approvedInstructors: [ID]
  learningTagIds: [ID]
  learningCategories: [ID]
  minPlaces: Int
  maxPlaces: Int
  targetFillRate: Int
  cpe: String
  showLevelOnPdf: Boolean
  purchaseRequiresReview: Boolean
  companyId: ID
  levelId: ID
  taskWorkflowGroupIds: [ID]
  imageIds: [ID]
  learningMode: LearningMode
  pricingBandId: ID
  eventTemplateId: ID
  courseText1: String
  courseText2: String
  courseText3: String
  courseText4: String
  courseText5: String
  courseText6: String
  courseText7: String
  courseText8: String
  courseText9: String
  courseText10: String
  courseText11: String
  courseText12: String
  courseText13: String
  courseText14: String
}

input CourseAddPublicPriceInput {
  courseTemplateId: ID!
  regionId: ID!
  priceLevelId: ID!
  amount: Decimal!
  financialUnitId: ID!
}

input CourseAddPrivatePriceInput {
  courseTemplateId: ID!
  regionId: ID!
  financialUnitId: ID!
  amount: Decimal!
}

input CourseUpdatePriceInput {
  coursePriceId: ID!
  amount: Decimal
}

input CourseDeletePriceInput {
  coursePriceId: ID!
}

type CourseTemplateCreateResponse implements MutationResponse {
  errors: [FieldError!]!
  courseTemplate: CourseTemplate
}

type CourseTemplateUpdateResponse implements MutationResponse {
  errors: [FieldError!]!
  courseTemplate: CourseTemplate
}

type CourseTemplateMutationResponse implements MutationResponse {
  errors: [FieldError!]!
  courseTemplate: CourseTemplate
}

type CourseTemplatePriceMutationResponse implements MutationResponse {
  errors: [FieldError!]!
  prices: [CourseTemplatePrice!]!
}

type CourseTemplateMutations {
  create(input: CourseTemplateCreateInput!): CourseTemplateCreateResponse!
  update(courseTemplateId: ID!, input: CourseTemplateUpdateInput!): CourseTemplateUpdateResponse!
  delete(courseTemplateId: ID!): CourseTemplateMutationResponse!
  addPublicPrices(input: [CourseAddPublicPriceInput]!): CourseTemplatePriceMutationResponse!
  addPrivatePrices(input: [CourseAddPrivatePriceInput]!): CourseTemplatePriceMutationResponse!
  updatePrices(input: [CourseUpdatePriceInput]!): CourseTemplatePriceMutationResponse!
  deletePrices(input: [CourseDeletePriceInput]!): CourseTemplatePriceMutationResponse!
}

# -------------------------------------------------------------------- event

enum EventLearningMode {
  classroom
  lms
  blended
}

enum EventLifecycleState {
  draft
  published
  cancelled
}

enum EventStatus {
  Draft
  Active
  Inactive
  Cancelled
}

enum EventType {
  public
  private
}

enum RemoteMeetingType {
  custom
  zoom
  msteams
  msteams_live_event
}

type RemoteMeeting {
  id: String
  type: RemoteMeetingType
  url: String
}

type RequiredStaff @newer(source: "S3 instructor-invitations") @inferred(note: "type name") {
  quantity: Int!
  staffRole: StaffRole!
}

"Ids decode to 'Course:<number>' for historical reasons."
type Event implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  title: String!
  code: String!
  displayId: String!
  type: EventType!
  learningMode: EventLearningMode!
  lifecycleState: EventLifecycleState!
  status: EventStatus! @deprecated(reason: "use lifecycleState")
  isActive: Boolean!
  isSoldOut: Boolean
  cancelledAt: String
  courseTemplate: CourseTemplate
  company: Company
  region: Region
  location: Location
  venue: Venue
  timeZoneName: String
  start: LocalDateTime
  end: LocalDateTime
  classroomStart: LocalDateTime
  classroomEnd: LocalDateTime
  lmsStart: LocalDateTime
  lmsEnd: LocalDateTime
  timeZonedStart: TimeZonedDateTime
  timeZonedEnd: TimeZonedDateTime
  timeZonedClassroomStart: TimeZonedDateTime
  timeZonedClassroomEnd: TimeZonedDateTime
  timeZonedLmsStart: TimeZonedDateTime
  timeZonedLmsEnd: TimeZonedDateTime
  registrationDeadline: LocalDateTime
  registrationOpensAt: LocalDateTime
  minPlaces: Int
  maxPlaces: Int
  bookedPlaces: Int @inferred(note: "nullability not re-checked")
  reserved: Int!
  interested: Int!
  remainingPlaces: Int
  hasPlacesRemaining: Boolean!
  fillRate: Int
  targetFillRate: Int
  defaultTaxType: TaxType
  defaultPrice: EventPrice
  price: Decimal
  financialUnit: FinancialUnit
  bookingAccount: Account
  prices(
    filters: [EventPriceFieldGraphFilter] = []
    order: EventPriceFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [EventPriceFieldGraphOrder] = []
  ): EventPriceConnection!
  sessions(
    filters: [SessionFieldGraphFilter] = []
    order: SessionFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [SessionFieldGraphOrder] = []
  ): SessionConnection!
  staff(
    filters: [StaffFieldGraphFilter] = []
    order: StaffFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [StaffFieldGraphOrder] = []
  ): StaffConnection!
  requiredStaff: [RequiredStaff!]! @newer(source: "S3 instructor-invitations")
  learners(
    filters: [LearnerFieldGraphFilter] = []
    order: LearnerFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [LearnerFieldGraphOrder] = []
  ): LearnerConnection!
  remoteMeeting: RemoteMeeting
  externalNotes: String!
  internalNotes: String!
  lmsAnnouncements: String
  customFieldValues(filter: CustomFieldFilterInput): [CustomFieldValue!]!
  createdAt: TimeZonedDateTime!
  updatedAt: TimeZonedDateTime!
}
type EventConnection {
  edges: [EventEdge!]!
  pageInfo: PageInfo!
}
type EventEdge {
  cursor: String!
  node: Event!
}
enum EventField {
  id
  displayId
  start
  startDate
  end
  endDate
  title
  code
  courseTemplateTitle
  courseTemplateCode
  isSoldOut
  learningMode
  maxPlaces
  minPlaces
  lifecycleState
  status
  staffContactId
  type
  programmeId
  achievementTypeIds
  achievementTypeNames
  learningCategory
  bookedPlaces
  remainingPlaces
  interested
  reserved
  locationName
  regionCode
  registerBy
  companyId
  defaultPrice
  bookingAccountName
  bookingAccountId
  taxTypeId
  hasPlacesRemaining
  isValidForPortal
  timeZonedStart
  timeZonedEnd
  classroomStart
  classroomEnd
  lmsStart
  lmsEnd
  timeZonedLmsStart
  timeZonedLmsEnd
  timeZonedClassroomStart
  timeZonedClassroomEnd
  hasRegistrationManagedByContactId
  hasRegistrationWithBrandId
  hasPricesInCurrency
  hasPricesInRegion
  textSearch
  locationId
  sessionStartTime
  sessionEndTime
  dayOfWeek
  hasFreeContent
  localeId
  updatedAt
  createdAt
  cancelledAt
  isActive
  eventOrCourseCodeOrTitle
  isValidForContact
  isValidForAccount
}
input EventFieldGraphFilter {
  field: EventField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input EventFieldGraphOrder {
  field: EventField!
  direction: OrderDirection!
}
type EventPrice implements FinancialAmount {
  id: ID!
  amount: Decimal!
  financialUnit: FinancialUnit!
  priceLevel: PriceLevel
  region: Region!
}
type EventPriceConnection {
  edges: [EventPriceEdge!]!
  pageInfo: PageInfo!
}
type EventPriceEdge {
  cursor: String!
  node: EventPrice!
}
enum EventPriceField {
  id
  event_id
  priceLevelId
}
input EventPriceFieldGraphFilter {
  field: EventPriceField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input EventPriceFieldGraphOrder {
  field: EventPriceField!
  direction: OrderDirection!
}
input PrivateEventDetailsCreateInput {
  accountId: ID!
  regionId: ID!
  financialUnitId: String
  price: Decimal
  customLocationName: String
  expectedStudents: Int
  dateContractSent: Date
  dateContractSigned: Date
}

input PrivateEventDetailsUpdateInput {
  accountId: ID
  regionId: ID
  financialUnitId: String
  price: Decimal
  customLocationName: String
  expectedStudents: Int
  dateContractSent: Date
  dateContractSigned: Date
}

"sessionSchedule exists upstream but is left out here."
input ClassroomEventCreateInput {
  eventType: EventType!
  timeZoneName: String!
  title: String
  code: String
  courseCode: String
  courseTemplateId: ID
  location: ID
  locationId: ID
  taxType: ID
  taxTypeId: ID
  timeZone: String
  lifecycle: EventLifecycleState
  lifecycleState: EventLifecycleState
  status: EventStatus
  minPlaces: Int
  maxPlaces: Int
  targetFillRate: Int
  privateEventDetails: PrivateEventDetailsCreateInput
  registrationDeadline: LocalDateTime
  registrationOpensAt: LocalDateTime
  localeId: ID
  webConferencingIntegrationId: ID
  customFieldValues: [CustomFieldValueInput]
  externalNotes: String
  internalNotes: String
  taskWorkflowGroupIds: [ID]
  venueId: ID
  classroomStartDateTime: LocalDateTime
  classroomEndDateTime: LocalDateTime
  timeZonedClassroomStart: TimeZonedDateTime
  timeZonedClassroomEnd: TimeZonedDateTime
}

"sessionSchedule exists upstream but is left out here."
input BlendedEventCreateInput {
  eventType: EventType!
  timeZoneName: String!
  title: String
  code: String
  courseCode: String
  courseTemplateId: ID
  location: ID
  locationId: ID
  taxType: ID
  taxTypeId: ID
  timeZone: String
  lifecycle: EventLifecycleState
  lifecycleState: EventLifecycleState
  status: EventStatus
  minPlaces: Int
  maxPlaces: Int
  targetFillRate: Int
  privateEventDetails: PrivateEventDetailsCreateInput
  registrationDeadline: LocalDateTime
  registrationOpensAt: LocalDateTime
  localeId: ID
  webConferencingIntegrationId: ID
  customFieldValues: [CustomFieldValueInput]
  externalNotes: String
  internalNotes: String
  taskWorkflowGroupIds: [ID]
  venueId: ID
  classroomStartDateTime: LocalDateTime
  classroomEndDateTime: LocalDateTime
  timeZonedClassroomStart: TimeZonedDateTime
  timeZonedClassroomEnd: TimeZonedDateTime
  lmsStartDateTime: LocalDateTime
  lmsEndDateTime: LocalDateTime
  timeZonedLmsStart: TimeZonedDateTime
  timeZonedLmsEnd: TimeZonedDateTime
  lmsAnnouncements: String
}

input LMSEventCreateInput {
  eventType: EventType!
  timeZoneName: String!
  title: String
  code: String
  courseCode: String
  courseTemplateId: ID
  location: ID
  locationId: ID
  taxType: ID
  taxTypeId: ID
  timeZone: String
  lifecycle: EventLifecycleState
  lifecycleState: EventLifecycleState
  status: EventStatus
  minPlaces: Int
  maxPlaces: Int
  targetFillRate: Int
  privateEventDetails: PrivateEventDetailsCreateInput
  registrationDeadline: LocalDateTime
  registrationOpensAt: LocalDateTime
  localeId: ID
  webConferencingIntegrationId: ID
  customFieldValues: [CustomFieldValueInput]
  externalNotes: String
  internalNotes: String
  taskWorkflowGroupIds: [ID]
  lmsStartDateTime: LocalDateTime
  lmsEndDateTime: LocalDateTime
  timeZonedLmsStart: TimeZonedDateTime
  timeZonedLmsEnd: TimeZonedDateTime
  lmsAnnouncements: String
}

"There is no venueId and no classroom date here: move a classroom through its sessions."
input EventUpdateInput {
  title: String
  code: String
  locationId: ID
  taxTypeId: ID
  timeZoneName: String
  lifecycleState: EventLifecycleState
  minPlaces: Int
  maxPlaces: Int
  targetFillRate: Int
  achievementTypeId: ID
  customFieldValues: [CustomFieldValueInput]
  privateEventDetails: PrivateEventDetailsUpdateInput
  lmsStartDateTime: LocalDateTime
  lmsEndDateTime: LocalDateTime
  timeZonedLmsStart: TimeZonedDateTime
  timeZonedLmsEnd: TimeZonedDateTime
  registrationDeadline: LocalDateTime
  registrationOpensAt: LocalDateTime
  localeId: ID
  remoteMeetingId: String
  remoteMeetingUrl: String
  remoteMeetingType: RemoteMeetingType
  webConferencingIntegrationId: ID
  courseTemplateId: ID
  isSoldOut: Boolean
  externalNotes: String
  internalNotes: String
  lmsAnnouncements: String
  taskWorkflowGroupIds: [ID]
}

input DeleteInput {
  eventIds: [ID]!
}

input EventAddPriceInput {
  eventId: ID!
  amount: Decimal!
  priceLevelId: ID!
  financialUnitId: ID
  isDefault: Boolean
}

input EventUpdatePriceInput {
  eventPriceId: ID!
  amount: Decimal
  isDefault: Boolean
}

input EventDeletePriceInput {
  eventPriceId: ID!
}

"S1 required staffType; 2026 examples accept staffRoleId instead, so both are optional here."
input EventStaffInput {
  eventId: ID!
  contactId: ID!
  staffType: StaffType
  staffRoleId: ID @newer(source: "S3 administrate-mcp-server, instructor-invitations")
  requiredSessionsOnly: Boolean @newer(source: "S3 administrate-mcp-server")
  notes: String
}

input EventUpdateStaffInput {
  staffId: ID!
  notes: String
}

input RemoveEventStaffInput {
  staffId: ID!
  notifyStaff: Boolean
}

input SetStaffToPrimaryInput {
  staffId: ID!
}

type EventCreateResponse implements MutationResponse {
  errors: [FieldError!]!
  event: Event
}

type EventUpdateResponse implements MutationResponse {
  errors: [FieldError!]!
  event: Event
}

type EventBulkUpdateResponse implements MutationResponse {
  errors: [FieldError!]!
  events: [Event!]!
}

type EventPriceMutationResponse implements MutationResponse {
  errors: [FieldError!]!
  prices: [EventPrice!]!
}

type DeleteMutationResponse implements MutationResponse {
  errors: [FieldError!]!
  events: [Event!]!
}

type EventMutations {
  createClassroom(input: ClassroomEventCreateInput!): EventCreateResponse!
  createBlended(input: BlendedEventCreateInput!): EventCreateResponse!
  createLMS(input: LMSEventCreateInput!): EventCreateResponse!
  update(eventId: ID!, input: EventUpdateInput!): EventUpdateResponse!
  delete(input: DeleteInput!): DeleteMutationResponse!
  addPrices(input: [EventAddPriceInput]!): EventPriceMutationResponse!
  updatePrices(input: [EventUpdatePriceInput]!): EventPriceMutationResponse!
  deletePrices(input: [EventDeletePriceInput]!): EventPriceMutationResponse!
  addStaff(input: EventStaffInput!): EventUpdateResponse!
  addStaffBulk(input: [EventStaffInput]!): EventBulkUpdateResponse!
  updateStaff(input: [EventUpdateStaffInput]!): EventBulkUpdateResponse!
  removeStaff(input: RemoveEventStaffInput!): EventUpdateResponse!
  setStaffToPrimary(input: SetStaffToPrimaryInput!): EventUpdateResponse!
}

# ------------------------------------------------------------------ session

enum SessionLifecycleState {
  draft
  published
  cancelled
}

"Sessions are reached through event.sessions or node(id); there is no root sessions query."
type Session implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  title: String!
  code: String!
  parentEvent: Event
  event: Event @newer(source: "S2 SESSION_WEBHOOK_QUERY; conflicts with S1 parentEvent")
  lifecycleState: SessionLifecycleState!
  cancelledAt: String
  start: LocalDateTime
  end: LocalDateTime
  timeZonedStart: TimeZonedDateTime
  timeZonedEnd: TimeZonedDateTime
  timeZoneName: String
  location: Location
  locationName: String
  venue: Venue
  minPlaces: Int
  maxPlaces: Int
  notes: String
  staff(
    filters: [StaffFieldGraphFilter] = []
    order: StaffFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [StaffFieldGraphOrder] = []
  ): StaffConnection!
  customFieldValues(filter: CustomFieldFilterInput): [CustomFieldValue!]!
}
type SessionConnection {
  edges: [SessionEdge!]!
  pageInfo: PageInfo!
}
type SessionEdge {
  cursor: String!
  node: Session!
}
enum SessionField {
  id
  title
  code
  parentId
  start
  end
  timeZonedStart
  timeZonedEnd
  lifecycleState
  cancelledAt
}
input SessionFieldGraphFilter {
  field: SessionField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input SessionFieldGraphOrder {
  field: SessionField!
  direction: OrderDirection!
}
input SessionCreateInput {
  parentEventId: ID!
  code: String!
  title: String!
  start: LocalDateTime!
  end: LocalDateTime!
  locationId: ID
  venueId: ID
  timeZoneName: String
  minPlaces: Int
  maxPlaces: Int
}

input SessionUpdateInput {
  customFieldValues: [CustomFieldValueInput]
  code: String
  title: String
  start: LocalDateTime
  end: LocalDateTime
  locationId: ID
  venueId: ID
  timeZoneName: String
  lifecycleState: SessionLifecycleState
  minPlaces: Int
  maxPlaces: Int
  notes: String
}

input SessionAddStaffInput {
  sessionId: ID!
  contactIds: [ID]!
  staffType: StaffType!
  notes: String
}

input SessionRemoveStaffInput @inferred(note: "input type name") {
  staffId: ID!
  notifyStaff: Boolean
}

input SessionDeleteInput @newer(source: "S2 delete_draft_sessions.graphql") @inferred(note: "input type name") {
  sessionIds: [ID]!
}

type SessionMutationResponse implements MutationResponse {
  errors: [FieldError!]!
  session: Session
}

type SessionDeleteResponse implements MutationResponse
  @newer(source: "S2")
  @inferred(note: "only errors was selected") {
  errors: [FieldError!]!
}

type SessionMutations {
  create(input: SessionCreateInput!): SessionMutationResponse!
  update(sessionId: ID!, input: SessionUpdateInput!): SessionMutationResponse!
  addStaff(input: SessionAddStaffInput!): SessionMutationResponse!
  removeStaff(input: SessionRemoveStaffInput!): SessionMutationResponse!
  delete(input: SessionDeleteInput!): SessionDeleteResponse! @newer(source: "S2 delete_draft_sessions.graphql")
}

# -------------------------------------------------------------------- staff

enum StaffType {
  instructor
  administrator
  notfound
}

"One person's assignment to an event or to one of its sessions."
type Staff implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  contact: Contact
  account: Account
  staffType: StaffType!
  staffRole: StaffRole @newer(source: "S3 2026 examples")
  isPrimary: Boolean!
  notes: String
  sessionStaff: [Staff!]!
  createdAt: TimeZonedDateTime!
  updatedAt: TimeZonedDateTime!
}
type StaffConnection {
  edges: [StaffEdge!]!
  pageInfo: PageInfo!
}
type StaffEdge {
  cursor: String!
  node: Staff!
}
enum StaffField {
  id
  eventId
  contactId
  staffType
  contactName
  contactEmailAddress
  contactMobilePhoneNumber
  isEmployee
  start
  end
  timeZonedStart
  timeZonedEnd
  bookingType
  contactHasLeftCompany
  isPrimary
  createdAt
  updatedAt
  bookingLifecycleState
}
input StaffFieldGraphFilter {
  field: StaffField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input StaffFieldGraphOrder {
  field: StaffField!
  direction: OrderDirection!
}
# ------------------------------- learner (only what the reference client calls)

type SessionAttendance @inferred(note: "type name") {
  session: Session
}

type SessionAttendanceConnection @inferred(note: "type name") {
  edges: [SessionAttendanceEdge!]!
  pageInfo: PageInfo!
}

type SessionAttendanceEdge @inferred(note: "type name") {
  cursor: String!
  node: SessionAttendance!
}

type LearnerAttendance @inferred(note: "type name") {
  sessionDetail: SessionAttendanceConnection!
}

type Learner implements Node @inferred(note: "heavily reduced") {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  lifecycleState: String
  contact: Contact
  event: Event
  attendance: LearnerAttendance
  customFieldValues(filter: CustomFieldFilterInput): [CustomFieldValue!]!
}
type LearnerConnection {
  edges: [LearnerEdge!]!
  pageInfo: PageInfo!
}
type LearnerEdge {
  cursor: String!
  node: Learner!
}
enum LearnerField {
  id
  eventId @inferred
  contactId @inferred
}
input LearnerFieldGraphFilter {
  field: LearnerField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input LearnerFieldGraphOrder {
  field: LearnerField!
  direction: OrderDirection!
}
input LearnerAttendanceInput {
  learnerId: ID!
  sessionId: ID!
  attended: Boolean!
}

input LearnerReactivateInput @inferred(note: "input type name") {
  learnerId: ID!
}

type LearnerMutationResponse implements MutationResponse @inferred(note: "type name") {
  errors: [FieldError!]!
  learner: Learner
}

type LearnerMutations {
  recordAttendances(input: [LearnerAttendanceInput!]!): [LearnerMutationResponse!]!
  reactivate(input: LearnerReactivateInput!): LearnerMutationResponse!
}

# ----------------------------------------------------------------- webhooks

enum WebhookLifecycleState @inferred(note: "enum name") {
  active
  disabled
  inactive
}

type WebhookType {
  id: ID!
  name: String!
  trigger: String
}
type WebhookTypeConnection {
  edges: [WebhookTypeEdge!]!
  pageInfo: PageInfo!
}
type WebhookTypeEdge {
  cursor: String!
  node: WebhookType!
}
enum WebhookTypeField {
  id
  name
  trigger
}
input WebhookTypeFieldGraphFilter {
  field: WebhookTypeField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input WebhookTypeFieldGraphOrder {
  field: WebhookTypeField!
  direction: OrderDirection!
}
type Webhook implements Node {
  id: ID!
  legacyId: String!
  externalIds: [ExternalId!]!
  name: String!
  url: String!
  query: String
  config: String
  filterExpression: String
  notificationEmails: [String!]!
  lifecycleState: WebhookLifecycleState!
  webhookType: WebhookType!
}
type WebhookConnection {
  edges: [WebhookEdge!]!
  pageInfo: PageInfo!
}
type WebhookEdge {
  cursor: String!
  node: Webhook!
}
enum WebhookField {
  id
  name
  typeId
  typeTrigger
  url
  lifecycleState
}
input WebhookFieldGraphFilter {
  field: WebhookField!
  operation: FilterOperation!
  value: String
  values: [String]
}
input WebhookFieldGraphOrder {
  field: WebhookField!
  direction: OrderDirection!
}
"config is a JSON document carried as text."
input WebhookCreateInput {
  webhookTypeId: ID!
  name: String!
  url: String!
  notificationEmails: [String]!
  query: String
  config: String
  filterExpression: String
}

input WebhookUpdateInput {
  webhookId: ID!
  name: String
  lifecycleState: WebhookLifecycleState
  url: String
  notificationEmails: [String]
  query: String
  config: String
  filterExpression: String
}

type WebhookMutationResponse implements MutationResponse @inferred(note: "type name") {
  errors: [FieldError!]!
  webhook: Webhook
}

type WebhookMutations {
  create(input: WebhookCreateInput!): WebhookMutationResponse!
  update(input: WebhookUpdateInput!): WebhookMutationResponse!
}

# -------------------------------------------------------------- external ids

"Unlike every other namespace these answer with the node itself, so failures are top-level errors."
type ExternalIDMutations {
  store(nodeId: ID!, name: String!, value: String!, overwrite: Boolean = false): Node!
  remove(nodeId: ID!, name: String!): Node!
}

# -------------------------------------------------------------------- roots

type Query {
  node(id: ID!): Node
  nodeByExternalId(type: String!, name: String!, value: String!): Node @inferred(note: "argument types")
  legacyIdFromNodeId(nodeId: ID!): String @inferred(note: "argument and result types")
  hello: String @newer(source: "client probe query")
  customFieldTemplate(type: SupportsCustomField!): GlobalCustomFieldTemplate!
  countries: [Country!]!
  accounts(
    filters: [AccountFieldGraphFilter] = []
    order: AccountFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [AccountFieldGraphOrder] = []
  ): AccountConnection!
  companies(
    filters: [CompanyFieldGraphFilter] = []
    order: CompanyFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [CompanyFieldGraphOrder] = []
  ): CompanyConnection!
  contacts(
    filters: [ContactFieldGraphFilter] = []
    order: ContactFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [ContactFieldGraphOrder] = []
  ): ContactConnection!
  courseTemplates(
    filters: [CourseTemplateFieldGraphFilter] = []
    order: CourseTemplateFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [CourseTemplateFieldGraphOrder] = []
  ): CourseTemplateConnection!
  currencies(
    filters: [CurrencyFieldGraphFilter] = []
    order: CurrencyFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [CurrencyFieldGraphOrder] = []
  ): CurrencyConnection!
  events(
    filters: [EventFieldGraphFilter] = []
    order: EventFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [EventFieldGraphOrder] = []
  ): EventConnection!
  learningCategories(
    filters: [LearningCategoryFieldGraphFilter] = []
    order: LearningCategoryFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [LearningCategoryFieldGraphOrder] = []
  ): LearningCategoryConnection!
  locations(
    filters: [LocationFieldGraphFilter] = []
    order: LocationFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [LocationFieldGraphOrder] = []
  ): LocationConnection!
  priceLevels(
    filters: [PriceLevelFieldGraphFilter] = []
    order: PriceLevelFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [PriceLevelFieldGraphOrder] = []
  ): PriceLevelConnection!
  regions(
    filters: [RegionFieldGraphFilter] = []
    order: RegionFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [RegionFieldGraphOrder] = []
  ): RegionConnection!
  staff(
    filters: [StaffFieldGraphFilter] = []
    order: StaffFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [StaffFieldGraphOrder] = []
  ): StaffConnection!
  staffRoles(first: Int, offset: Int, after: String = "__EMPTY__"): StaffRoleConnection! @newer(source: "S3")
  taxTypes(
    filters: [TaxTypeFieldGraphFilter] = []
    order: TaxTypeFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [TaxTypeFieldGraphOrder] = []
  ): TaxTypeConnection!
  venues(
    filters: [VenueFieldGraphFilter] = []
    order: VenueFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [VenueFieldGraphOrder] = []
  ): VenueConnection!
  webhooks(
    filters: [WebhookFieldGraphFilter] = []
    order: WebhookFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [WebhookFieldGraphOrder] = []
  ): WebhookConnection!
  webhookTypes(
    filters: [WebhookTypeFieldGraphFilter] = []
    order: WebhookTypeFieldGraphOrder
    first: Int
    offset: Int
    after: String = "__EMPTY__"
    orderBy: [WebhookTypeFieldGraphOrder] = []
  ): WebhookTypeConnection!
}

"Mutations are grouped: mutation { event { createLMS(input: ...) { event { id } errors { label message value } } } }."
type Mutation {
  account: AccountMutations!
  contact: ContactMutations!
  courseTemplate: CourseTemplateMutations!
  customFields: CustomFieldMutations!
  event: EventMutations!
  externalId: ExternalIDMutations!
  learner: LearnerMutations!
  location: LocationMutations!
  regions: RegionMutations!
  session: SessionMutations!
  webhooks: WebhookMutations!
}
`