// Names for what the queries answer with, so that screens speak of jobs and steps and not of generated types.
import type {
  FindingFieldsFragment,
  JobFieldsFragment,
  RecordChangeFieldsFragment,
} from '../../graphql/generated/local.ts'
import type {
  JobPlanQuery,
  JobsQuery,
  KindsQuery,
  MatchQuery,
  MatchRowFieldsFragment,
  MatchRowQuery,
  WorkbooksQuery,
  WorkspaceQuery,
} from '../../graphql/generated/local.ts'

export type Job = JobFieldsFragment
export type Step = Job['steps'][number]
export type Counts = Job['totals']
export type Problem = NonNullable<Job['problem']>
export type Kind = KindsQuery['kinds'][number]
export type Workspace = WorkspaceQuery['workspace']
export type PastJob = JobsQuery['jobs'][number]
export type Finding = FindingFieldsFragment
export type RecentWorkbook = WorkbooksQuery['workbooks'][number]
export type RecordChange = RecordChangeFieldsFragment
export type PlanItem = NonNullable<NonNullable<JobPlanQuery['job']>['plan']>['items'][number]

export type MatchHead = Omit<MatchQuery['match'], 'rows'>
export type MatchRow = MatchRowFieldsFragment
export type MatchDetail = NonNullable<MatchRowQuery['matchRow']>
export type Decision = MatchQuery['match']['decisions'][number]

/** What a start of Full Sync carries from one run to the next. */
export interface SyncOptions {
  readonly reviewFirst: boolean
  readonly skipErrors: boolean
}
