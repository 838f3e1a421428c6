/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** sessionSchedule exists upstream but is left out here. */
export type BlendedEventCreateInput = {
  readonly classroomEndDateTime?: string | null | undefined;
  readonly classroomStartDateTime?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly courseCode?: string | null | undefined;
  readonly courseTemplateId?: string | null | undefined;
  readonly customFieldValues?: ReadonlyArray<CustomFieldValueInput | null | undefined> | null | undefined;
  readonly eventType: EventType;
  readonly externalNotes?: string | null | undefined;
  readonly internalNotes?: string | null | undefined;
  readonly lifecycle?: EventLifecycleState | null | undefined;
  readonly lifecycleState?: EventLifecycleState | null | undefined;
  readonly lmsAnnouncements?: string | null | undefined;
  readonly lmsEndDateTime?: string | null | undefined;
  readonly lmsStartDateTime?: string | null | undefined;
  readonly localeId?: string | null | undefined;
  readonly location?: string | null | undefined;
  readonly locationId?: string | null | undefined;
  readonly maxPlaces?: number | null | undefined;
  readonly minPlaces?: number | null | undefined;
  readonly privateEventDetails?: PrivateEventDetailsCreateInput | null | undefined;
  readonly registrationDeadline?: string | null | undefined;
  readonly registrationOpensAt?: string | null | undefined;
  readonly status?: EventStatus | null | undefined;
  readonly targetFillRate?: number | null | undefined;
  readonly taskWorkflowGroupIds?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly taxType?: string | null | undefined;
  readonly taxTypeId?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly timeZoneName: string;
  readonly timeZonedClassroomEnd?: string | null | undefined;
  readonly timeZonedClassroomStart?: string | null | undefined;
  readonly timeZonedLmsEnd?: string | null | undefined;
  readonly timeZonedLmsStart?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly venueId?: string | null | undefined;
  readonly webConferencingIntegrationId?: string | null | undefined;
};

export type ContactCreateInput = {
  readonly accountId: string;
  readonly customFieldValues?: ReadonlyArray<CustomFieldValueInput | null | undefined> | null | undefined;
  readonly department?: string | null | undefined;
  readonly emailAddresses?: ReadonlyArray<ContactEmailAddressInput | null | undefined> | null | undefined;
  readonly hasLeftCompany?: boolean | null | undefined;
  readonly instructorBio?: string | null | undefined;
  readonly isAdmin?: boolean | null | undefined;
  readonly isInstructor?: boolean | null | undefined;
  readonly isStaff?: boolean | null | undefined;
  readonly notes?: string | null | undefined;
  readonly personalName: PersonalNameCreateInput;
  readonly phoneNumbers?: ReadonlyArray<ContactPhoneNumberInput | null | undefined> | null | undefined;
  readonly preferredLocaleId?: string | null | undefined;
  readonly timeZoneName?: string | null | undefined;
  readonly unsubscribeFromCommunications?: boolean | null | undefined;
  readonly workplaceIds?: ReadonlyArray<string | null | undefined> | null | undefined;
};

export type ContactEmailAddressInput = {
  readonly address?: string | null | undefined;
  readonly usage: ContactEmailAddressUsage;
};

export type ContactEmailAddressUsage =
  | 'primary'
  | 'secondary';

export type ContactField =
  | 'accountId'
  | 'accountName'
  | 'approvedCourseIds'
  | 'byNameAccountOrEmail'
  | 'calendarIntegrationStatus'
  | 'canStaffEvent'
  | 'createdAt'
  | 'emailAddress'
  | 'firstName'
  | 'hasActiveTrainingPass'
  | 'hasAncestorAccountId'
  | 'hasLeftCompany'
  | 'id'
  | 'isAdmin'
  | 'isAssociatedWithWorkplace'
  | 'isCoordinator'
  | 'isInstructor'
  | 'isQualifiedForEventId'
  | 'isStaff'
  | 'isStaffOrInstructor'
  | 'lastName'
  | 'lastUpdatedAt'
  | 'name'
  | 'qualifiedForCourseId'
  | 'staffRoleId'
  | 'staffRoleName'
  | 'workplaceLocationId';

export type ContactFieldGraphFilter = {
  readonly field: ContactField;
  readonly operation: FilterOperation;
  readonly value?: string | null | undefined;
  readonly values?: ReadonlyArray<string | null | undefined> | null | undefined;
};

export type ContactPhoneNumberInput = {
  readonly number?: string | null | undefined;
  readonly usage: ContactPhoneNumberUsage;
};

export type ContactPhoneNumberUsage =
  | 'fax'
  | 'home'
  | 'mobile'
  | 'office';

