// Names for what the import operations answer with, so that screens speak of workbooks and events and not of generated types.
import type { ImportFieldsFragment, WorkbookFieldsFragment } from '../../../../graphql/generated/local.ts'

export type Workbook = WorkbookFieldsFragment
export type PlannedEvent = Workbook['checked']['plan']['events'][number]
export type PlannedSession = PlannedEvent['sessions'][number]
export type PlannedChange = PlannedEvent['changes'][number]
export type BlockedEvent = Workbook['checked']['plan']['blockedEvents'][number]
export type MissingApproval = Workbook['missingApprovals'][number]

export type Import = ImportFieldsFragment
export type ImportedEvent = Import['results'][number]
export type ImportedSession = ImportedEvent['sessions'][number]
export type ImportOutcome = ImportedEvent['outcome']
export type ImportCounts = Import['events']
