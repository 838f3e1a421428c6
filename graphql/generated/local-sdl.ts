export const localSdl = `# The contract between the backend and everything that shows it: windows, the browser and the command line.
# Reads come straight from the tutorial database; live progress is a nudge to read again; expected failures are
# members of unions with a code and a next step.

"ISO 8601 time in UTC."
scalar DateTime
"Any JSON value; used for field values before and after a change."
scalar JSON
"A file, sent as a part of a multipart request."
scalar File

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
  "Match review of one kind, as it is now; with \`revision\` as it was then, if that is still kept. Pages of one revision belong together; when another comes back: begin again with the first page."
  match(kind: KindName!, revision: ID): Match!
  "Everything about one row of the list: all fields of both sides, and what else was looked at. null: it is gone."
  matchRow(kind: KindName!, id: ID!): MatchDetail
  "Looks a record up in Administrate by an id a person typed or pasted: its number, or the id as Administrate writes it."
  lookUp(kind: KindName!, id: String!, tutorialId: ID!): LookUpResult!
  "What creating these tutorial records in Administrate would send, and what is missing for it. Reads only."
  creationSheet(kind: KindName!, tutorialIds: [ID!]!): CreationSheetResult!
  "The very requests that \`createRecords\` would send for this input. Sends nothing."
  creationRequests(input: CreateRecordsInput!): CreationRequestsResult!
  "null: there is none."
  creation(jobId: ID!): Creation
  "Checks a workbook and works out what importing it would do. Writes nothing, and only asks Administrate."
  checkWorkbook(file: File!): CheckWorkbookResult!
  "Workbooks that wait and those that were imported, newest first."
  workbooks(first: Int!): [RecentWorkbook!]!
  "A workbook that waits, checked; after a restart it is read and checked again."
  workbook(id: ID!): OpenWorkbookResult!
  "Data rows of a workbook that waits, as corrected, from the row number \`from\` on; at most 1,000."
  workbookRows(id: ID!, from: Int!, first: Int!): [WorkbookRow!]!
  "null: there is none."
  import(id: ID!): Import
  "What taking back an import would remove and leave, after a look at both systems; \`rows\` null: all its events."
  importUndo(id: ID!, rows: [Int!]): ImportUndoResult!
  "Every rule of the check; those of one group follow each other."
  importRules: [ImportRule!]!
  "The four links from the words of a workbook into the catalogue."
  importMaps: [ImportMap!]!
  "Corrections that count in every workbook, newest first."
  rememberedValues: [RememberedCorrection!]!
  "How both systems are reached, in each environment. Secrets go in and never come out."
  connections: Connections!
  "How much may go missing at once before a person has to agree."
  guards: Guards!
  "What a bundle for whoever helps would hold, to be read before it is made."
  diagnostics: [DiagnosticsPart!]!
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
  "Links one pair by hand. \`acrossParent\`: also when the venues stand in different locations."
  linkRecords(kind: KindName!, tutorialId: ID!, identity: ID!, acrossParent: Boolean! = false): DecisionResult!
  "Accepts the suggestion of each of these tutorial records that has one of at least this strength; touches nothing decided."
  acceptSuggestions(kind: KindName!, tutorialIds: [ID!]!, strength: Int!): DecisionResult!
  "Takes links away; the pairs are remembered as not the same, so that no sync makes them again."
  unlinkRecords(kind: KindName!, identities: [ID!]!): DecisionResult!
  notTheSame(kind: KindName!, tutorialId: ID!, identity: ID!): DecisionResult!
  "Takes a \`not the same\` back."
  maybeTheSame(kind: KindName!, tutorialId: ID!, identity: ID!): DecisionResult!
  ignoreRecords(kind: KindName!, records: [RecordRef!]!, reason: String!): DecisionResult!
  "Takes an ignore back."
  restoreRecords(kind: KindName!, records: [RecordRef!]!): DecisionResult!
  "An empty text removes the note."
  noteRecord(kind: KindName!, record: RecordRef!, text: String!): DecisionResult!
  "The link stays although a name changed since; from now on the names of today count."
  keepLinks(kind: KindName!, identities: [ID!]!): DecisionResult!
  "Removes records from the tutorial database's \`adm\` tables that are gone from Administrate; those still in use are left."
  removeMissing(kind: KindName!, identities: [ID!]!): DecisionResult!
  "Puts back the complete state before; refused when somebody changed one of the records since."
  undoDecision(id: ID!): DecisionResult!
  "\`confirm\` comes from the sheet the person saw."
  createRecords(input: CreateRecordsInput!): CreateRecordsResult!
  "Looks up what has no answer yet."
  settleCreations(kind: KindName!): CreateRecordsResult!
  "A file of the rows named, in their order; \`path\` answers once."
  exportMatches(kind: KindName!, rowIds: [ID!]!, format: ExportFormat!): ExportResult!
  "Keeps a dropped workbook, and checks it. The same file again: the one that waits already."
  openWorkbook(file: File!): OpenWorkbookResult!
  "Reads both systems again and checks with what they say now; corrections stay."
  checkWorkbookAgain(id: ID!): OpenWorkbookResult!
  """
  The same text for all these cells. \`remember\`: from now on also in other workbooks. In cells that name several people only the
  one is replaced that is \`value\`, as problems tell it; without it the one for whom the text was suggested, else all of them.
  """
  correctCells(
    id: ID!
    cells: [CellInput!]!
    text: String!
    remember: Boolean! = false
    value: String
  ): OpenWorkbookResult!
  "Puts back what stands in the file."
  restoreCells(id: ID!, cells: [CellInput!]!): OpenWorkbookResult!
  "Leaves the events that begin with these rows out, or takes them in again."
  leaveEventsOut(id: ID!, rows: [Int!]!, leftOut: Boolean!): OpenWorkbookResult!
  "A remembered correction counts no more, here and in other workbooks."
  revokeValue(id: ID!, valueId: ID!): OpenWorkbookResult!
  "Throws a workbook that waits away, with its corrections."
  removeWorkbook(id: ID!): RemoveWorkbookResult!
  "Adds instructors to the approved ones of their course template, all others kept; \`confirm\` comes from the workbook as it was shown."
  approveInstructors(id: ID!, approvals: [ApprovalInput!]!, confirm: String!, typed: String): OpenWorkbookResult!
  "Imports what the workbook’s plan shows. \`confirm\` comes from that plan; \`typed\` as in \`CreateRecordsInput\`."
  startImport(id: ID!, confirm: String!, typed: String): StartImportResult!
  "Goes on with what is not done; \`failed\`: also with what failed."
  continueImport(id: ID!, failed: Boolean! = false): StartImportResult!
  pauseImport(id: ID!, paused: Boolean!): ImportControlResult!
  "After the event that is being written."
  stopImport(id: ID!): ImportControlResult!
  "Takes back what the plan named: \`confirm\` comes from it."
  undoImport(id: ID!, rows: [Int!]!, confirm: String!, typed: String): StartImportResult!
  "The workbook with what became of each row; \`onlyToDo\`: only the events that failed or were left out, to be dropped again."
  exportImport(id: ID!, onlyToDo: Boolean! = false): ExportResult!
  "How much a rule weighs from the next check on, for everybody; \`level\` null: its own again."
  setRuleLevel(code: ID!, level: RuleLevel): SetRuleLevelResult!
  "\`to\` null: what the catalogue says by itself counts again."
  setImportMap(kind: MapKind!, from: String!, to: String): SetImportMapResult!
  "It counts no more from the next check on; corrections of single workbooks stay."
  revokeRememberedValue(id: ID!): RevokeRememberedValueResult!
  "Asks both systems now, keeps nothing. \`input\` null: as this window reaches them."
  checkConnections(input: ConnectionsInput): CheckConnectionsResult!
  "Checks and keeps; without \`anyway\` only when nothing failed. Of the environment in use they count at once."
  saveConnections(input: ConnectionsInput!, anyway: Boolean! = false): SaveConnectionsResult!
  "Removes what is kept of an environment, its secrets with it. Nothing in either system is changed."
  forgetConnections(environment: Environment!): ConnectionsResult!
  "From now on every window of this process works there. Refused while something runs."
  useEnvironment(environment: Environment!): ConnectionsResult!
  "While it is on, nothing is written to either system, whoever asks. Refused while something runs."
  setReadOnly(environment: Environment!, on: Boolean!): ConnectionsResult!
  setGuards(input: GuardsInput!): SetGuardsResult!
  "Opens Administrate's sign-in page in the system's browser; \`connections.signIn\` tells how it goes on."
  beginSignIn(input: ConnectionsInput!): ConnectionsResult!
  cancelSignIn: ConnectionsResult!
  "The parts of \`diagnostics\` as one zip."
  exportDiagnostics: ExportResult!
}

type Subscription {
  "Says that something changed and what to ask for again; never carries data. \`after\` null: from now on."
  changed(after: String): Change!
}

type Change {
  "Pass it back as \`after\` when subscribing again."
  cursor: String!
  "\`jobs\`, \`job:{id}\`, \`records\`, \`imports\`, \`connection\`"
  topics: [String!]!
}

enum Environment {
  LIVE
  "A real Administrate to try things in, such as the staging one."
  SANDBOX
  "Practice data; Administrate is our stand-in."
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
  "Nothing is written to either system."
  readOnly: Boolean!
  "Nobody has chosen yet between connecting and looking around in rehearsal."
  firstStart: Boolean!
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
  "Tutorial records that are not linked, over the kinds that were read; null before the first run."
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
  "Without a link, and nobody ignores them; null before the kind was read."
  notLinkedTotal: Int
  ignoredTotal: Int
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
  "An event of an import, taken back."
  REMOVE
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
  "In the plural: \`venues\`, \`events\`, \`sessions\`, \`prices\`."
  what: String!
  count: Int!
}

enum FindingKind {
  UNMATCHED_TUTORIAL
  UNMATCHED_API
  INACTIVE
  CHANGED_SINCE_LINKED
  "A person said that it is on purpose in one system only."
  IGNORED
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

# ---------------------------------------------------------------------------------------------------------- match review

enum Side {
  TUTORIAL
  ADMINISTRATE
}

input RecordRef {
  side: Side!
  "Tutorial record id, or identity."
  id: ID!
}

"Where a row stands in the list; groups come in this order."
enum MatchGroup {
  SUGGESTED
  "Cannot be linked or created before something else is done; the row says what."
  BLOCKED
  NOT_LINKED
  ONLY_IN_ADMINISTRATE
  "Linked or not, but gone from Administrate."
  MISSING
  IGNORED
  LINKED
}

"The relation in the middle of a row."
enum MatchLink {
  RULE
  PERSON
  IMPORT
  "In the database already, made by somebody else."
  FOUND
  SUGGESTION
  BLOCKED
  NOT_LINKED
  IGNORED
  "A creation has no answer yet."
  UNKNOWN
}

enum MatchReason {
  NO_SUCH_KEY
  "The nearest differs only in the way \`message\` tells."
  DIFFERS_ONLY_BY
  STANDS_TWICE
  LOCATION_NOT_LINKED
  NO_LOCATION
  NO_NAME
  INACTIVE
  LINKED_ELSEWHERE
  GONE_FROM_ADMINISTRATE
  "A person said so."
  IGNORED
  NOT_THE_SAME
}

type Match {
  kind: KindName!
  "False for Administrate's own lists; \`whyNot\` says so."
  matchable: Boolean!
  whyNot: String
  revision: ID!
  "End of the last complete read; null before the first."
  readAt: DateTime
  readByJob: ID
  counts: MatchCounts!
  total: Int!
  "At this strength and above a candidate is a suggestion."
  defaultStrength: Int!
  rows(first: Int! = 1000, offset: Int! = 0): [MatchRow!]!
  creatable: Creatable!
  "The newest decisions that can be undone, newest first."
  decisions: [Decision!]!
}

"A row may be in several: an ambiguous one is also not linked."
type MatchCounts {
  all: Int!
  "Active tutorial records without a link that nobody ignores."
  notLinked: Int!
  suggested: Int!
  ambiguous: Int!
  linked: Int!
  ignored: Int!
  onlyInAdministrate: Int!
  missing: Int!
  changed: Int!
}

type MatchRow {
  "\`t{tutorial id}\`, or \`a{identity}\` where there is no tutorial record. Stays the same across syncs and decisions of others."
  id: ID!
  group: MatchGroup!
  link: MatchLink!
  tutorialId: ID
  tutorialName: String
  "Location of a venue, title of a course template, else empty."
  tutorialContext: String!
  "The linked record, the suggestion, or the only one there is."
  identity: ID
  administrateName: String
  administrateContext: String!
  "The number in Administrate's id, or the id itself where it has none."
  number: String
  "Of the suggestion."
  strength: Int
  reason: MatchReason
  "What stands where the other side would, or why it is not linked: one short sentence. Empty if nothing needs saying."
  message: String!
  "What to do first: the row of another kind."
  cure: MatchCure
  ambiguous: Boolean!
  missing: Boolean!
  changed: Boolean!
  inactive: Boolean!
  noted: Boolean!
}

type MatchCure {
  kind: KindName!
  rowId: ID!
}

type MatchDetail {
  row: MatchRow!
  fields: [ComparedField!]!
  "What speaks for and against the pair that is shown."
  why: [Why!]!
  candidates: [MatchCandidate!]!
  "\`Linked by hand by Priya\`, with its time; null when not linked."
  linked: Verdict
  ignored: Verdict
  notes: [RecordNote!]!
  "The names at the time it was linked, when one of them changed since."
  changedFrom: ChangedFrom
}

type ComparedField {
  name: String!
  tutorial: String
  administrate: String
  "null: there is nothing to compare it with."
  same: Boolean
}

type Why {
  text: String!
  alike: Boolean!
}

"A pair with the row's own record: what it is called and where it stands on the other side."
type MatchCandidate {
  tutorialId: ID!
  identity: ID!
  name: String!
  context: String!
  "The id in Administrate; empty for a tutorial record."
  number: String!
  strength: Int!
  "\`linked already\`, \`not the same\`, \`gone from Administrate\`; empty when it is free."
  obstacle: String!
  free: Boolean!
  why: [Why!]!
}

type Verdict {
  text: String!
  by: String
  at: DateTime
}

type RecordNote {
  side: Side!
  text: String!
  by: String!
  at: DateTime!
}

type ChangedFrom {
  tutorial: String!
  administrate: String!
}

type Decision {
  id: ID!
  summary: String!
  records: Int!
  by: String!
  at: DateTime!
}

union DecisionResult = DecisionMade | NotDecided

type DecisionMade {
  "null: nothing was left to write."
  decision: Decision
  "Records left as they are, each with its reason."
  left: [LeftRecord!]!
}

type LeftRecord {
  name: String!
  message: String!
}

type NotDecided {
  problem: Problem!
}

union LookUpResult = FoundRecord | NotFound

type FoundRecord {
  identity: ID!
  name: String!
  context: String!
  number: String!
  "It can be linked as it is."
  free: Boolean!
  "\`Ven-90 is “Room 9” in Oxford, which is another location.\`; empty when nothing speaks against it."
  warning: String!
  "Linking it needs \`acrossParent\`."
  otherParent: Boolean!
}

type NotFound {
  problem: Problem!
}

enum Support {
  CREATABLE
  "This Administrate has no mutation for it."
  BY_HAND
  "Not asked yet, or it could not be asked."
  UNKNOWN
}

type Creatable {
  support: Support!
  "Why not, and what to do instead; empty when it can be created."
  sentence: String!
}

union CreationSheetResult = CreationSheet | NotDecided

type CreationSheet {
  kind: KindName!
  support: Creatable!
  "Pass it back; it stands for exactly these records and what is sent of them."
  confirm: String!
  records: [CreationRecord!]!
  "What Administrate asks for beyond our columns, for all records of the sheet; the last answer is remembered."
  questions: [CreationQuestion!]!
  "Requests this will take, about."
  requests: Int!
}

union CreationRequestsResult = CreationRequests | NotDecided

type CreationRequests {
  requests: [CreationRequest!]!
}

type CreationRequest {
  tutorialId: ID!
  "The mutation with its variables; null where nothing is sent, or not yet."
  text: String
}

type CreationRecord {
  tutorialId: ID!
  key: String!
  description: String!
  state: CreationState!
  "Why it is blocked, or what is missing."
  message: String!
  fields: [SentField!]!
  "Existing records it looks like, nearest first."
  lookAlikes: [LookAlike!]!
}

enum CreationState {
  READY
  LOOKS_LIKE
  NEEDS_VALUE
  BLOCKED
  BY_HAND
}

type SentField {
  name: String!
  tutorial: String
  "What it becomes in Administrate; null while a question is open."
  administrate: String
}

type LookAlike {
  identity: ID!
  name: String!
  context: String!
  number: String!
  strength: Int!
}

type CreationQuestion {
  "\`region\`, \`account\`, \`learningMode\`, \`emailDomain\`"
  name: String!
  title: String!
  hint: String!
  required: Boolean!
  "Empty: any text may be given."
  choices: [CreationChoice!]!
  remembered: String
  "Each record may have its own answer."
  perRecord: Boolean!
}

type CreationChoice {
  value: String!
  title: String!
}

input CreateRecordsInput {
  kind: KindName!
  records: [CreateRecordInput!]!
  values: [CreationValueInput!]!
  confirm: String!
  "The word a person typed to confirm writes to the real Administrate: \`LIVE\`, needed in that environment where a record would be made."
  typed: String
}

input CreateRecordInput {
  tutorialId: ID!
  "Link to this existing record instead; nothing is sent."
  linkTo: ID
  "A person saw the look-alikes and wants a new record all the same."
  createAnyway: Boolean! = false
  "Answers of its own, before those of the sheet."
  values: [CreationValueInput!]! = []
}

input CreationValueInput {
  name: String!
  value: String!
}

union CreateRecordsResult = CreationStarted | EngineBusy | NotStarted

type CreationStarted {
  creation: Creation!
}

"A creation under way or ended. The outcomes add up to the records."
type Creation {
  jobId: ID!
  kind: KindName!
  running: Boolean!
  "It runs in this process and can be stopped from here with \`cancelJob\`."
  here: Boolean!
  problem: Problem
  results: [CreationResult!]!
}

enum CreationOutcome {
  WAITING
  "Sent; no answer yet."
  SENT
  CREATED
  LINKED
  FAILED
  BLOCKED
  UNSUPPORTED
  "No answer came; it is looked up."
  UNKNOWN
  "Stopped before it was sent."
  LEFT
}

type CreationResult {
  tutorialId: ID!
  key: String!
  outcome: CreationOutcome!
  identity: ID
  number: String
  "In Administrate's own words where it refused."
  message: String!
}

enum ExportFormat {
  XLSX
  CSV
}

union ExportResult = ExportReady | NotDecided

type ExportReady {
  "Relative address of the file."
  path: String!
  fileName: String!
  rows: Int!
}

# -------------------------------------------------------------------------------------------------------- event import

union CheckWorkbookResult = CheckedWorkbook | NotStarted

type CheckedWorkbook {
  fileName: String!
  "Hex."
  sha256: String!
  sheet: String!
  headerRow: Int!
  "Rows with data, those without an event included; events and sessions found in them."
  rows: Int!
  events: Int!
  sessions: Int!
  "What is unusual about the file and what was left out, a sentence each."
  notes: [String!]!
  "Earlier imports of this file, or of one of the same name, newest first."
  previous: [PreviousImport!]!
  "By row."
  problems: [WorkbookProblem!]!
  "The same, those that one correction may settle as one; errors first."
  groups: [ProblemGroup!]!
  "Rows that are not imported as it stands."
  rowsLeftOut: Int!
  plan: ImportPlan!
}

union OpenWorkbookResult = Workbook | NotStarted

"A workbook that waits to be imported, with what people did to it since it was dropped."
type Workbook {
  id: ID!
  "Grows with every correction and every check."
  revision: Int!
  droppedBy: String!
  droppedAt: DateTime!
  checkedAt: DateTime!
  columns: [WorkbookColumn!]!
  checked: CheckedWorkbook!
  "Rows that an answer of \`correctCells\`, \`restoreCells\` or \`leaveEventsOut\` made different; empty in all other answers."
  changedRows: [WorkbookRow!]!
  corrections: [Correction!]!
  "Rows with which events begin that a person left out."
  eventsLeftOut: [Int!]!
  "Corrections remembered before, that count in this workbook."
  rememberedValues: [RememberedValue!]!
  "Instructors who are not approved for the course template they teach in this workbook."
  missingApprovals: [MissingApproval!]!
  "Pass it back; it stands for exactly this plan."
  confirm: String!
}

type WorkbookColumn {
  key: String!
  header: String!
}

type WorkbookRow {
  row: Int!
  "The row its event begins with; null for a row of no event."
  eventRow: Int
  "Texts in the order of the workbook’s columns."
  cells: [String!]!
  "Columns that were corrected, by key."
  corrected: [String!]!
  hidden: Boolean!
}

input CellInput {
  row: Int!
  "A key of the workbook’s columns."
  column: String!
}

type Correction {
  row: Int!
  column: String!
  before: String!
  after: String!
}

type RememberedValue {
  id: ID!
  column: String!
  from: String!
  to: String!
  by: String!
  at: DateTime!
  "Rows of this workbook that it corrects."
  rows: [Int!]!
}

type MissingApproval {
  template: String!
  instructor: String!
  templateId: ID!
  instructorId: ID!
  rows: [Int!]!
}

input ApprovalInput {
  templateId: ID!
  instructorId: ID!
}

union RemoveWorkbookResult = WorkbookRemoved | NotStarted

type WorkbookRemoved {
  id: ID!
}

"A line of the list of workbooks: one that waits, or one that was imported."
type RecentWorkbook {
  id: ID!
  "null: it waits."
  importId: ID
  fileName: String!
  rows: Int!
  events: Int!
  by: String!
  at: DateTime!
  status: WorkbookStatus!
  "Errors of one that waits, and in how many rows they were when it was checked last."
  errors: Int!
  errorRows: Int!
  eventsImported: Int!
  eventsFailed: Int!
}

enum WorkbookStatus {
  WAITING
  RUNNING
  "Interrupted or stopped: something is still to be done."
  INTERRUPTED
  DONE
  "Some events failed or were left out."
  PARTIAL
  FAILED
  UNDONE
}

enum ProblemLevel {
  ERROR
  WARNING
}

type WorkbookProblem {
  "As a person sees it in the sheet."
  row: Int!
  "The header; null where it is about the whole row."
  column: String
  columnKey: String
  level: ProblemLevel!
  code: String!
  message: String!
  value: String!
  "The nearest right values, best first."
  suggestions: [String!]!
}

type ProblemGroup {
  column: String
  columnKey: String
  level: ProblemLevel!
  code: String!
  message: String!
  value: String!
  suggestions: [String!]!
  rows: [Int!]!
}

type PreviousImport {
  id: ID!
  fileName: String!
  "The file was the same, byte for byte."
  same: Boolean!
  by: String!
  at: DateTime!
  status: String!
  rows: Int!
}

type ImportPlan {
  """
  Events by what would be done, without those that a person left out; those linked are in Administrate already, and only there.
  """
  create: Int!
  link: Int!
  update: Int!
  unchanged: Int!
  blocked: Int!
  "Events with something that only a person can change in Administrate."
  byHand: Int!
  "Requests to Administrate, about."
  requests: Int!
  "How long they take, about; null: the connection has no limit, so that nobody knows before the first answers."
  seconds: Int
  "What the check could not look at, as a sentence."
  notChecked: String!
  "Also those that a person left out."
  events: [PlannedEvent!]!
  blockedEvents: [BlockedEvent!]!
}

enum PlannedAction {
  CREATE
  LINK
  UPDATE
  UNCHANGED
  "Administrate made fewer sessions for this event; it has to be added there by hand."
  MISSING
}

type PlannedEvent {
  row: Int!
  "Last data row of the event."
  lastRow: Int!
  title: String!
  templateCode: String!
  "\`London\`, \`Live online\`; with the venue where there is one."
  place: String!
  selfPaced: Boolean!
  maxPlaces: Int
  "\`yyyy-mm-dd\`; of an event without sessions its LMS dates."
  firstDate: String!
  lastDate: String!
  action: PlannedAction!
  changes: [PlannedChange!]!
  "To be changed in Administrate by hand: its API cannot."
  byHand: [PlannedChange!]!
  sessions: [PlannedSession!]!
  "Days that Administrate has beyond those of the workbook."
  extraDays: [Int!]!
}

type PlannedSession {
  row: Int!
  day: Int!
  title: String!
  "Wall times as \`yyyy-mm-ddThh:mm:ss\`, and the zone they are of."
  start: String!
  end: String!
  zone: String!
  startUtc: DateTime!
  instructors: [String!]!
  action: PlannedAction!
  changes: [PlannedChange!]!
}

type PlannedChange {
  "\`tutorial database\` or \`Administrate\`"
  where: String!
  field: String!
  before: String!
  after: String!
}

type BlockedEvent {
  row: Int!
  title: String!
  "Rows with an error."
  by: [Int!]!
  "Rows that are right by themselves and left out with them."
  siblings: [Int!]!
}

# ---- running it

union StartImportResult = ImportStarted | EngineBusy | NotStarted

type ImportStarted {
  import: Import!
}

union ImportControlResult = Import | NotStarted

enum ImportStatus {
  RUNNING
  "Every event is as the workbook has it."
  DONE
  PARTIAL
  FAILED
  STOPPED
  "The process that ran it ended in the middle."
  INTERRUPTED
  UNDONE
}

enum ImportRowOutcome {
  WAITING
  IMPORTED
  UNCHANGED
  FAILED
  LEFT_OUT
  "No answer came, and what became of it could not be found out yet."
  UNKNOWN
}

"An import under way or ended. All numbers of rows add up to \`rows\`, those of events to \`events\`."
type Import {
  id: ID!
  jobId: ID!
  fileName: String!
  by: String!
  startedAt: DateTime!
  finishedAt: DateTime
  status: ImportStatus!
  "It runs in this process: it can be paused and stopped from here."
  here: Boolean!
  paused: Boolean!
  "It takes an import back."
  undoing: Boolean!
  "Estimated; null when there is nothing to estimate from."
  secondsLeft: Int
  "What ended it early; null otherwise."
  problem: Problem
  rows: ImportCounts!
  events: ImportCounts!
  "Events that going on takes up again; of those that failed none. While it runs, those that wait."
  toContinue: Int!
  "In the order of the workbook."
  results: [ImportedEvent!]!
  "The dropped file is kept, so that it can be given back."
  exportable: Boolean!
}

type ImportCounts {
  total: Int!
  imported: Int!
  unchanged: Int!
  failed: Int!
  leftOut: Int!
  unknown: Int!
  waiting: Int!
}

enum SystemState {
  WRITTEN
  UNCHANGED
  "It is not there."
  ABSENT
  "Nobody knows yet."
  UNKNOWN
}

type ImportedEvent {
  row: Int!
  lastRow: Int!
  title: String!
  templateCode: String!
  outcome: ImportRowOutcome!
  "What happened, in a sentence; Administrate’s own words where it refused."
  messages: [String!]!
  "It is being written now."
  current: Boolean!
  "Something is left for a person to change in Administrate."
  byHand: Boolean!
  inTutorialDatabase: SystemState!
  inAdministrate: SystemState!
  "What people know it by in Administrate."
  number: String
  sessions: [ImportedSession!]!
}

type ImportedSession {
  row: Int!
  title: String!
  outcome: ImportRowOutcome!
  messages: [String!]!
}

union ImportUndoResult = ImportUndo | NotStarted

type ImportUndo {
  "Pass it back; it stands for exactly these events."
  confirm: String!
  "Events that would be removed from both systems, and those that stay, with their reason."
  events: [UndoneEvent!]!
}

type UndoneEvent {
  row: Int!
  title: String!
  sessions: Int!
  "Why it stays; null: it is removed."
  stays: String
}

# ------------------------------------------------------------------------------------------------- settings of the import

enum RuleLevel {
  ERROR
  WARNING
  OFF
}

type ImportRule {
  code: ID!
  group: String!
  "What it finds, in words."
  title: String!
  level: RuleLevel!
  "What it weighs when nobody changes it."
  ownLevel: RuleLevel!
  "What it finds could not be written at all: its level cannot be changed."
  isFixed: Boolean!
  "null: nobody changed it."
  changedBy: String
  changedAt: DateTime
}

union SetRuleLevelResult = ImportRule | NotDecided

enum MapKind {
  "Course template to subject."
  SUBJECT
  "Course template to product variation."
  FORMAT
  "Sitting to exam session."
  SITTING
  "Location to the catalogue product that stands for it."
  LOCATION
}

type ImportMap {
  kind: MapKind!
  "What can be chosen."
  words: [CatalogueWord!]!
  "What both systems know, and what people set beside that, by \`from\`."
  entries: [ImportMapEntry!]!
}

type CatalogueWord {
  word: String!
  "What it is called, where the word itself does not say it."
  name: String
}

type ImportMapEntry {
  kind: MapKind!
  from: String!
  "The word that counts; null: nothing, or more than one thing, fits."
  to: String
  "What the catalogue says by itself."
  derived: String
  "null: it is derived."
  changedBy: String
  changedAt: DateTime
}

union SetImportMapResult = ImportMapEntry | NotDecided

type RememberedCorrection {
  id: ID!
  "The header."
  column: String!
  from: String!
  to: String!
  by: String!
  at: DateTime!
}

union RevokeRememberedValueResult = RememberedValueRevoked | NotDecided

type RememberedValueRevoked {
  id: ID!
}

# ------------------------------------------------------------------------------------------------------------- connections

enum SecretsPlace {
  "The key store of this computer's system."
  KEY_STORE
  "A file that only this account may read."
  FILE
  "Nowhere: this computer has no key store. They are gone when Tandem ends."
  SESSION
}

type Connections {
  "Where this window works."
  current: Environment!
  "Why nothing of it can be changed here: variables of the process say it. null: it can."
  fixed: Problem
  secretsPlace: SecretsPlace!
  "LIVE, SANDBOX and REHEARSAL, in this order."
  environments: [EnvironmentConnections!]!
  "The last sign-in through the browser since Tandem was started; null: there was none."
  signIn: SignIn
}

type EnvironmentConnections {
  environment: Environment!
  "Nothing that it needs is missing; rehearsal needs nothing."
  complete: Boolean!
  readOnly: Boolean!
  "null: nothing is kept; always in rehearsal."
  database: DatabaseConnection
  administrate: AdministrateConnection
}

enum Encryption {
  OFF
  "Encrypted, but anybody could pose as the server."
  UNCHECKED
  "Encrypted, and the server's certificate is checked."
  CHECKED
}

type DatabaseConnection {
  "The database that comes with Tandem, in the data folder of this computer; the rest is empty then."
  builtIn: Boolean!
  host: String!
  port: Int!
  name: String!
  role: String!
  encryption: Encryption!
  "Whose certificates are believed, as PEM; null: those the system believes."
  certificate: String
  hasPassword: Boolean!
}

enum SignInMethod {
  "With the key and secret of an application of the tenant."
  CLIENT_CREDENTIALS
  "By a person, in the browser."
  AUTHORIZATION_CODE
}

type AdministrateConnection {
  "Host of the tenant."
  instance: String!
  apiUrl: String!
  authUrl: String!
  method: SignInMethod!
  hasClientId: Boolean!
  hasClientSecret: Boolean!
  "A person has signed in through the browser, and that still counts."
  signedIn: Boolean!
  "0: no limit."
  requestsPerSecond: Int!
}

"Secrets that are null stay as they are kept; empty ones are removed."
input ConnectionsInput {
  "LIVE or SANDBOX."
  environment: Environment!
  database: DatabaseConnectionInput!
  administrate: AdministrateConnectionInput!
}

input DatabaseConnectionInput {
  builtIn: Boolean!
  host: String!
  port: Int!
  name: String!
  role: String!
  encryption: Encryption!
  certificate: String
  password: String
}

input AdministrateConnectionInput {
  instance: String!
  apiUrl: String!
  authUrl: String!
  method: SignInMethod!
  clientId: String
  clientSecret: String
  requestsPerSecond: Int!
}

enum CheckState {
  PASSED
  "It works, and still somebody should know."
  WARNING
  FAILED
  "Not offered there, and not needed."
  NOTE
  "An earlier check failed."
  NOT_CHECKED
}

type ConnectionCheck {
  id: ID!
  "\`Reached\`, \`All tables and columns found\`"
  title: String!
  state: CheckState!
  "\`12 ms\`; empty: the title says it all."
  detail: String!
  problem: Problem
}

"Seven of each system, in the order in which one builds on the other."
type ConnectionChecks {
  database: [ConnectionCheck!]!
  administrate: [ConnectionCheck!]!
  "Nothing failed."
  passed: Boolean!
  at: DateTime!
}

union CheckConnectionsResult = ConnectionChecks | NotDecided

union SaveConnectionsResult = ConnectionsSaved | ConnectionsNotSaved | NotDecided

type ConnectionsSaved {
  connections: Connections!
  checks: ConnectionChecks!
}

"Checks failed; nothing was kept."
type ConnectionsNotSaved {
  checks: ConnectionChecks!
}

union ConnectionsResult = Connections | NotDecided

enum SignInState {
  WAITING
  DONE
  FAILED
}

type SignIn {
  environment: Environment!
  state: SignInState!
  "To be opened by hand where the browser did not come up; empty when it is over."
  address: String!
  problem: Problem
}

"A step stops before it writes when more than \`missingAtLeast\` records, and more than \`missingPercent\` of those known, went missing at once."
type Guards {
  missingPercent: Int!
  missingAtLeast: Int!
}

input GuardsInput {
  "0 to 50."
  missingPercent: Int!
  "0 to 1000."
  missingAtLeast: Int!
}

union SetGuardsResult = Guards | NotDecided

type DiagnosticsPart {
  "Its place in the bundle."
  name: String!
  "What it holds, in words."
  says: String!
  bytes: Int!
  "The whole part, as it would be given away."
  text: String!
}
`