export type CoursePrivatePriceInput = {
  readonly amount: string | number;
  readonly financialUnitId: string;
  readonly regionId: string;
};

export type CoursePublicPriceInput = {
  readonly amount: string | number;
  readonly financialUnitId: string;
  readonly priceLevelId: string;
  readonly regionId: string;
};

export type CourseTemplateCreateInput = {
  readonly approvedInstructors?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly code: string;
  readonly companyId?: string | null | undefined;
  readonly courseText1?: string | null | undefined;
  readonly courseText2?: string | null | undefined;
  readonly courseText3?: string | null | undefined;
  readonly courseText4?: string | null | undefined;
  readonly courseText5?: string | null | undefined;
  readonly courseText6?: string | null | undefined;
  readonly courseText7?: string | null | undefined;
  readonly courseText8?: string | null | undefined;
  readonly courseText9?: string | null | undefined;
  readonly courseText10?: string | null | undefined;
  readonly courseText11?: string | null | undefined;
  readonly courseText12?: string | null | undefined;
  readonly courseText13?: string | null | undefined;
  readonly courseText14?: string | null | undefined;
  readonly cpe?: string | null | undefined;
  readonly customFieldValues?: ReadonlyArray<CustomFieldValueInput | null | undefined> | null | undefined;
  readonly eventTemplateId?: string | null | undefined;
  readonly featuredInPortals?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly feedbackSurveyId?: string | null | undefined;
  readonly feedbackSurveyRatingQuestionId?: string | null | undefined;
  readonly imageIds?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly learningCategories?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly learningMode?: LearningMode | null | undefined;
  readonly learningTagIds?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly levelId?: string | null | undefined;
  readonly lifecycleState?: CourseTemplateLifecycleState | null | undefined;
  readonly lmsResourcesText?: string | null | undefined;
  readonly lmsSummary?: string | null | undefined;
  readonly localeId?: string | null | undefined;
  readonly maxPlaces?: number | null | undefined;
  readonly minPlaces?: number | null | undefined;
  readonly pricingBandId?: string | null | undefined;
  readonly privatePrices?: ReadonlyArray<CoursePrivatePriceInput | null | undefined> | null | undefined;
  readonly publicPrices?: ReadonlyArray<CoursePublicPriceInput | null | undefined> | null | undefined;
  readonly purchaseRequiresReview?: boolean | null | undefined;
  readonly registrationOpensOffset?: number | null | undefined;
  readonly relatedCoursesText?: string | null | undefined;
  readonly shortCode?: string | null | undefined;
  readonly showLevelOnPdf?: boolean | null | undefined;
  readonly targetFillRate?: number | null | undefined;
  readonly taskWorkflowGroupIds?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly title: string;
};

export type CourseTemplateField =
  | 'code'
  | 'codeOrTitle'
  | 'createdAt'
  | 'hasPriceInCurrency'
  | 'hasPriceInRegion'
  | 'id'
  | 'introduction'
  | 'isValidForPortal'
  | 'learningCategoryId'
  | 'levelId'
  | 'lifecycleState'
  | 'lmsResources'
  | 'lmsResourcesText'
  | 'lmsSummary'
  | 'name'
  | 'relatedCoursesText'
  | 'scheduleType'
  | 'title'
  | 'updatedAt'
  | 'withNoEvents';

export type CourseTemplateFieldGraphFilter = {
  readonly field: CourseTemplateField;
  readonly operation: FilterOperation;
  readonly value?: string | null | undefined;
  readonly values?: ReadonlyArray<string | null | undefined> | null | undefined;
};

export type CourseTemplateLifecycleState =
  | 'archived'
  | 'draft'
  | 'published';

export type CustomFieldType =
  | 'checkbox'
  | 'choice'
  | 'country'
  | 'date'
  | 'datetime'
  | 'document'
  | 'email'
  | 'html'
  | 'integer'
  | 'language'
  | 'locations'
  | 'multichoice'
  | 'number'
  | 'province'
  | 'string'
  | 'text'
  | 'time'
  | 'url';

/** Sending value: null clears the field. Definitions that are not listed keep their value. */
export type CustomFieldValueInput = {
  readonly definitionKey: string;
  readonly value?: string | null | undefined;
};

export type DeleteInput = {
  readonly eventIds: ReadonlyArray<string | null | undefined>;
};

export type EventLearningMode =
  | 'blended'
  | 'classroom'
  | 'lms';

export type EventLifecycleState =
  | 'cancelled'
  | 'draft'
  | 'published';

/** S1 required staffType; 2026 examples accept staffRoleId instead, so both are optional here. */
export type EventStaffInput = {
  readonly contactId: string;
  readonly eventId: string;
  readonly notes?: string | null | undefined;
  readonly requiredSessionsOnly?: boolean | null | undefined;
  readonly staffRoleId?: string | null | undefined;
  readonly staffType?: StaffType | null | undefined;
};

