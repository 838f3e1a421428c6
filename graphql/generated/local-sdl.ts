export const localSdl = `# The contract between the backend and everything that shows it: windows, the browser and the command line.
# Reads come straight from the tutorial database; live progress is a nudge to read again; expected failures are
# members of unions with a code and a next step.

"ISO 8601 time in UTC."
scalar DateTime
"Any JSON value; used for field values before and after a change."
scalar JSON

type Query {
  "Where we are: environment, connections and what the app is doing now."
  workspace: Workspace!
  "The seven kinds with their counts, in the order in which they run."
  kinds: [Kind!]!
  "Newest first."
  jobs(first: Int!, before: ID): [Job!]!
  job(id: ID!): Job
  "The run that is going on, waits for review, or was the last; null before the first."
  latestJob: Job
}

type Mutation {
  startSync(input: StartSyncInput!): StartSyncResult!
  "Stops as soon as nothing half-written is left; steps already done stay."
  cancelJob(id: ID!): JobResult!
  "Ticks or unticks planned changes; \`ids\` null means all that are still pending."
  tickPlan(jobId: ID!, ids: [ID!], ticked: Boolean!): JobResult!
  "Writes what is ticked, exactly as it was shown; what moved since comes back for review."
  applyPlan(jobId: ID!): StartSyncResult!
  "Gives up a plan under review or an interrupted run; nothing more of it is written."
  discardJob(id: ID!): JobResult!
}

type Subscription {
  "Says that something changed and what to ask for again; never carries data. \`after\` null: from now on."
  changed(after: String): Change!
}

type Change {
  "Pass it back as \`after\` when subscribing again."
  cursor: String!
  "\`jobs\`, \`job:{id}\`, \`records\`, \`connection\`"
  topics: [String!]!
}

enum Environment {
  LIVE
  REHEARSAL
}

enum Reachability {
  CONNECTED
  UNREACHABLE
  "Not asked yet."
  UNKNOWN
}

type Workspace {
  environment: Environment!
  "Host of the Administrate instance; empty in rehearsal."
  tenant: String!
  "Where the tutorial data is: \`built in\`, or host, port and database name."
  database: String!
  databaseReachability: Reachability!
  "Why the tutorial database cannot be used now; null when it can."
  databaseProblem: Problem
  administrateReachability: Reachability!
  "What the last request to Administrate failed with; null after a good one."
  administrateProblem: Problem
  "Requests of ours in the last five minutes."
  requestsInFiveMinutes: Int!
  requestLimitInFiveMinutes: Int!
  "First name or account name of the person at this computer."
  person: String!
  version: String!
  "Who runs the engine now, wherever that is."
  engine: EngineHolder
  "Tutorial records that are not linked, over all kinds; null before the first run."
  notLinked: Int
}

type EngineHolder {
  owner: String!
  host: String!
  command: String!
  jobId: ID
  since: DateTime!
  "True when it runs in this process and can be stopped from here."
  here: Boolean!
}

enum KindName {
  CUSTOM_FIELDS
  PRICE_LEVELS
  LOCATIONS
  VENUES
  INSTRUCTORS
  COURSE_TEMPLATES
  COURSE_TEMPLATE_PRICE_LEVELS
}

type Kind {
  name: KindName!
  position: Int!
  "The command of the CLI, e.g. \`sync_locations\`."
  command: String!
  "\`Course templates\`"
  title: String!
  "\`course template\` and \`course templates\`"
  singular: String!
  plural: String!
  "How its records are linked, in words; for Administrate's own lists: that it is one."
  rule: String!
  "What the rule does with look-alikes and doubles, one or two sentences."
  explanation: String!
  needs: [KindName!]!
  "False for the kinds that are Administrate's own lists."
  linked: Boolean!
  "Active tutorial records; null where the kind has no tutorial side."
  tutorialTotal: Int
  linkedTotal: Int
  notLinkedTotal: Int
  "Records of the last complete read that are still there; null before the first."
  administrateTotal: Int
  lastRun: KindRun
  "The last nine finished runs, oldest first."
  trend: [KindRun!]!
}

type KindRun {
  jobId: ID!
  at: DateTime!
  read: Int!
  "Linked tutorial records after that run; null where the kind has no tutorial side."
  linkedTotal: Int
}

enum JobStatus {
  RUNNING
  "Its plan is under review."
  WAITING
  DONE
  "Finished, but a step failed or was blocked."
  FAILED
  "A guard stopped it."
  STOPPED
  CANCELLED
  "Its process died; what was written stays."
  INTERRUPTED
}

enum StepStatus {
  WAITING
  READING
  COMPARING
  WRITING
  "Planned, waits for review."
  PLANNED
  DONE
  DONE_WITH_WARNINGS
  FAILED
  BLOCKED
  STOPPED
  CANCELLED
}

type Job {
  id: ID!
  command: String!
  "\`Full Sync\`, or the title of the one kind."
  title: String!
  status: JobStatus!
  reviewFirst: Boolean!
  skipErrors: Boolean!
  startedBy: String!
  host: String!
  startedAt: DateTime!
  finishedAt: DateTime
  "True when it runs in this process and can be stopped from here."
  here: Boolean!
  problem: Problem
  steps: [Step!]!
  totals: Counts!
  read: Int!
  "Whole seconds until the end as far as can be told; null in the first three seconds and when not running."
  secondsLeft: Int
  "Records found and left alone, over all steps or one."
  findings(kinds: [FindingKind!]!, position: Int, first: Int! = 100, offset: Int! = 0): FindingPage!
  "What was written, in writing order."
  changes(position: Int, first: Int! = 100, offset: Int! = 0): RecordChangePage!
  "The plan under review."
  plan(position: Int, first: Int! = 200, offset: Int! = 0): PlanPage
}

type Step {
  position: Int!
  command: String!
  kind: KindName!
  title: String!
  status: StepStatus!
  counts: Counts!
  read: Int!
  "How far the current phase is; total null while not known."
  done: Int!
  total: Int
  "Set while Administrate asked us to slow down."
  waitingUntil: DateTime
  problem: Problem
  "Kinds it needs that failed, when blocked."
  blockedBy: [KindName!]!
  startedAt: DateTime
  finishedAt: DateTime
  "Whole seconds left in this step; null when unknown."
  secondsLeft: Int
  "The newest planned or written changes while it runs, newest first, at most 20; empty later."
  live: [RecordChange!]!
  "What a guard kept from being marked as gone."
  wouldGo: [GoneRecord!]!
}

"The eight numbers of a step."
type Counts {
  created: Int!
  updated: Int!
  unchanged: Int!
  deleted: Int!
  skipped: Int!
  errors: Int!
  unmatchedTutorial: Int!
  unmatchedApi: Int!
}

enum ChangeAction {
  CREATE
  UPDATE
  RELINK
  RETURN
  MISSING
  RELEASE
  "Read and found equal; only in the live list."
  UNCHANGED
}

type RecordChange {
  action: ChangeAction!
  name: String!
  context: String!
  fields: [FieldChange!]!
  "It is linked to a tutorial record after the change."
  linked: Boolean!
  position: Int!
}

type RecordChangePage {
  total: Int!
  items: [RecordChange!]!
}

type FieldChange {
  field: String!
  before: JSON
  after: JSON
}

type GoneRecord {
  name: String!
  context: String!
  "Name of the tutorial record it is linked to."
  linkedTo: String
  usedBy: [GoneUse!]!
}

type GoneUse {
  what: String!
  count: Int!
}

enum FindingKind {
  UNMATCHED_TUTORIAL
  UNMATCHED_API
  INACTIVE
  CHANGED_SINCE_LINKED
  SKIPPED
  INVALID
  MOVED
}

enum Reason {
  NO_SUCH_KEY
  STANDS_TWICE
  LOCATION_NOT_LINKED
  NO_LOCATION
  NO_NAME
  INACTIVE
  LINKED_ELSEWHERE
  GONE_FROM_ADMINISTRATE
}

type Finding {
  id: ID!
  position: Int!
  kind: FindingKind!
  kindName: KindName!
  "\`TutorialVenue\`, \`Venue\`: the model names of the command line."
  model: String!
  "The value as stored."
  key: String!
  description: String!
  reason: Reason
  message: String!
}

type FindingPage {
  total: Int!
  items: [Finding!]!
}

type PlanItem {
  id: ID!
  position: Int!
  kind: KindName!
  action: ChangeAction!
  name: String!
  context: String!
  fields: [FieldChange!]!
  linked: Boolean!
  ticked: Boolean!
  status: PlanItemStatus!
}

enum PlanItemStatus {
  PENDING
  WRITTEN
  "Changed by somebody else since; back for review as it is now."
  MOVED
  LEFT
}

type PlanPage {
  total: Int!
  "Pending items that are ticked."
  ticked: Int!
  pending: Int!
  moved: Int!
  items: [PlanItem!]!
}

"What happened, what it means for the data, what to do next."
type Problem {
  code: String!
  message: String!
  effect: String!
  next: String!
}

input StartSyncInput {
  "\`sync_all\` or one of the seven commands."
  command: String!
  "Leave out the steps before this one; only with \`sync_all\`."
  from: String
  reviewFirst: Boolean! = false
  skipErrors: Boolean! = false
  pageSize: Int! = 100
  "These really are gone: exactly so many records; a step with another number stops again."
  acceptMissing: Int
  "This really is the right Administrate instance, by its host."
  acceptTenant: String
}

union StartSyncResult = JobStarted | EngineBusy | NotStarted

type JobStarted {
  job: Job!
}

"Somebody else runs the engine; follow that run instead."
type EngineBusy {
  holder: EngineHolder!
  problem: Problem!
}

type NotStarted {
  problem: Problem!
  "Code of the command line: 2 nothing could start, 3 stopped."
  exitCode: Int!
}

union JobResult = JobChanged | NotPossible

type JobChanged {
  job: Job!
}

type NotPossible {
  problem: Problem!
}
`