export type EventStatus =
  | 'Active'
  | 'Cancelled'
  | 'Draft'
  | 'Inactive';

export type EventType =
  | 'private'
  | 'public';

/** There is no venueId and no classroom date here: move a classroom through its sessions. */
export type EventUpdateInput = {
  readonly achievementTypeId?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly courseTemplateId?: string | null | undefined;
  readonly customFieldValues?: ReadonlyArray<CustomFieldValueInput | null | undefined> | null | undefined;
  readonly externalNotes?: string | null | undefined;
  readonly internalNotes?: string | null | undefined;
  readonly isSoldOut?: boolean | null | undefined;
  readonly lifecycleState?: EventLifecycleState | null | undefined;
  readonly lmsAnnouncements?: string | null | undefined;
  readonly lmsEndDateTime?: string | null | undefined;
  readonly lmsStartDateTime?: string | null | undefined;
  readonly localeId?: string | null | undefined;
  readonly locationId?: string | null | undefined;
  readonly maxPlaces?: number | null | undefined;
  readonly minPlaces?: number | null | undefined;
  readonly privateEventDetails?: PrivateEventDetailsUpdateInput | null | undefined;
  readonly registrationDeadline?: string | null | undefined;
  readonly registrationOpensAt?: string | null | undefined;
  readonly remoteMeetingId?: string | null | undefined;
  readonly remoteMeetingType?: RemoteMeetingType | null | undefined;
  readonly remoteMeetingUrl?: string | null | undefined;
  readonly targetFillRate?: number | null | undefined;
  readonly taskWorkflowGroupIds?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly taxTypeId?: string | null | undefined;
  readonly timeZoneName?: string | null | undefined;
  readonly timeZonedLmsEnd?: string | null | undefined;
  readonly timeZonedLmsStart?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly webConferencingIntegrationId?: string | null | undefined;
};

export type FilterOperation =
  | 'contains'
  | 'eq'
  | 'ge'
  | 'gt'
  | 'in'
  | 'isnull'
  | 'le'
  | 'like'
  | 'lt'
  | 'ne'
  | 'notin'
  | 'notnull'
  | 'wordlike';

export type LmsEventCreateInput = {
  readonly code?: string | null | undefined;
  readonly courseCode?: string | null | undefined;
  readonly courseTemplateId?: string | null | undefined;
  readonly customFieldValues?: ReadonlyArray<CustomFieldValueInput | null | undefined> | null | undefined;
  readonly eventType: EventType;
  readonly externalNotes?: string | null | undefined;
  readonly internalNotes?: string | null | undefined;
  readonly lifecycle?: EventLifecycleState | null | undefined;
  readonly lifecycleState?: EventLifecycleState | null | undefined;
  readonly lmsAnnouncements?: string | null | undefined;
  readonly lmsEndDateTime?: string | null | undefined;
  readonly lmsStartDateTime?: string | null | undefined;
  readonly localeId?: string | null | undefined;
  readonly location?: string | null | undefined;
  readonly locationId?: string | null | undefined;
  readonly maxPlaces?: number | null | undefined;
  readonly minPlaces?: number | null | undefined;
  readonly privateEventDetails?: PrivateEventDetailsCreateInput | null | undefined;
  readonly registrationDeadline?: string | null | undefined;
  readonly registrationOpensAt?: string | null | undefined;
  readonly status?: EventStatus | null | undefined;
  readonly targetFillRate?: number | null | undefined;
  readonly taskWorkflowGroupIds?: ReadonlyArray<string | null | undefined> | null | undefined;
  readonly taxType?: string | null | undefined;
  readonly taxTypeId?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly timeZoneName: string;
  readonly timeZonedLmsEnd?: string | null | undefined;
  readonly timeZonedLmsStart?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly webConferencingIntegrationId?: string | null | undefined;
};

export type LearningMode =
  | 'blended'
  | 'classroom'
  | 'lms';

export type LocationCreateInput = {
  readonly addressId?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly latitude?: string | null | undefined;
  readonly longitude?: string | null | undefined;
  readonly name: string;
  readonly regionId: string;
  readonly status?: LocationStatus | null | undefined;
  readonly taxTypeId?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly url?: string | null | undefined;
};

export type LocationField =
  | 'addressCountryName'
  | 'addressId'
  | 'code'
  | 'defaultTaxName'
  | 'description'
  | 'hasActiveEventForCourseId'
  | 'id'
  | 'name'
  | 'regionId'
  | 'regionName'
  | 'status';

export type LocationFieldGraphFilter = {
  readonly field: LocationField;
  readonly operation: FilterOperation;
  readonly value?: string | null | undefined;
  readonly values?: ReadonlyArray<string | null | undefined> | null | undefined;
};

export type LocationStatus =
  | 'active'
  | 'inactive';

export type PersonalNameCreateInput = {
  readonly firstName: string;
  readonly honorificId?: string | null | undefined;
  readonly lastName: string;
  readonly middleName?: string | null | undefined;
};

export type PrivateEventDetailsCreateInput = {
  readonly accountId: string;
  readonly customLocationName?: string | null | undefined;
  readonly dateContractSent?: string | null | undefined;
  readonly dateContractSigned?: string | null | undefined;
  readonly expectedStudents?: number | null | undefined;
  readonly financialUnitId?: string | null | undefined;
  readonly price?: string | number | null | undefined;
  readonly regionId: string;
};

export type PrivateEventDetailsUpdateInput = {
  readonly accountId?: string | null | undefined;
  readonly customLocationName?: string | null | undefined;
  readonly dateContractSent?: string | null | undefined;
  readonly dateContractSigned?: string | null | undefined;
  readonly expectedStudents?: number | null | undefined;
  readonly financialUnitId?: string | null | undefined;
  readonly price?: string | number | null | undefined;
  readonly regionId?: string | null | undefined;
};

export type RemoteMeetingType =
  | 'custom'
  | 'msteams'
  | 'msteams_live_event'
  | 'zoom';

export type SessionAddStaffInput = {
  readonly contactIds: ReadonlyArray<string | null | undefined>;
  readonly notes?: string | null | undefined;
  readonly sessionId: string;
  readonly staffType: StaffType;
};

export type SessionLifecycleState =
  | 'cancelled'
  | 'draft'
  | 'published';

export type SessionUpdateInput = {
  readonly code?: string | null | undefined;
  readonly customFieldValues?: ReadonlyArray<CustomFieldValueInput | null | undefined> | null | undefined;
  readonly end?: string | null | undefined;
  readonly lifecycleState?: SessionLifecycleState | null | undefined;
  readonly locationId?: string | null | undefined;
  readonly maxPlaces?: number | null | undefined;
  readonly minPlaces?: number | null | undefined;
  readonly notes?: string | null | undefined;
  readonly start?: string | null | undefined;
  readonly timeZoneName?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly venueId?: string | null | undefined;
};

export type StaffType =
  | 'administrator'
  | 'instructor'
  | 'notfound';

export type SupportsCustomField =
  | 'Account'
  | 'Achievement'
  | 'Company'
  | 'Contact'
  | 'Content'
  | 'Course'
  | 'CourseTemplate'
  | 'Event'
  | 'Learner'
  | 'LearningPath'
  | 'LearningPathLearner'
  | 'Opportunity'
  | 'OpportunityEventInterestLearner'
  | 'OpportunityPassInterestLearner'
  | 'OpportunityPathInterestLearner'
  | 'OpportunityStockItemInterest'
  | 'Session'
  | 'StockItem'
  | 'TokenIssue';

export type VenueField =
  | 'accountId'
  | 'id'
  | 'locationId'
  | 'name';

export type VenueFieldGraphFilter = {
  readonly field: VenueField;
  readonly operation: FilterOperation;
  readonly value?: string | null | undefined;
  readonly values?: ReadonlyArray<string | null | undefined> | null | undefined;
};

export type AddEventStaffMutationVariables = Exact<{
  input: EventStaffInput;
}>;


export type AddEventStaffMutation = { readonly event: { readonly addStaff: { readonly event: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type AddSessionStaffMutationVariables = Exact<{
  input: SessionAddStaffInput;
}>;


export type AddSessionStaffMutation = { readonly session: { readonly addStaff: { readonly session: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type ApproveInstructorsMutationVariables = Exact<{
  courseTemplateId: string;
  approvedInstructors: ReadonlyArray<string | null | undefined> | string;
}>;


export type ApproveInstructorsMutation = { readonly courseTemplate: { readonly update: { readonly courseTemplate: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type CreateBlendedEventMutationVariables = Exact<{
  input: BlendedEventCreateInput;
}>;


export type CreateBlendedEventMutation = { readonly event: { readonly createBlended: { readonly event: { readonly id: string, readonly legacyId: string, readonly title: string, readonly lifecycleState: EventLifecycleState, readonly learningMode: EventLearningMode, readonly timeZoneName: string | null, readonly classroomStart: string | null, readonly classroomEnd: string | null, readonly lmsStart: string | null, readonly lmsEnd: string | null, readonly maxPlaces: number | null, readonly courseTemplate: { readonly id: string } | null, readonly location: { readonly id: string } | null, readonly venue: { readonly id: string } | null, readonly customFieldValues: ReadonlyArray<{ readonly definitionKey: string, readonly value: string | null }>, readonly staff: { readonly edges: ReadonlyArray<{ readonly node: { readonly staffType: StaffType, readonly contact: { readonly id: string } | null } }> }, readonly sessions: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly legacyId: string, readonly title: string, readonly lifecycleState: SessionLifecycleState, readonly start: string | null, readonly end: string | null, readonly location: { readonly id: string } | null, readonly venue: { readonly id: string } | null, readonly customFieldValues: ReadonlyArray<{ readonly definitionKey: string, readonly value: string | null }>, readonly staff: { readonly edges: ReadonlyArray<{ readonly node: { readonly staffType: StaffType, readonly contact: { readonly id: string } | null } }> } } }> } } | null, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type CreateCourseTemplateMutationVariables = Exact<{
  input: CourseTemplateCreateInput;
}>;


export type CreateCourseTemplateMutation = { readonly courseTemplate: { readonly create: { readonly courseTemplate: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type CreateInstructorMutationVariables = Exact<{
  input: ContactCreateInput;
}>;


export type CreateInstructorMutation = { readonly contact: { readonly create: { readonly contact: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type CreateLmsEventMutationVariables = Exact<{
  input: LmsEventCreateInput;
}>;


export type CreateLmsEventMutation = { readonly event: { readonly createLMS: { readonly event: { readonly id: string, readonly legacyId: string, readonly title: string, readonly lifecycleState: EventLifecycleState, readonly learningMode: EventLearningMode, readonly timeZoneName: string | null, readonly classroomStart: string | null, readonly classroomEnd: string | null, readonly lmsStart: string | null, readonly lmsEnd: string | null, readonly maxPlaces: number | null, readonly courseTemplate: { readonly id: string } | null, readonly location: { readonly id: string } | null, readonly venue: { readonly id: string } | null, readonly customFieldValues: ReadonlyArray<{ readonly definitionKey: string, readonly value: string | null }>, readonly staff: { readonly edges: ReadonlyArray<{ readonly node: { readonly staffType: StaffType, readonly contact: { readonly id: string } | null } }> }, readonly sessions: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly legacyId: string, readonly title: string, readonly lifecycleState: SessionLifecycleState, readonly start: string | null, readonly end: string | null, readonly location: { readonly id: string } | null, readonly venue: { readonly id: string } | null, readonly customFieldValues: ReadonlyArray<{ readonly definitionKey: string, readonly value: string | null }>, readonly staff: { readonly edges: ReadonlyArray<{ readonly node: { readonly staffType: StaffType, readonly contact: { readonly id: string } | null } }> } } }> } } | null, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type CreateLocationMutationVariables = Exact<{
  input: LocationCreateInput;
}>;


export type CreateLocationMutation = { readonly location: { readonly create: { readonly location: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type DeleteEventMutationVariables = Exact<{
  input: DeleteInput;
}>;


export type DeleteEventMutation = { readonly event: { readonly delete: { readonly events: ReadonlyArray<{ readonly id: string }>, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type UpdateEventMutationVariables = Exact<{
  eventId: string;
  input: EventUpdateInput;
}>;


export type UpdateEventMutation = { readonly event: { readonly update: { readonly event: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type UpdateSessionMutationVariables = Exact<{
  sessionId: string;
  input: SessionUpdateInput;
}>;


export type UpdateSessionMutation = { readonly session: { readonly update: { readonly session: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly label: string | null, readonly message: string, readonly value: string | null }> } } };

export type FindContactsQueryVariables = Exact<{
  first: number;
  offset: number;
  filters: ReadonlyArray<ContactFieldGraphFilter | null | undefined> | ContactFieldGraphFilter;
}>;


export type FindContactsQuery = { readonly contacts: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly legacyId: string, readonly firstName: string | null, readonly lastName: string | null, readonly emailAddress: string | null, readonly isInstructor: boolean } }> } };

export type FindCourseTemplatesQueryVariables = Exact<{
  first: number;
  offset: number;
  filters: ReadonlyArray<CourseTemplateFieldGraphFilter | null | undefined> | CourseTemplateFieldGraphFilter;
}>;


export type FindCourseTemplatesQuery = { readonly courseTemplates: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly code: string, readonly title: string, readonly eventLearningMode: LearningMode | null, readonly learningCategories: { readonly pageInfo: { readonly hasNextPage: boolean, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly customFieldValues: ReadonlyArray<{ readonly value: string | null, readonly definition: { readonly key: string, readonly label: string } }> } }> } };

export type FindLocationsQueryVariables = Exact<{
  first: number;
  offset: number;
  filters: ReadonlyArray<LocationFieldGraphFilter | null | undefined> | LocationFieldGraphFilter;
}>;


export type FindLocationsQuery = { readonly locations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly code: string | null, readonly legacyId: string } }> } };

export type FindVenuesQueryVariables = Exact<{
  first: number;
  offset: number;
  filters: ReadonlyArray<VenueFieldGraphFilter | null | undefined> | VenueFieldGraphFilter;
}>;


export type FindVenuesQuery = { readonly venues: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly description: string | null, readonly location: { readonly id: string } } }> } };

export type GetAccountsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type GetAccountsQuery = { readonly accounts: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } };

export type GetAdminByNameQueryVariables = Exact<{
  first: number;
  offset: number;
  name: string;
}>;


export type GetAdminByNameQuery = { readonly contacts: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly firstName: string | null, readonly lastName: string | null } }> } };

export type GetAllCourseTemplatesQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type GetAllCourseTemplatesQuery = { readonly courseTemplates: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly code: string, readonly title: string, readonly eventLearningMode: LearningMode | null, readonly learningCategories: { readonly pageInfo: { readonly hasNextPage: boolean, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly customFieldValues: ReadonlyArray<{ readonly value: string | null, readonly definition: { readonly key: string, readonly label: string } }> } }> } };

export type GetAllInstructorsQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
}>;


export type GetAllInstructorsQuery = { readonly contacts: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly legacyId: string, readonly firstName: string | null, readonly lastName: string | null, readonly emailAddress: string | null } }> } };

export type GetAllLocationQueryVariables = Exact<{
  first: number;
  offset?: number | null | undefined;
}>;


export type GetAllLocationQuery = { readonly locations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly code: string | null, readonly legacyId: string } }> } };

export type GetVenuesQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type GetVenuesQuery = { readonly venues: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly description: string | null, readonly location: { readonly id: string } } }> } };

export type GetCompaniesQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type GetCompaniesQuery = { readonly companies: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } };

export type GetCourseApprovedInstructorsQueryVariables = Exact<{
  courseTemplateId: string;
  first: number;
  offset: number;
}>;


export type GetCourseApprovedInstructorsQuery = { readonly courseTemplates: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly approvedInstructors: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }> } };

export type GetCourseTemplateCategoriesQueryVariables = Exact<{
  courseTemplateId: string;
  first: number;
  offset: number;
}>;


export type GetCourseTemplateCategoriesQuery = { readonly courseTemplates: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly learningCategories: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } } }> } };

export type PublicPriceFragment = { readonly id: string, readonly amount: string | number, readonly priceLevel: { readonly id: string, readonly name: string } | null, readonly region: { readonly id: string, readonly name: string }, readonly financialUnit: { readonly code: string, readonly id: string, readonly name: string } };

export type GetCourseTemplatePriceLevelsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type GetCourseTemplatePriceLevelsQuery = { readonly courseTemplates: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly code: string, readonly title: string, readonly publicPrices: { readonly pageInfo: { readonly hasNextPage: boolean, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly amount: string | number, readonly priceLevel: { readonly id: string, readonly name: string } | null, readonly region: { readonly id: string, readonly name: string }, readonly financialUnit: { readonly code: string, readonly id: string, readonly name: string } } }> } } }> } };

export type GetPublicPricesOfCourseTemplateQueryVariables = Exact<{
  courseTemplateId: string;
  first: number;
  offset: number;
}>;


export type GetPublicPricesOfCourseTemplateQuery = { readonly courseTemplates: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly publicPrices: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly amount: string | number, readonly priceLevel: { readonly id: string, readonly name: string } | null, readonly region: { readonly id: string, readonly name: string }, readonly financialUnit: { readonly code: string, readonly id: string, readonly name: string } } }> } } }> } };

export type GetCustomFieldDefinitionsQueryVariables = Exact<{
  type: SupportsCustomField;
}>;


export type GetCustomFieldDefinitionsQuery = { readonly customFieldTemplate: { readonly customFieldDefinitions: ReadonlyArray<{ readonly key: string, readonly label: string, readonly description: string | null, readonly type: CustomFieldType, readonly isRequired: boolean, readonly roles: ReadonlyArray<string> }> } };

export type GetEventsByTitleQueryVariables = Exact<{
  first: number;
  offset: number;
  titles: ReadonlyArray<string | null | undefined> | string;
}>;


export type GetEventsByTitleQuery = { readonly events: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly legacyId: string, readonly title: string, readonly lifecycleState: EventLifecycleState, readonly learningMode: EventLearningMode, readonly timeZoneName: string | null, readonly classroomStart: string | null, readonly classroomEnd: string | null, readonly lmsStart: string | null, readonly lmsEnd: string | null, readonly maxPlaces: number | null, readonly courseTemplate: { readonly id: string } | null, readonly location: { readonly id: string } | null, readonly venue: { readonly id: string } | null, readonly customFieldValues: ReadonlyArray<{ readonly definitionKey: string, readonly value: string | null }>, readonly staff: { readonly edges: ReadonlyArray<{ readonly node: { readonly staffType: StaffType, readonly contact: { readonly id: string } | null } }> }, readonly sessions: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly legacyId: string, readonly title: string, readonly lifecycleState: SessionLifecycleState, readonly start: string | null, readonly end: string | null, readonly location: { readonly id: string } | null, readonly venue: { readonly id: string } | null, readonly customFieldValues: ReadonlyArray<{ readonly definitionKey: string, readonly value: string | null }>, readonly staff: { readonly edges: ReadonlyArray<{ readonly node: { readonly staffType: StaffType, readonly contact: { readonly id: string } | null } }> } } }> } } }> } };

export type GetMutationsQueryVariables = Exact<{ [key: string]: never; }>;


export type GetMutationsQuery = { readonly __type: { readonly fields: ReadonlyArray<{ readonly name: string, readonly type: { readonly fields: ReadonlyArray<{ readonly name: string }> | null, readonly ofType: { readonly fields: ReadonlyArray<{ readonly name: string }> | null } | null } }> | null } | null };

export type GetPriceLevelsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type GetPriceLevelsQuery = { readonly priceLevels: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly description: string | null } }> } };

export type GetRegionsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type GetRegionsQuery = { readonly regions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string, readonly totalRecords: number }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly code: string } }> } };

export const PublicPriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourseTemplatePublicPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"priceLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"financialUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Currency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PublicPriceFragment, unknown>;
export const AddEventStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEventStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddEventStaffMutation, AddEventStaffMutationVariables>;
export const AddSessionStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddSessionStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionAddStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddSessionStaffMutation, AddSessionStaffMutationVariables>;
export const ApproveInstructorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveInstructors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"courseTemplateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approvedInstructors"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"courseTemplateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"courseTemplateId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"approvedInstructors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approvedInstructors"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApproveInstructorsMutation, ApproveInstructorsMutationVariables>;
export const CreateBlendedEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBlendedEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlendedEventCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBlended"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legacyId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleState"}},{"kind":"Field","name":{"kind":"Name","value":"learningMode"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneName"}},{"kind":"Field","name":{"kind":"Name","value":"classroomStart"}},{"kind":"Field","name":{"kind":"Name","value":"classroomEnd"}},{"kind":"Field","name":{"kind":"Name","value":"lmsStart"}},{"kind":"Field","name":{"kind":"Name","value":"lmsEnd"}},{"kind":"Field","name":{"kind":"Name","value":"maxPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"courseTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFieldValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definitionKey"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffType"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legacyId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleState"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFieldValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definitionKey"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffType"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateBlendedEventMutation, CreateBlendedEventMutationVariables>;
export const CreateCourseTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCourseTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseTemplateCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"create"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateCourseTemplateMutation, CreateCourseTemplateMutationVariables>;
export const CreateInstructorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInstructor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"create"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateInstructorMutation, CreateInstructorMutationVariables>;
export const CreateLmsEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLmsEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LMSEventCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLMS"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legacyId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleState"}},{"kind":"Field","name":{"kind":"Name","value":"learningMode"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneName"}},{"kind":"Field","name":{"kind":"Name","value":"classroomStart"}},{"kind":"Field","name":{"kind":"Name","value":"classroomEnd"}},{"kind":"Field","name":{"kind":"Name","value":"lmsStart"}},{"kind":"Field","name":{"kind":"Name","value":"lmsEnd"}},{"kind":"Field","name":{"kind":"Name","value":"maxPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"courseTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFieldValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definitionKey"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffType"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legacyId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleState"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFieldValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definitionKey"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffType"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateLmsEventMutation, CreateLmsEventMutationVariables>;
export const CreateLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocationCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"create"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateLocationMutation, CreateLocationMutationVariables>;
export const DeleteEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeleteEventMutation, DeleteEventMutationVariables>;
export const UpdateEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"eventId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateEventMutation, UpdateEventMutationVariables>;
export const UpdateSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateSessionMutation, UpdateSessionMutationVariables>;
export const FindContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactFieldGraphFilter"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legacyId"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}},{"kind":"Field","name":{"kind":"Name","value":"isInstructor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindContactsQuery, FindContactsQueryVariables>;
export const FindCourseTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindCourseTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseTemplateFieldGraphFilter"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"eventLearningMode"}},{"kind":"Field","name":{"kind":"Name","value":"learningCategories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFieldValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindCourseTemplatesQuery, FindCourseTemplatesQueryVariables>;
export const FindLocationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindLocations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocationFieldGraphFilter"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"legacyId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindLocationsQuery, FindLocationsQueryVariables>;
export const FindVenuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindVenues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VenueFieldGraphFilter"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"venues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindVenuesQuery, FindVenuesQueryVariables>;
export const GetAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetAccountsQuery, GetAccountsQueryVariables>;
export const GetAdminByNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetAdminByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"name"}},{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"EnumValue","value":"wordlike"}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"isAdmin"}},{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"EnumValue","value":"eq"}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"true","block":false}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"hasLeftCompany"}},{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"EnumValue","value":"eq"}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"false","block":false}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetAdminByNameQuery, GetAdminByNameQueryVariables>;
export const GetAllCourseTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetAllCourseTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"eventLearningMode"}},{"kind":"Field","name":{"kind":"Name","value":"learningCategories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFieldValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetAllCourseTemplatesQuery, GetAllCourseTemplatesQueryVariables>;
export const GetAllInstructorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"getAllInstructors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"isInstructor"}},{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"EnumValue","value":"eq"}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"true","block":false}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legacyId"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"emailAddress"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetAllInstructorsQuery, GetAllInstructorsQueryVariables>;
export const GetAllLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetAllLocation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"legacyId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetAllLocationQuery, GetAllLocationQueryVariables>;
export const GetVenuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetVenues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"venues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetVenuesQuery, GetVenuesQueryVariables>;
export const GetCompaniesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetCompanies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetCompaniesQuery, GetCompaniesQueryVariables>;
export const GetCourseApprovedInstructorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetCourseApprovedInstructors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"courseTemplateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"id"}},{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"EnumValue","value":"eq"}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"courseTemplateId"}}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvedInstructors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetCourseApprovedInstructorsQuery, GetCourseApprovedInstructorsQueryVariables>;
export const GetCourseTemplateCategoriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetCourseTemplateCategories"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"courseTemplateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"id"}},{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"EnumValue","value":"eq"}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"courseTemplateId"}}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"learningCategories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetCourseTemplateCategoriesQuery, GetCourseTemplateCategoriesQueryVariables>;
export const GetCourseTemplatePriceLevelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"getCourseTemplatePriceLevels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publicPrices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicPrice"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourseTemplatePublicPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"priceLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"financialUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Currency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<GetCourseTemplatePriceLevelsQuery, GetCourseTemplatePriceLevelsQueryVariables>;
export const GetPublicPricesOfCourseTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetPublicPricesOfCourseTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"courseTemplateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courseTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"id"}},{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"EnumValue","value":"eq"}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"courseTemplateId"}}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicPrices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicPrice"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicPrice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CourseTemplatePublicPrice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"priceLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"financialUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Currency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<GetPublicPricesOfCourseTemplateQuery, GetPublicPricesOfCourseTemplateQueryVariables>;
export const GetCustomFieldDefinitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetCustomFieldDefinitions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportsCustomField"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customFieldTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customFieldDefinitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<GetCustomFieldDefinitionsQuery, GetCustomFieldDefinitionsQueryVariables>;
export const GetEventsByTitleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetEventsByTitle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"titles"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"title"}},{"kind":"ObjectField","name":{"kind":"Name","value":"operation"},"value":{"kind":"EnumValue","value":"in"}},{"kind":"ObjectField","name":{"kind":"Name","value":"values"},"value":{"kind":"Variable","name":{"kind":"Name","value":"titles"}}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legacyId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleState"}},{"kind":"Field","name":{"kind":"Name","value":"learningMode"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneName"}},{"kind":"Field","name":{"kind":"Name","value":"classroomStart"}},{"kind":"Field","name":{"kind":"Name","value":"classroomEnd"}},{"kind":"Field","name":{"kind":"Name","value":"lmsStart"}},{"kind":"Field","name":{"kind":"Name","value":"lmsEnd"}},{"kind":"Field","name":{"kind":"Name","value":"maxPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"courseTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFieldValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definitionKey"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffType"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legacyId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleState"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFieldValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definitionKey"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffType"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetEventsByTitleQuery, GetEventsByTitleQueryVariables>;
export const GetMutationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetMutations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__type"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"Mutation","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetMutationsQuery, GetMutationsQueryVariables>;
export const GetPriceLevelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetPriceLevels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priceLevels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetPriceLevelsQuery, GetPriceLevelsQueryVariables>;
export const GetRegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GetRegions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalRecords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GetRegionsQuery, GetRegionsQueryVariables>;