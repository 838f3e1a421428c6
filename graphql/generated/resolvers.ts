import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JobParent, Context } from '../../src/main/api/context.ts';
import type { MatchParent } from '../../src/main/api/match-parent.ts';
import type { WorkbookParent, CheckedParent } from '../../src/main/api/workbook-parent.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 time in UTC. */
  DateTime: { input: string; output: string; }
  /** A file, sent as a part of a multipart request. */
  File: { input: File; output: File; }
  /** Any JSON value; used for field values before and after a change. */
  JSON: { input: unknown; output: unknown; }
};

export type AdministrateConnection = {
  readonly __typename?: 'AdministrateConnection';
  readonly apiUrl: Scalars['String']['output'];
  readonly authUrl: Scalars['String']['output'];
  readonly hasClientId: Scalars['Boolean']['output'];
  readonly hasClientSecret: Scalars['Boolean']['output'];
  /** Host of the tenant. */
  readonly instance: Scalars['String']['output'];
  readonly method: SignInMethod;
  /** 0: no limit. */
  readonly requestsPerSecond: Scalars['Int']['output'];
  /** A person has signed in through the browser, and that still counts. */
  readonly signedIn: Scalars['Boolean']['output'];
};

export type AdministrateConnectionInput = {
  readonly apiUrl: Scalars['String']['input'];
  readonly authUrl: Scalars['String']['input'];
  readonly clientId?: InputMaybe<Scalars['String']['input']>;
  readonly clientSecret?: InputMaybe<Scalars['String']['input']>;
  readonly instance: Scalars['String']['input'];
  readonly method: SignInMethod;
  readonly requestsPerSecond: Scalars['Int']['input'];
};

export type ApprovalInput = {
  readonly instructorId: Scalars['ID']['input'];
  readonly templateId: Scalars['ID']['input'];
};

export type BlockedEvent = {
  readonly __typename?: 'BlockedEvent';
  /** Rows with an error. */
  readonly by: ReadonlyArray<Scalars['Int']['output']>;
  readonly row: Scalars['Int']['output'];
  /** Rows that are right by themselves and left out with them. */
  readonly siblings: ReadonlyArray<Scalars['Int']['output']>;
  readonly title: Scalars['String']['output'];
};

export type CatalogueWord = {
  readonly __typename?: 'CatalogueWord';
  /** What it is called, where the word itself does not say it. */
  readonly name: Maybe<Scalars['String']['output']>;
  readonly word: Scalars['String']['output'];
};

export type CellInput = {
  /** A key of the workbook’s columns. */
  readonly column: Scalars['String']['input'];
  readonly row: Scalars['Int']['input'];
};

export type Change = {
  readonly __typename?: 'Change';
  /** Pass it back as `after` when subscribing again. */
  readonly cursor: Scalars['String']['output'];
  /** `jobs`, `job:{id}`, `records`, `imports`, `connection` */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
};

export type ChangeAction =
  | 'CREATE'
  | 'MISSING'
  | 'RELEASE'
  | 'RELINK'
  /** An event of an import, taken back. */
  | 'REMOVE'
  | 'RETURN'
  /** Read and found equal; only in the live list. */
  | 'UNCHANGED'
  | 'UPDATE';

export type ChangedFrom = {
  readonly __typename?: 'ChangedFrom';
  readonly administrate: Scalars['String']['output'];
  readonly tutorial: Scalars['String']['output'];
};

export type CheckConnectionsResult = ConnectionChecks | NotDecided;

export type CheckState =
  | 'FAILED'
  /** Not offered there, and not needed. */
  | 'NOTE'
  /** An earlier check failed. */
  | 'NOT_CHECKED'
  | 'PASSED'
  /** It works, and still somebody should know. */
  | 'WARNING';

export type CheckWorkbookResult = CheckedWorkbook | NotStarted;

export type CheckedWorkbook = {
  readonly __typename?: 'CheckedWorkbook';
  readonly events: Scalars['Int']['output'];
  readonly fileName: Scalars['String']['output'];
  /** The same, those that one correction may settle as one; errors first. */
  readonly groups: ReadonlyArray<ProblemGroup>;
  readonly headerRow: Scalars['Int']['output'];
  /** What is unusual about the file and what was left out, a sentence each. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly plan: ImportPlan;
  /** Earlier imports of this file, or of one of the same name, newest first. */
  readonly previous: ReadonlyArray<PreviousImport>;
  /** By row. */
  readonly problems: ReadonlyArray<WorkbookProblem>;
  /** Rows with data, those without an event included; events and sessions found in them. */
  readonly rows: Scalars['Int']['output'];
  /** Rows that are not imported as it stands. */
  readonly rowsLeftOut: Scalars['Int']['output'];
  readonly sessions: Scalars['Int']['output'];
  /** Hex. */
  readonly sha256: Scalars['String']['output'];
  readonly sheet: Scalars['String']['output'];
};

export type ComparedField = {
  readonly __typename?: 'ComparedField';
  readonly administrate: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** null: there is nothing to compare it with. */
  readonly same: Maybe<Scalars['Boolean']['output']>;
  readonly tutorial: Maybe<Scalars['String']['output']>;
};

export type ConnectionCheck = {
  readonly __typename?: 'ConnectionCheck';
  /** `12 ms`; empty: the title says it all. */
  readonly detail: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly problem: Maybe<Problem>;
  readonly state: CheckState;
  /** `Reached`, `All tables and columns found` */
  readonly title: Scalars['String']['output'];
};

/** Seven of each system, in the order in which one builds on the other. */
export type ConnectionChecks = {
  readonly __typename?: 'ConnectionChecks';
  readonly administrate: ReadonlyArray<ConnectionCheck>;
  readonly at: Scalars['DateTime']['output'];
  readonly database: ReadonlyArray<ConnectionCheck>;
  /** Nothing failed. */
  readonly passed: Scalars['Boolean']['output'];
};

export type Connections = {
  readonly __typename?: 'Connections';
  /** Where this window works. */
  readonly current: Environment;
  /** LIVE, SANDBOX and REHEARSAL, in this order. */
  readonly environments: ReadonlyArray<EnvironmentConnections>;
  /** Why nothing of it can be changed here: variables of the process say it. null: it can. */
  readonly fixed: Maybe<Problem>;
  readonly secretsPlace: SecretsPlace;
  /** The last sign-in through the browser since Tandem was started; null: there was none. */
  readonly signIn: Maybe<SignIn>;
};

/** Secrets that are null stay as they are kept; empty ones are removed. */
export type ConnectionsInput = {
  readonly administrate: AdministrateConnectionInput;
  readonly database: DatabaseConnectionInput;
  /** LIVE or SANDBOX. */
  readonly environment: Environment;
};

/** Checks failed; nothing was kept. */
export type ConnectionsNotSaved = {
  readonly __typename?: 'ConnectionsNotSaved';
  readonly checks: ConnectionChecks;
};

export type ConnectionsResult = Connections | NotDecided;

export type ConnectionsSaved = {
  readonly __typename?: 'ConnectionsSaved';
  readonly checks: ConnectionChecks;
  readonly connections: Connections;
};

export type Correction = {
  readonly __typename?: 'Correction';
  readonly after: Scalars['String']['output'];
  readonly before: Scalars['String']['output'];
  readonly column: Scalars['String']['output'];
  readonly row: Scalars['Int']['output'];
};

/** The eight numbers of a step. */
export type Counts = {
  readonly __typename?: 'Counts';
  readonly created: Scalars['Int']['output'];
  readonly deleted: Scalars['Int']['output'];
  readonly errors: Scalars['Int']['output'];
  readonly skipped: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly unmatchedApi: Scalars['Int']['output'];
  readonly unmatchedTutorial: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
};

export type Creatable = {
  readonly __typename?: 'Creatable';
  /** Why not, and what to do instead; empty when it can be created. */
  readonly sentence: Scalars['String']['output'];
  readonly support: Support;
};

export type CreateRecordInput = {
  /** A person saw the look-alikes and wants a new record all the same. */
  readonly createAnyway?: Scalars['Boolean']['input'];
  /** Link to this existing record instead; nothing is sent. */
  readonly linkTo?: InputMaybe<Scalars['ID']['input']>;
  readonly tutorialId: Scalars['ID']['input'];
  /** Answers of its own, before those of the sheet. */
  readonly values?: ReadonlyArray<CreationValueInput>;
};

export type CreateRecordsInput = {
  readonly confirm: Scalars['String']['input'];
  readonly kind: KindName;
  readonly records: ReadonlyArray<CreateRecordInput>;
  /** The word a person typed to confirm writes to the real Administrate: `LIVE`, needed in that environment where a record would be made. */
  readonly typed?: InputMaybe<Scalars['String']['input']>;
  readonly values: ReadonlyArray<CreationValueInput>;
};

export type CreateRecordsResult = CreationStarted | EngineBusy | NotStarted;

/** A creation under way or ended. The outcomes add up to the records. */
export type Creation = {
  readonly __typename?: 'Creation';
  /** It runs in this process and can be stopped from here with `cancelJob`. */
  readonly here: Scalars['Boolean']['output'];
  readonly jobId: Scalars['ID']['output'];
  readonly kind: KindName;
  readonly problem: Maybe<Problem>;
  readonly results: ReadonlyArray<CreationResult>;
  readonly running: Scalars['Boolean']['output'];
};

export type CreationChoice = {
  readonly __typename?: 'CreationChoice';
  readonly title: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type CreationOutcome =
  | 'BLOCKED'
  | 'CREATED'
  | 'FAILED'
  /** Stopped before it was sent. */
  | 'LEFT'
  | 'LINKED'
  /** Sent; no answer yet. */
  | 'SENT'
  /** No answer came; it is looked up. */
  | 'UNKNOWN'
  | 'UNSUPPORTED'
  | 'WAITING';

export type CreationQuestion = {
  readonly __typename?: 'CreationQuestion';
  /** Empty: any text may be given. */
  readonly choices: ReadonlyArray<CreationChoice>;
  readonly hint: Scalars['String']['output'];
  /** `region`, `account`, `learningMode`, `emailDomain` */
  readonly name: Scalars['String']['output'];
  /** Each record may have its own answer. */
  readonly perRecord: Scalars['Boolean']['output'];
  readonly remembered: Maybe<Scalars['String']['output']>;
  readonly required: Scalars['Boolean']['output'];
  readonly title: Scalars['String']['output'];
};

export type CreationRecord = {
  readonly __typename?: 'CreationRecord';
  readonly description: Scalars['String']['output'];
  readonly fields: ReadonlyArray<SentField>;
  readonly key: Scalars['String']['output'];
  /** Existing records it looks like, nearest first. */
  readonly lookAlikes: ReadonlyArray<LookAlike>;
  /** Why it is blocked, or what is missing. */
  readonly message: Scalars['String']['output'];
  readonly state: CreationState;
  readonly tutorialId: Scalars['ID']['output'];
};

export type CreationRequest = {
  readonly __typename?: 'CreationRequest';
  /** The mutation with its variables; null where nothing is sent, or not yet. */
  readonly text: Maybe<Scalars['String']['output']>;
  readonly tutorialId: Scalars['ID']['output'];
};

export type CreationRequests = {
  readonly __typename?: 'CreationRequests';
  readonly requests: ReadonlyArray<CreationRequest>;
};

export type CreationRequestsResult = CreationRequests | NotDecided;

export type CreationResult = {
  readonly __typename?: 'CreationResult';
  readonly identity: Maybe<Scalars['ID']['output']>;
  readonly key: Scalars['String']['output'];
  /** In Administrate's own words where it refused. */
  readonly message: Scalars['String']['output'];
  readonly number: Maybe<Scalars['String']['output']>;
  readonly outcome: CreationOutcome;
  readonly tutorialId: Scalars['ID']['output'];
};

export type CreationSheet = {
  readonly __typename?: 'CreationSheet';
  /** Pass it back; it stands for exactly these records and what is sent of them. */
  readonly confirm: Scalars['String']['output'];
  readonly kind: KindName;
  /** What Administrate asks for beyond our columns, for all records of the sheet; the last answer is remembered. */
  readonly questions: ReadonlyArray<CreationQuestion>;
  readonly records: ReadonlyArray<CreationRecord>;
  /** Requests this will take, about. */
  readonly requests: Scalars['Int']['output'];
  readonly support: Creatable;
};

export type CreationSheetResult = CreationSheet | NotDecided;

export type CreationStarted = {
  readonly __typename?: 'CreationStarted';
  readonly creation: Creation;
};

export type CreationState =
  | 'BLOCKED'
  | 'BY_HAND'
  | 'LOOKS_LIKE'
  | 'NEEDS_VALUE'
  | 'READY';

export type CreationValueInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type DatabaseConnection = {
  readonly __typename?: 'DatabaseConnection';
  /** The database that comes with Tandem, in the data folder of this computer; the rest is empty then. */
  readonly builtIn: Scalars['Boolean']['output'];
  /** Whose certificates are believed, as PEM; null: those the system believes. */
  readonly certificate: Maybe<Scalars['String']['output']>;
  readonly encryption: Encryption;
  readonly hasPassword: Scalars['Boolean']['output'];
  readonly host: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly port: Scalars['Int']['output'];
  readonly role: Scalars['String']['output'];
};

export type DatabaseConnectionInput = {
  readonly builtIn: Scalars['Boolean']['input'];
  readonly certificate?: InputMaybe<Scalars['String']['input']>;
  readonly encryption: Encryption;
  readonly host: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly password?: InputMaybe<Scalars['String']['input']>;
  readonly port: Scalars['Int']['input'];
  readonly role: Scalars['String']['input'];
};

export type Decision = {
  readonly __typename?: 'Decision';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly records: Scalars['Int']['output'];
  readonly summary: Scalars['String']['output'];
};

export type DecisionMade = {
  readonly __typename?: 'DecisionMade';
  /** null: nothing was left to write. */
  readonly decision: Maybe<Decision>;
  /** Records left as they are, each with its reason. */
  readonly left: ReadonlyArray<LeftRecord>;
};

export type DecisionResult = DecisionMade | NotDecided;

export type DiagnosticsPart = {
  readonly __typename?: 'DiagnosticsPart';
  readonly bytes: Scalars['Int']['output'];
  /** Its place in the bundle. */
  readonly name: Scalars['String']['output'];
  /** What it holds, in words. */
  readonly says: Scalars['String']['output'];
  /** The whole part, as it would be given away. */
  readonly text: Scalars['String']['output'];
};

export type Encryption =
  /** Encrypted, and the server's certificate is checked. */
  | 'CHECKED'
  | 'OFF'
  /** Encrypted, but anybody could pose as the server. */
  | 'UNCHECKED';

/** Somebody else runs the engine; follow that run instead. */
export type EngineBusy = {
  readonly __typename?: 'EngineBusy';
  readonly holder: EngineHolder;
  readonly problem: Problem;
};

export type EngineHolder = {
  readonly __typename?: 'EngineHolder';
  readonly command: Scalars['String']['output'];
  /** True when it runs in this process and can be stopped from here. */
  readonly here: Scalars['Boolean']['output'];
  readonly host: Scalars['String']['output'];
  readonly jobId: Maybe<Scalars['ID']['output']>;
  readonly owner: Scalars['String']['output'];
  readonly since: Scalars['DateTime']['output'];
};

export type Environment =
  | 'LIVE'
  /** Practice data; Administrate is our stand-in. */
  | 'REHEARSAL'
  /** A real Administrate to try things in, such as the staging one. */
  | 'SANDBOX';

export type EnvironmentConnections = {
  readonly __typename?: 'EnvironmentConnections';
  readonly administrate: Maybe<AdministrateConnection>;
  /** Nothing that it needs is missing; rehearsal needs nothing. */
  readonly complete: Scalars['Boolean']['output'];
  /** null: nothing is kept; always in rehearsal. */
  readonly database: Maybe<DatabaseConnection>;
  readonly environment: Environment;
  readonly readOnly: Scalars['Boolean']['output'];
};

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type ExportReady = {
  readonly __typename?: 'ExportReady';
  readonly fileName: Scalars['String']['output'];
  /** Relative address of the file. */
  readonly path: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
};

export type ExportResult = ExportReady | NotDecided;

export type FieldChange = {
  readonly __typename?: 'FieldChange';
  readonly after: Maybe<Scalars['JSON']['output']>;
  readonly before: Maybe<Scalars['JSON']['output']>;
  readonly field: Scalars['String']['output'];
};

export type Finding = {
  readonly __typename?: 'Finding';
  readonly description: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The value as stored. */
  readonly key: Scalars['String']['output'];
  readonly kind: FindingKind;
  readonly kindName: KindName;
  readonly message: Scalars['String']['output'];
  /** `TutorialVenue`, `Venue`: the model names of the command line. */
  readonly model: Scalars['String']['output'];
  readonly position: Scalars['Int']['output'];
  readonly reason: Maybe<Reason>;
};

export type FindingKind =
  | 'CHANGED_SINCE_LINKED'
  /** A person said that it is on purpose in one system only. */
  | 'IGNORED'
  | 'INACTIVE'
  | 'INVALID'
  | 'MOVED'
  | 'SKIPPED'
  | 'UNMATCHED_API'
  | 'UNMATCHED_TUTORIAL';

export type FindingPage = {
  readonly __typename?: 'FindingPage';
  readonly items: ReadonlyArray<Finding>;
  readonly total: Scalars['Int']['output'];
};

export type FoundRecord = {
  readonly __typename?: 'FoundRecord';
  readonly context: Scalars['String']['output'];
  /** It can be linked as it is. */
  readonly free: Scalars['Boolean']['output'];
  readonly identity: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  /** Linking it needs `acrossParent`. */
  readonly otherParent: Scalars['Boolean']['output'];
  /** `Ven-90 is “Room 9” in Oxford, which is another location.`; empty when nothing speaks against it. */
  readonly warning: Scalars['String']['output'];
};

export type GoneRecord = {
  readonly __typename?: 'GoneRecord';
  readonly context: Scalars['String']['output'];
  /** Name of the tutorial record it is linked to. */
  readonly linkedTo: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly usedBy: ReadonlyArray<GoneUse>;
};

export type GoneUse = {
  readonly __typename?: 'GoneUse';
  readonly count: Scalars['Int']['output'];
  /** In the plural: `venues`, `events`, `sessions`, `prices`. */
  readonly what: Scalars['String']['output'];
};

/** A step stops before it writes when more than `missingAtLeast` records, and more than `missingPercent` of those known, went missing at once. */
export type Guards = {
  readonly __typename?: 'Guards';
  readonly missingAtLeast: Scalars['Int']['output'];
  readonly missingPercent: Scalars['Int']['output'];
};

export type GuardsInput = {
  /** 0 to 1000. */
  readonly missingAtLeast: Scalars['Int']['input'];
  /** 0 to 50. */
  readonly missingPercent: Scalars['Int']['input'];
};

/** An import under way or ended. All numbers of rows add up to `rows`, those of events to `events`. */
export type Import = {
  readonly __typename?: 'Import';
  readonly by: Scalars['String']['output'];
  readonly events: ImportCounts;
  /** The dropped file is kept, so that it can be given back. */
  readonly exportable: Scalars['Boolean']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** It runs in this process: it can be paused and stopped from here. */
  readonly here: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly jobId: Scalars['ID']['output'];
  readonly paused: Scalars['Boolean']['output'];
  /** What ended it early; null otherwise. */
  readonly problem: Maybe<Problem>;
  /** In the order of the workbook. */
  readonly results: ReadonlyArray<ImportedEvent>;
  readonly rows: ImportCounts;
  /** Estimated; null when there is nothing to estimate from. */
  readonly secondsLeft: Maybe<Scalars['Int']['output']>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly status: ImportStatus;
  /** Events that going on takes up again; of those that failed none. While it runs, those that wait. */
  readonly toContinue: Scalars['Int']['output'];
  /** It takes an import back. */
  readonly undoing: Scalars['Boolean']['output'];
};

export type ImportControlResult = Import | NotStarted;

export type ImportCounts = {
  readonly __typename?: 'ImportCounts';
  readonly failed: Scalars['Int']['output'];
  readonly imported: Scalars['Int']['output'];
  readonly leftOut: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly unknown: Scalars['Int']['output'];
  readonly waiting: Scalars['Int']['output'];
};

export type ImportMap = {
  readonly __typename?: 'ImportMap';
  /** What both systems know, and what people set beside that, by `from`. */
  readonly entries: ReadonlyArray<ImportMapEntry>;
  readonly kind: MapKind;
  /** What can be chosen. */
  readonly words: ReadonlyArray<CatalogueWord>;
};

export type ImportMapEntry = {
  readonly __typename?: 'ImportMapEntry';
  readonly changedAt: Maybe<Scalars['DateTime']['output']>;
  /** null: it is derived. */
  readonly changedBy: Maybe<Scalars['String']['output']>;
  /** What the catalogue says by itself. */
  readonly derived: Maybe<Scalars['String']['output']>;
  readonly from: Scalars['String']['output'];
  readonly kind: MapKind;
  /** The word that counts; null: nothing, or more than one thing, fits. */
  readonly to: Maybe<Scalars['String']['output']>;
};

export type ImportPlan = {
  readonly __typename?: 'ImportPlan';
  readonly blocked: Scalars['Int']['output'];
  readonly blockedEvents: ReadonlyArray<BlockedEvent>;
  /** Events with something that only a person can change in Administrate. */
  readonly byHand: Scalars['Int']['output'];
  /** Events by what would be done, without those that a person left out; those linked are in Administrate already, and only there. */
  readonly create: Scalars['Int']['output'];
  /** Also those that a person left out. */
  readonly events: ReadonlyArray<PlannedEvent>;
  readonly link: Scalars['Int']['output'];
  /** What the check could not look at, as a sentence. */
  readonly notChecked: Scalars['String']['output'];
  /** Requests to Administrate, about. */
  readonly requests: Scalars['Int']['output'];
  /** How long they take, about; null: the connection has no limit, so that nobody knows before the first answers. */
  readonly seconds: Maybe<Scalars['Int']['output']>;
  readonly unchanged: Scalars['Int']['output'];
  readonly update: Scalars['Int']['output'];
};

export type ImportRowOutcome =
  | 'FAILED'
  | 'IMPORTED'
  | 'LEFT_OUT'
  | 'UNCHANGED'
  /** No answer came, and what became of it could not be found out yet. */
  | 'UNKNOWN'
  | 'WAITING';

export type ImportRule = {
  readonly __typename?: 'ImportRule';
  readonly changedAt: Maybe<Scalars['DateTime']['output']>;
  /** null: nobody changed it. */
  readonly changedBy: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['ID']['output'];
  readonly group: Scalars['String']['output'];
  /** What it finds could not be written at all: its level cannot be changed. */
  readonly isFixed: Scalars['Boolean']['output'];
  readonly level: RuleLevel;
  /** What it weighs when nobody changes it. */
  readonly ownLevel: RuleLevel;
  /** What it finds, in words. */
  readonly title: Scalars['String']['output'];
};

export type ImportStarted = {
  readonly __typename?: 'ImportStarted';
  readonly import: Import;
};

export type ImportStatus =
  /** Every event is as the workbook has it. */
  | 'DONE'
  | 'FAILED'
  /** The process that ran it ended in the middle. */
  | 'INTERRUPTED'
  | 'PARTIAL'
  | 'RUNNING'
  | 'STOPPED'
  | 'UNDONE';

export type ImportUndo = {
  readonly __typename?: 'ImportUndo';
  /** Pass it back; it stands for exactly these events. */
  readonly confirm: Scalars['String']['output'];
  /** Events that would be removed from both systems, and those that stay, with their reason. */
  readonly events: ReadonlyArray<UndoneEvent>;
};

export type ImportUndoResult = ImportUndo | NotStarted;

export type ImportedEvent = {
  readonly __typename?: 'ImportedEvent';
  /** Something is left for a person to change in Administrate. */
  readonly byHand: Scalars['Boolean']['output'];
  /** It is being written now. */
  readonly current: Scalars['Boolean']['output'];
  readonly inAdministrate: SystemState;
  readonly inTutorialDatabase: SystemState;
  readonly lastRow: Scalars['Int']['output'];
  /** What happened, in a sentence; Administrate’s own words where it refused. */
  readonly messages: ReadonlyArray<Scalars['String']['output']>;
  /** What people know it by in Administrate. */
  readonly number: Maybe<Scalars['String']['output']>;
  readonly outcome: ImportRowOutcome;
  readonly row: Scalars['Int']['output'];
  readonly sessions: ReadonlyArray<ImportedSession>;
  readonly templateCode: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type ImportedSession = {
  readonly __typename?: 'ImportedSession';
  readonly messages: ReadonlyArray<Scalars['String']['output']>;
  readonly outcome: ImportRowOutcome;
  readonly row: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
};

export type Job = {
  readonly __typename?: 'Job';
  /** What was written, in writing order. */
  readonly changes: RecordChangePage;
  readonly command: Scalars['String']['output'];
  /** Records found and left alone, over all steps or one. */
  readonly findings: FindingPage;
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** True when it runs in this process and can be stopped from here. */
  readonly here: Scalars['Boolean']['output'];
  readonly host: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The plan under review. */
  readonly plan: Maybe<PlanPage>;
  readonly problem: Maybe<Problem>;
  readonly read: Scalars['Int']['output'];
  readonly reviewFirst: Scalars['Boolean']['output'];
  /** Whole seconds until the end as far as can be told; null in the first three seconds and when not running. */
  readonly secondsLeft: Maybe<Scalars['Int']['output']>;
  readonly skipErrors: Scalars['Boolean']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
  readonly startedBy: Scalars['String']['output'];
  readonly status: JobStatus;
  readonly steps: ReadonlyArray<Step>;
  /** `Full Sync`, or the title of the one kind. */
  readonly title: Scalars['String']['output'];
  readonly totals: Counts;
};


export type JobChangesArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
  position?: InputMaybe<Scalars['Int']['input']>;
};


export type JobFindingsArgs = {
  first?: Scalars['Int']['input'];
  kinds: ReadonlyArray<FindingKind>;
  offset?: Scalars['Int']['input'];
  position?: InputMaybe<Scalars['Int']['input']>;
};


export type JobPlanArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
  position?: InputMaybe<Scalars['Int']['input']>;
};

export type JobChanged = {
  readonly __typename?: 'JobChanged';
  readonly job: Job;
};

export type JobResult = JobChanged | NotPossible;

export type JobStarted = {
  readonly __typename?: 'JobStarted';
  readonly job: Job;
};

export type JobStatus =
  | 'CANCELLED'
  | 'DONE'
  /** Finished, but a step failed or was blocked. */
  | 'FAILED'
  /** Its process died; what was written stays. */
  | 'INTERRUPTED'
  | 'RUNNING'
  /** A guard stopped it. */
  | 'STOPPED'
  /** Its plan is under review. */
  | 'WAITING';

export type Kind = {
  readonly __typename?: 'Kind';
  /** Records of the last complete read that are still there; null before the first. */
  readonly administrateTotal: Maybe<Scalars['Int']['output']>;
  /** The command of the CLI, e.g. `sync_locations`. */
  readonly command: Scalars['String']['output'];
  /** What the rule does with look-alikes and doubles, one or two sentences. */
  readonly explanation: Scalars['String']['output'];
  readonly ignoredTotal: Maybe<Scalars['Int']['output']>;
  readonly lastRun: Maybe<KindRun>;
  /** False for the kinds that are Administrate's own lists. */
  readonly linked: Scalars['Boolean']['output'];
  readonly linkedTotal: Maybe<Scalars['Int']['output']>;
  readonly name: KindName;
  readonly needs: ReadonlyArray<KindName>;
  /** Without a link, and nobody ignores them; null before the kind was read. */
  readonly notLinkedTotal: Maybe<Scalars['Int']['output']>;
  readonly plural: Scalars['String']['output'];
  readonly position: Scalars['Int']['output'];
  /** How its records are linked, in words; for Administrate's own lists: that it is one. */
  readonly rule: Scalars['String']['output'];
  /** `course template` and `course templates` */
  readonly singular: Scalars['String']['output'];
  /** `Course templates` */
  readonly title: Scalars['String']['output'];
  /** The last nine finished runs, oldest first. */
  readonly trend: ReadonlyArray<KindRun>;
  /** Active tutorial records; null where the kind has no tutorial side. */
  readonly tutorialTotal: Maybe<Scalars['Int']['output']>;
};

export type KindName =
  | 'COURSE_TEMPLATES'
  | 'COURSE_TEMPLATE_PRICE_LEVELS'
  | 'CUSTOM_FIELDS'
  | 'INSTRUCTORS'
  | 'LOCATIONS'
  | 'PRICE_LEVELS'
  | 'VENUES';

export type KindRun = {
  readonly __typename?: 'KindRun';
  readonly at: Scalars['DateTime']['output'];
  readonly jobId: Scalars['ID']['output'];
  /** Linked tutorial records after that run; null where the kind has no tutorial side. */
  readonly linkedTotal: Maybe<Scalars['Int']['output']>;
  readonly read: Scalars['Int']['output'];
};

export type LeftRecord = {
  readonly __typename?: 'LeftRecord';
  readonly message: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type LookAlike = {
  readonly __typename?: 'LookAlike';
  readonly context: Scalars['String']['output'];
  readonly identity: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly strength: Scalars['Int']['output'];
};

export type LookUpResult = FoundRecord | NotFound;

export type MapKind =
  /** Course template to product variation. */
  | 'FORMAT'
  /** Location to the catalogue product that stands for it. */
  | 'LOCATION'
  /** Sitting to exam session. */
  | 'SITTING'
  /** Course template to subject. */
  | 'SUBJECT';

export type Match = {
  readonly __typename?: 'Match';
  readonly counts: MatchCounts;
  readonly creatable: Creatable;
  /** The newest decisions that can be undone, newest first. */
  readonly decisions: ReadonlyArray<Decision>;
  /** At this strength and above a candidate is a suggestion. */
  readonly defaultStrength: Scalars['Int']['output'];
  readonly kind: KindName;
  /** False for Administrate's own lists; `whyNot` says so. */
  readonly matchable: Scalars['Boolean']['output'];
  /** End of the last complete read; null before the first. */
  readonly readAt: Maybe<Scalars['DateTime']['output']>;
  readonly readByJob: Maybe<Scalars['ID']['output']>;
  readonly revision: Scalars['ID']['output'];
  readonly rows: ReadonlyArray<MatchRow>;
  readonly total: Scalars['Int']['output'];
  readonly whyNot: Maybe<Scalars['String']['output']>;
};


export type MatchRowsArgs = {
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** A pair with the row's own record: what it is called and where it stands on the other side. */
export type MatchCandidate = {
  readonly __typename?: 'MatchCandidate';
  readonly context: Scalars['String']['output'];
  readonly free: Scalars['Boolean']['output'];
  readonly identity: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The id in Administrate; empty for a tutorial record. */
  readonly number: Scalars['String']['output'];
  /** `linked already`, `not the same`, `gone from Administrate`; empty when it is free. */
  readonly obstacle: Scalars['String']['output'];
  readonly strength: Scalars['Int']['output'];
  readonly tutorialId: Scalars['ID']['output'];
  readonly why: ReadonlyArray<Why>;
};

/** A row may be in several: an ambiguous one is also not linked. */
export type MatchCounts = {
  readonly __typename?: 'MatchCounts';
  readonly all: Scalars['Int']['output'];
  readonly ambiguous: Scalars['Int']['output'];
  readonly changed: Scalars['Int']['output'];
  readonly ignored: Scalars['Int']['output'];
  readonly linked: Scalars['Int']['output'];
  readonly missing: Scalars['Int']['output'];
  /** Active tutorial records without a link that nobody ignores. */
  readonly notLinked: Scalars['Int']['output'];
  readonly onlyInAdministrate: Scalars['Int']['output'];
  readonly suggested: Scalars['Int']['output'];
};

export type MatchCure = {
  readonly __typename?: 'MatchCure';
  readonly kind: KindName;
  readonly rowId: Scalars['ID']['output'];
};

export type MatchDetail = {
  readonly __typename?: 'MatchDetail';
  readonly candidates: ReadonlyArray<MatchCandidate>;
  /** The names at the time it was linked, when one of them changed since. */
  readonly changedFrom: Maybe<ChangedFrom>;
  readonly fields: ReadonlyArray<ComparedField>;
  readonly ignored: Maybe<Verdict>;
  /** `Linked by hand by Priya`, with its time; null when not linked. */
  readonly linked: Maybe<Verdict>;
  readonly notes: ReadonlyArray<RecordNote>;
  readonly row: MatchRow;
  /** What speaks for and against the pair that is shown. */
  readonly why: ReadonlyArray<Why>;
};

/** Where a row stands in the list; groups come in this order. */
export type MatchGroup =
  /** Cannot be linked or created before something else is done; the row says what. */
  | 'BLOCKED'
  | 'IGNORED'
  | 'LINKED'
  /** Linked or not, but gone from Administrate. */
  | 'MISSING'
  | 'NOT_LINKED'
  | 'ONLY_IN_ADMINISTRATE'
  | 'SUGGESTED';

/** The relation in the middle of a row. */
export type MatchLink =
  | 'BLOCKED'
  /** In the database already, made by somebody else. */
  | 'FOUND'
  | 'IGNORED'
  | 'IMPORT'
  | 'NOT_LINKED'
  | 'PERSON'
  | 'RULE'
  | 'SUGGESTION'
  /** A creation has no answer yet. */
  | 'UNKNOWN';

export type MatchReason =
  /** The nearest differs only in the way `message` tells. */
  | 'DIFFERS_ONLY_BY'
  | 'GONE_FROM_ADMINISTRATE'
  /** A person said so. */
  | 'IGNORED'
  | 'INACTIVE'
  | 'LINKED_ELSEWHERE'
  | 'LOCATION_NOT_LINKED'
  | 'NOT_THE_SAME'
  | 'NO_LOCATION'
  | 'NO_NAME'
  | 'NO_SUCH_KEY'
  | 'STANDS_TWICE';

export type MatchRow = {
  readonly __typename?: 'MatchRow';
  readonly administrateContext: Scalars['String']['output'];
  readonly administrateName: Maybe<Scalars['String']['output']>;
  readonly ambiguous: Scalars['Boolean']['output'];
  readonly changed: Scalars['Boolean']['output'];
  /** What to do first: the row of another kind. */
  readonly cure: Maybe<MatchCure>;
  readonly group: MatchGroup;
  /** `t{tutorial id}`, or `a{identity}` where there is no tutorial record. Stays the same across syncs and decisions of others. */
  readonly id: Scalars['ID']['output'];
  /** The linked record, the suggestion, or the only one there is. */
  readonly identity: Maybe<Scalars['ID']['output']>;
  readonly inactive: Scalars['Boolean']['output'];
  readonly link: MatchLink;
  /** What stands where the other side would, or why it is not linked: one short sentence. Empty if nothing needs saying. */
  readonly message: Scalars['String']['output'];
  readonly missing: Scalars['Boolean']['output'];
  readonly noted: Scalars['Boolean']['output'];
  /** The number in Administrate's id, or the id itself where it has none. */
  readonly number: Maybe<Scalars['String']['output']>;
  readonly reason: Maybe<MatchReason>;
  /** Of the suggestion. */
  readonly strength: Maybe<Scalars['Int']['output']>;
  /** Location of a venue, title of a course template, else empty. */
  readonly tutorialContext: Scalars['String']['output'];
  readonly tutorialId: Maybe<Scalars['ID']['output']>;
  readonly tutorialName: Maybe<Scalars['String']['output']>;
};

export type MissingApproval = {
  readonly __typename?: 'MissingApproval';
  readonly instructor: Scalars['String']['output'];
  readonly instructorId: Scalars['ID']['output'];
  readonly rows: ReadonlyArray<Scalars['Int']['output']>;
  readonly template: Scalars['String']['output'];
  readonly templateId: Scalars['ID']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts the suggestion of each of these tutorial records that has one of at least this strength; touches nothing decided. */
  readonly acceptSuggestions: DecisionResult;
  /** Writes what is ticked, exactly as it was shown; what moved since comes back for review. */
  readonly applyPlan: StartSyncResult;
  /** Adds instructors to the approved ones of their course template, all others kept; `confirm` comes from the workbook as it was shown. */
  readonly approveInstructors: OpenWorkbookResult;
  /** Opens Administrate's sign-in page in the system's browser; `connections.signIn` tells how it goes on. */
  readonly beginSignIn: ConnectionsResult;
  /** Stops as soon as nothing half-written is left; steps already done stay. */
  readonly cancelJob: JobResult;
  readonly cancelSignIn: ConnectionsResult;
  /** Asks both systems now, keeps nothing. `input` null: as this window reaches them. */
  readonly checkConnections: CheckConnectionsResult;
  /** Reads both systems again and checks with what they say now; corrections stay. */
  readonly checkWorkbookAgain: OpenWorkbookResult;
  /** Goes on with what is not done; `failed`: also with what failed. */
  readonly continueImport: StartImportResult;
  /**
   * The same text for all these cells. `remember`: from now on also in other workbooks. In cells that name several people only the
   * one is replaced that is `value`, as problems tell it; without it the one for whom the text was suggested, else all of them.
   */
  readonly correctCells: OpenWorkbookResult;
  /** `confirm` comes from the sheet the person saw. */
  readonly createRecords: CreateRecordsResult;
  /** Gives up a plan under review or an interrupted run; nothing more of it is written. */
  readonly discardJob: JobResult;
  /** The parts of `diagnostics` as one zip. */
  readonly exportDiagnostics: ExportResult;
  /** The workbook with what became of each row; `onlyToDo`: only the events that failed or were left out, to be dropped again. */
  readonly exportImport: ExportResult;
  /** A file of the rows named, in their order; `path` answers once. */
  readonly exportMatches: ExportResult;
  /** Removes what is kept of an environment, its secrets with it. Nothing in either system is changed. */
  readonly forgetConnections: ConnectionsResult;
  readonly ignoreRecords: DecisionResult;
  /** The link stays although a name changed since; from now on the names of today count. */
  readonly keepLinks: DecisionResult;
  /** Leaves the events that begin with these rows out, or takes them in again. */
  readonly leaveEventsOut: OpenWorkbookResult;
  /** Links one pair by hand. `acrossParent`: also when the venues stand in different locations. */
  readonly linkRecords: DecisionResult;
  /** Takes a `not the same` back. */
  readonly maybeTheSame: DecisionResult;
  readonly notTheSame: DecisionResult;
  /** An empty text removes the note. */
  readonly noteRecord: DecisionResult;
  /** Keeps a dropped workbook, and checks it. The same file again: the one that waits already. */
  readonly openWorkbook: OpenWorkbookResult;
  readonly pauseImport: ImportControlResult;
  /** Removes records from the tutorial database's `adm` tables that are gone from Administrate; those still in use are left. */
  readonly removeMissing: DecisionResult;
  /** Throws a workbook that waits away, with its corrections. */
  readonly removeWorkbook: RemoveWorkbookResult;
  /** Puts back what stands in the file. */
  readonly restoreCells: OpenWorkbookResult;
  /** Takes an ignore back. */
  readonly restoreRecords: DecisionResult;
  /** It counts no more from the next check on; corrections of single workbooks stay. */
  readonly revokeRememberedValue: RevokeRememberedValueResult;
  /** A remembered correction counts no more, here and in other workbooks. */
  readonly revokeValue: OpenWorkbookResult;
  /** Checks and keeps; without `anyway` only when nothing failed. Of the environment in use they count at once. */
  readonly saveConnections: SaveConnectionsResult;
  readonly setGuards: SetGuardsResult;
  /** `to` null: what the catalogue says by itself counts again. */
  readonly setImportMap: SetImportMapResult;
  /** While it is on, nothing is written to either system, whoever asks. Refused while something runs. */
  readonly setReadOnly: ConnectionsResult;
  /** How much a rule weighs from the next check on, for everybody; `level` null: its own again. */
  readonly setRuleLevel: SetRuleLevelResult;
  /** Looks up what has no answer yet. */
  readonly settleCreations: CreateRecordsResult;
  /** Imports what the workbook’s plan shows. `confirm` comes from that plan; `typed` as in `CreateRecordsInput`. */
  readonly startImport: StartImportResult;
  readonly startSync: StartSyncResult;
  /** After the event that is being written. */
  readonly stopImport: ImportControlResult;
  /** Ticks or unticks planned changes; `ids` null means all that are still pending. */
  readonly tickPlan: JobResult;
  /** Puts back the complete state before; refused when somebody changed one of the records since. */
  readonly undoDecision: DecisionResult;
  /** Takes back what the plan named: `confirm` comes from it. */
  readonly undoImport: StartImportResult;
  /** Takes links away; the pairs are remembered as not the same, so that no sync makes them again. */
  readonly unlinkRecords: DecisionResult;
  /** From now on every window of this process works there. Refused while something runs. */
  readonly useEnvironment: ConnectionsResult;
};


export type MutationAcceptSuggestionsArgs = {
  kind: KindName;
  strength: Scalars['Int']['input'];
  tutorialIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationApplyPlanArgs = {
  jobId: Scalars['ID']['input'];
};


export type MutationApproveInstructorsArgs = {
  approvals: ReadonlyArray<ApprovalInput>;
  confirm: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  typed?: InputMaybe<Scalars['String']['input']>;
};


export type MutationBeginSignInArgs = {
  input: ConnectionsInput;
};


export type MutationCancelJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCheckConnectionsArgs = {
  input?: InputMaybe<ConnectionsInput>;
};


export type MutationCheckWorkbookAgainArgs = {
  id: Scalars['ID']['input'];
};


export type MutationContinueImportArgs = {
  failed?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};


export type MutationCorrectCellsArgs = {
  cells: ReadonlyArray<CellInput>;
  id: Scalars['ID']['input'];
  remember?: Scalars['Boolean']['input'];
  text: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCreateRecordsArgs = {
  input: CreateRecordsInput;
};


export type MutationDiscardJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationExportImportArgs = {
  id: Scalars['ID']['input'];
  onlyToDo?: Scalars['Boolean']['input'];
};


export type MutationExportMatchesArgs = {
  format: ExportFormat;
  kind: KindName;
  rowIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationForgetConnectionsArgs = {
  environment: Environment;
};


export type MutationIgnoreRecordsArgs = {
  kind: KindName;
  reason: Scalars['String']['input'];
  records: ReadonlyArray<RecordRef>;
};


export type MutationKeepLinksArgs = {
  identities: ReadonlyArray<Scalars['ID']['input']>;
  kind: KindName;
};


export type MutationLeaveEventsOutArgs = {
  id: Scalars['ID']['input'];
  leftOut: Scalars['Boolean']['input'];
  rows: ReadonlyArray<Scalars['Int']['input']>;
};


export type MutationLinkRecordsArgs = {
  acrossParent?: Scalars['Boolean']['input'];
  identity: Scalars['ID']['input'];
  kind: KindName;
  tutorialId: Scalars['ID']['input'];
};


export type MutationMaybeTheSameArgs = {
  identity: Scalars['ID']['input'];
  kind: KindName;
  tutorialId: Scalars['ID']['input'];
};


export type MutationNotTheSameArgs = {
  identity: Scalars['ID']['input'];
  kind: KindName;
  tutorialId: Scalars['ID']['input'];
};


export type MutationNoteRecordArgs = {
  kind: KindName;
  record: RecordRef;
  text: Scalars['String']['input'];
};


export type MutationOpenWorkbookArgs = {
  file: Scalars['File']['input'];
};


export type MutationPauseImportArgs = {
  id: Scalars['ID']['input'];
  paused: Scalars['Boolean']['input'];
};


export type MutationRemoveMissingArgs = {
  identities: ReadonlyArray<Scalars['ID']['input']>;
  kind: KindName;
};


export type MutationRemoveWorkbookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreCellsArgs = {
  cells: ReadonlyArray<CellInput>;
  id: Scalars['ID']['input'];
};


export type MutationRestoreRecordsArgs = {
  kind: KindName;
  records: ReadonlyArray<RecordRef>;
};


export type MutationRevokeRememberedValueArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeValueArgs = {
  id: Scalars['ID']['input'];
  valueId: Scalars['ID']['input'];
};


export type MutationSaveConnectionsArgs = {
  anyway?: Scalars['Boolean']['input'];
  input: ConnectionsInput;
};


export type MutationSetGuardsArgs = {
  input: GuardsInput;
};


export type MutationSetImportMapArgs = {
  from: Scalars['String']['input'];
  kind: MapKind;
  to?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSetReadOnlyArgs = {
  environment: Environment;
  on: Scalars['Boolean']['input'];
};


export type MutationSetRuleLevelArgs = {
  code: Scalars['ID']['input'];
  level?: InputMaybe<RuleLevel>;
};


export type MutationSettleCreationsArgs = {
  kind: KindName;
};


export type MutationStartImportArgs = {
  confirm: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  typed?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStartSyncArgs = {
  input: StartSyncInput;
};


export type MutationStopImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTickPlanArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  jobId: Scalars['ID']['input'];
  ticked: Scalars['Boolean']['input'];
};


export type MutationUndoDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUndoImportArgs = {
  confirm: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  rows: ReadonlyArray<Scalars['Int']['input']>;
  typed?: InputMaybe<Scalars['String']['input']>;
};


export type MutationUnlinkRecordsArgs = {
  identities: ReadonlyArray<Scalars['ID']['input']>;
  kind: KindName;
};


export type MutationUseEnvironmentArgs = {
  environment: Environment;
};

export type NotDecided = {
  readonly __typename?: 'NotDecided';
  readonly problem: Problem;
};

export type NotFound = {
  readonly __typename?: 'NotFound';
  readonly problem: Problem;
};

export type NotPossible = {
  readonly __typename?: 'NotPossible';
  readonly problem: Problem;
};

export type NotStarted = {
  readonly __typename?: 'NotStarted';
  /** Code of the command line: 2 nothing could start, 3 stopped. */
  readonly exitCode: Scalars['Int']['output'];
  readonly problem: Problem;
};

export type OpenWorkbookResult = NotStarted | Workbook;

export type PlanItem = {
  readonly __typename?: 'PlanItem';
  readonly action: ChangeAction;
  readonly context: Scalars['String']['output'];
  readonly fields: ReadonlyArray<FieldChange>;
  readonly id: Scalars['ID']['output'];
  readonly kind: KindName;
  readonly linked: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly position: Scalars['Int']['output'];
  readonly status: PlanItemStatus;
  readonly ticked: Scalars['Boolean']['output'];
};

export type PlanItemStatus =
  | 'LEFT'
  /** Changed by somebody else since; back for review as it is now. */
  | 'MOVED'
  | 'PENDING'
  | 'WRITTEN';

export type PlanPage = {
  readonly __typename?: 'PlanPage';
  readonly items: ReadonlyArray<PlanItem>;
  readonly moved: Scalars['Int']['output'];
  readonly pending: Scalars['Int']['output'];
  /** Pending items that are ticked. */
  readonly ticked: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
};

export type PlannedAction =
  | 'CREATE'
  | 'LINK'
  /** Administrate made fewer sessions for this event; it has to be added there by hand. */
  | 'MISSING'
  | 'UNCHANGED'
  | 'UPDATE';

export type PlannedChange = {
  readonly __typename?: 'PlannedChange';
  readonly after: Scalars['String']['output'];
  readonly before: Scalars['String']['output'];
  readonly field: Scalars['String']['output'];
  /** `tutorial database` or `Administrate` */
  readonly where: Scalars['String']['output'];
};

export type PlannedEvent = {
  readonly __typename?: 'PlannedEvent';
  readonly action: PlannedAction;
  /** To be changed in Administrate by hand: its API cannot. */
  readonly byHand: ReadonlyArray<PlannedChange>;
  readonly changes: ReadonlyArray<PlannedChange>;
  /** Days that Administrate has beyond those of the workbook. */
  readonly extraDays: ReadonlyArray<Scalars['Int']['output']>;
  /** `yyyy-mm-dd`; of an event without sessions its LMS dates. */
  readonly firstDate: Scalars['String']['output'];
  readonly lastDate: Scalars['String']['output'];
  /** Last data row of the event. */
  readonly lastRow: Scalars['Int']['output'];
  readonly maxPlaces: Maybe<Scalars['Int']['output']>;
  /** `London`, `Live online`; with the venue where there is one. */
  readonly place: Scalars['String']['output'];
  readonly row: Scalars['Int']['output'];
  readonly selfPaced: Scalars['Boolean']['output'];
  readonly sessions: ReadonlyArray<PlannedSession>;
  readonly templateCode: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type PlannedSession = {
  readonly __typename?: 'PlannedSession';
  readonly action: PlannedAction;
  readonly changes: ReadonlyArray<PlannedChange>;
  readonly day: Scalars['Int']['output'];
  readonly end: Scalars['String']['output'];
  readonly instructors: ReadonlyArray<Scalars['String']['output']>;
  readonly row: Scalars['Int']['output'];
  /** Wall times as `yyyy-mm-ddThh:mm:ss`, and the zone they are of. */
  readonly start: Scalars['String']['output'];
  readonly startUtc: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
  readonly zone: Scalars['String']['output'];
};

export type PreviousImport = {
  readonly __typename?: 'PreviousImport';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly rows: Scalars['Int']['output'];
  /** The file was the same, byte for byte. */
  readonly same: Scalars['Boolean']['output'];
  readonly status: Scalars['String']['output'];
};

/** What happened, what it means for the data, what to do next. */
export type Problem = {
  readonly __typename?: 'Problem';
  readonly code: Scalars['String']['output'];
  readonly effect: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly next: Scalars['String']['output'];
};

export type ProblemGroup = {
  readonly __typename?: 'ProblemGroup';
  readonly code: Scalars['String']['output'];
  readonly column: Maybe<Scalars['String']['output']>;
  readonly columnKey: Maybe<Scalars['String']['output']>;
  readonly level: ProblemLevel;
  readonly message: Scalars['String']['output'];
  readonly rows: ReadonlyArray<Scalars['Int']['output']>;
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
};

export type ProblemLevel =
  | 'ERROR'
  | 'WARNING';

export type Query = {
  readonly __typename?: 'Query';
  /** Checks a workbook and works out what importing it would do. Writes nothing, and only asks Administrate. */
  readonly checkWorkbook: CheckWorkbookResult;
  /** How both systems are reached, in each environment. Secrets go in and never come out. */
  readonly connections: Connections;
  /** null: there is none. */
  readonly creation: Maybe<Creation>;
  /** The very requests that `createRecords` would send for this input. Sends nothing. */
  readonly creationRequests: CreationRequestsResult;
  /** What creating these tutorial records in Administrate would send, and what is missing for it. Reads only. */
  readonly creationSheet: CreationSheetResult;
  /** What a bundle for whoever helps would hold, to be read before it is made. */
  readonly diagnostics: ReadonlyArray<DiagnosticsPart>;
  /** How much may go missing at once before a person has to agree. */
  readonly guards: Guards;
  /** null: there is none. */
  readonly import: Maybe<Import>;
  /** The four links from the words of a workbook into the catalogue. */
  readonly importMaps: ReadonlyArray<ImportMap>;
  /** Every rule of the check; those of one group follow each other. */
  readonly importRules: ReadonlyArray<ImportRule>;
  /** What taking back an import would remove and leave, after a look at both systems; `rows` null: all its events. */
  readonly importUndo: ImportUndoResult;
  readonly job: Maybe<Job>;
  /** Newest first. */
  readonly jobs: ReadonlyArray<Job>;
  /** The seven kinds with their counts, in the order in which they run. */
  readonly kinds: ReadonlyArray<Kind>;
  /** The run that is going on, waits for review, or was the last; null before the first. */
  readonly latestJob: Maybe<Job>;
  /** Looks a record up in Administrate by an id a person typed or pasted: its number, or the id as Administrate writes it. */
  readonly lookUp: LookUpResult;
  /** Match review of one kind, as it is now; with `revision` as it was then, if that is still kept. Pages of one revision belong together; when another comes back: begin again with the first page. */
  readonly match: Match;
  /** Everything about one row of the list: all fields of both sides, and what else was looked at. null: it is gone. */
  readonly matchRow: Maybe<MatchDetail>;
  /** Corrections that count in every workbook, newest first. */
  readonly rememberedValues: ReadonlyArray<RememberedCorrection>;
  /** A workbook that waits, checked; after a restart it is read and checked again. */
  readonly workbook: OpenWorkbookResult;
  /** Data rows of a workbook that waits, as corrected, from the row number `from` on; at most 1,000. */
  readonly workbookRows: ReadonlyArray<WorkbookRow>;
  /** Workbooks that wait and those that were imported, newest first. */
  readonly workbooks: ReadonlyArray<RecentWorkbook>;
  /** Where we are: environment, connections and what the app is doing now. */
  readonly workspace: Workspace;
};


export type QueryCheckWorkbookArgs = {
  file: Scalars['File']['input'];
};


export type QueryCreationArgs = {
  jobId: Scalars['ID']['input'];
};


export type QueryCreationRequestsArgs = {
  input: CreateRecordsInput;
};


export type QueryCreationSheetArgs = {
  kind: KindName;
  tutorialIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportUndoArgs = {
  id: Scalars['ID']['input'];
  rows?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobsArgs = {
  before?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryLookUpArgs = {
  id: Scalars['String']['input'];
  kind: KindName;
  tutorialId: Scalars['ID']['input'];
};


export type QueryMatchArgs = {
  kind: KindName;
  revision?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMatchRowArgs = {
  id: Scalars['ID']['input'];
  kind: KindName;
};


export type QueryWorkbookArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkbookRowsArgs = {
  first: Scalars['Int']['input'];
  from: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryWorkbooksArgs = {
  first: Scalars['Int']['input'];
};

export type Reachability =
  | 'CONNECTED'
  /** Not asked yet. */
  | 'UNKNOWN'
  | 'UNREACHABLE';

export type Reason =
  | 'GONE_FROM_ADMINISTRATE'
  | 'INACTIVE'
  | 'LINKED_ELSEWHERE'
  | 'LOCATION_NOT_LINKED'
  | 'NO_LOCATION'
  | 'NO_NAME'
  | 'NO_SUCH_KEY'
  | 'STANDS_TWICE';

/** A line of the list of workbooks: one that waits, or one that was imported. */
export type RecentWorkbook = {
  readonly __typename?: 'RecentWorkbook';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly errorRows: Scalars['Int']['output'];
  /** Errors of one that waits, and in how many rows they were when it was checked last. */
  readonly errors: Scalars['Int']['output'];
  readonly events: Scalars['Int']['output'];
  readonly eventsFailed: Scalars['Int']['output'];
  readonly eventsImported: Scalars['Int']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** null: it waits. */
  readonly importId: Maybe<Scalars['ID']['output']>;
  readonly rows: Scalars['Int']['output'];
  readonly status: WorkbookStatus;
};

export type RecordChange = {
  readonly __typename?: 'RecordChange';
  readonly action: ChangeAction;
  readonly context: Scalars['String']['output'];
  readonly fields: ReadonlyArray<FieldChange>;
  /** It is linked to a tutorial record after the change. */
  readonly linked: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly position: Scalars['Int']['output'];
};

export type RecordChangePage = {
  readonly __typename?: 'RecordChangePage';
  readonly items: ReadonlyArray<RecordChange>;
  readonly total: Scalars['Int']['output'];
};

export type RecordNote = {
  readonly __typename?: 'RecordNote';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly side: Side;
  readonly text: Scalars['String']['output'];
};

export type RecordRef = {
  /** Tutorial record id, or identity. */
  readonly id: Scalars['ID']['input'];
  readonly side: Side;
};

export type RememberedCorrection = {
  readonly __typename?: 'RememberedCorrection';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  /** The header. */
  readonly column: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly to: Scalars['String']['output'];
};

export type RememberedValue = {
  readonly __typename?: 'RememberedValue';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly column: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Rows of this workbook that it corrects. */
  readonly rows: ReadonlyArray<Scalars['Int']['output']>;
  readonly to: Scalars['String']['output'];
};

export type RememberedValueRevoked = {
  readonly __typename?: 'RememberedValueRevoked';
  readonly id: Scalars['ID']['output'];
};

export type RemoveWorkbookResult = NotStarted | WorkbookRemoved;

export type RevokeRememberedValueResult = NotDecided | RememberedValueRevoked;

export type RuleLevel =
  | 'ERROR'
  | 'OFF'
  | 'WARNING';

export type SaveConnectionsResult = ConnectionsNotSaved | ConnectionsSaved | NotDecided;

export type SecretsPlace =
  /** A file that only this account may read. */
  | 'FILE'
  /** The key store of this computer's system. */
  | 'KEY_STORE'
  /** Nowhere: this computer has no key store. They are gone when Tandem ends. */
  | 'SESSION';

export type SentField = {
  readonly __typename?: 'SentField';
  /** What it becomes in Administrate; null while a question is open. */
  readonly administrate: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly tutorial: Maybe<Scalars['String']['output']>;
};

export type SetGuardsResult = Guards | NotDecided;

export type SetImportMapResult = ImportMapEntry | NotDecided;

export type SetRuleLevelResult = ImportRule | NotDecided;

export type Side =
  | 'ADMINISTRATE'
  | 'TUTORIAL';

export type SignIn = {
  readonly __typename?: 'SignIn';
  /** To be opened by hand where the browser did not come up; empty when it is over. */
  readonly address: Scalars['String']['output'];
  readonly environment: Environment;
  readonly problem: Maybe<Problem>;
  readonly state: SignInState;
};

export type SignInMethod =
  /** By a person, in the browser. */
  | 'AUTHORIZATION_CODE'
  /** With the key and secret of an application of the tenant. */
  | 'CLIENT_CREDENTIALS';

export type SignInState =
  | 'DONE'
  | 'FAILED'
  | 'WAITING';

export type StartImportResult = EngineBusy | ImportStarted | NotStarted;

export type StartSyncInput = {
  /** These really are gone: exactly so many records; a step with another number stops again. */
  readonly acceptMissing?: InputMaybe<Scalars['Int']['input']>;
  /** This really is the right Administrate instance, by its host. */
  readonly acceptTenant?: InputMaybe<Scalars['String']['input']>;
  /** `sync_all` or one of the seven commands. */
  readonly command: Scalars['String']['input'];
  /** Leave out the steps before this one; only with `sync_all`. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly pageSize?: Scalars['Int']['input'];
  readonly reviewFirst?: Scalars['Boolean']['input'];
  readonly skipErrors?: Scalars['Boolean']['input'];
};

export type StartSyncResult = EngineBusy | JobStarted | NotStarted;

export type Step = {
  readonly __typename?: 'Step';
  /** Kinds it needs that failed, when blocked. */
  readonly blockedBy: ReadonlyArray<KindName>;
  readonly command: Scalars['String']['output'];
  readonly counts: Counts;
  /** How far the current phase is; total null while not known. */
  readonly done: Scalars['Int']['output'];
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  readonly kind: KindName;
  /** The newest planned or written changes while it runs, newest first, at most 20; empty later. */
  readonly live: ReadonlyArray<RecordChange>;
  readonly position: Scalars['Int']['output'];
  readonly problem: Maybe<Problem>;
  readonly read: Scalars['Int']['output'];
  /** Whole seconds left in this step; null when unknown. */
  readonly secondsLeft: Maybe<Scalars['Int']['output']>;
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  readonly status: StepStatus;
  readonly title: Scalars['String']['output'];
  readonly total: Maybe<Scalars['Int']['output']>;
  /** Set while Administrate asked us to slow down. */
  readonly waitingUntil: Maybe<Scalars['DateTime']['output']>;
  /** What a guard kept from being marked as gone. */
  readonly wouldGo: ReadonlyArray<GoneRecord>;
};

export type StepStatus =
  | 'BLOCKED'
  | 'CANCELLED'
  | 'COMPARING'
  | 'DONE'
  | 'DONE_WITH_WARNINGS'
  | 'FAILED'
  /** Planned, waits for review. */
  | 'PLANNED'
  | 'READING'
  | 'STOPPED'
  | 'WAITING'
  | 'WRITING';

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Says that something changed and what to ask for again; never carries data. `after` null: from now on. */
  readonly changed: Change;
};


export type SubscriptionChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Support =
  /** This Administrate has no mutation for it. */
  | 'BY_HAND'
  | 'CREATABLE'
  /** Not asked yet, or it could not be asked. */
  | 'UNKNOWN';

export type SystemState =
  /** It is not there. */
  | 'ABSENT'
  | 'UNCHANGED'
  /** Nobody knows yet. */
  | 'UNKNOWN'
  | 'WRITTEN';

export type UndoneEvent = {
  readonly __typename?: 'UndoneEvent';
  readonly row: Scalars['Int']['output'];
  readonly sessions: Scalars['Int']['output'];
  /** Why it stays; null: it is removed. */
  readonly stays: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

export type Verdict = {
  readonly __typename?: 'Verdict';
  readonly at: Maybe<Scalars['DateTime']['output']>;
  readonly by: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};

export type Why = {
  readonly __typename?: 'Why';
  readonly alike: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
};

/** A workbook that waits to be imported, with what people did to it since it was dropped. */
export type Workbook = {
  readonly __typename?: 'Workbook';
  /** Rows that an answer of `correctCells`, `restoreCells` or `leaveEventsOut` made different; empty in all other answers. */
  readonly changedRows: ReadonlyArray<WorkbookRow>;
  readonly checked: CheckedWorkbook;
  readonly checkedAt: Scalars['DateTime']['output'];
  readonly columns: ReadonlyArray<WorkbookColumn>;
  /** Pass it back; it stands for exactly this plan. */
  readonly confirm: Scalars['String']['output'];
  readonly corrections: ReadonlyArray<Correction>;
  readonly droppedAt: Scalars['DateTime']['output'];
  readonly droppedBy: Scalars['String']['output'];
  /** Rows with which events begin that a person left out. */
  readonly eventsLeftOut: ReadonlyArray<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Instructors who are not approved for the course template they teach in this workbook. */
  readonly missingApprovals: ReadonlyArray<MissingApproval>;
  /** Corrections remembered before, that count in this workbook. */
  readonly rememberedValues: ReadonlyArray<RememberedValue>;
  /** Grows with every correction and every check. */
  readonly revision: Scalars['Int']['output'];
};

export type WorkbookColumn = {
  readonly __typename?: 'WorkbookColumn';
  readonly header: Scalars['String']['output'];
  readonly key: Scalars['String']['output'];
};

export type WorkbookProblem = {
  readonly __typename?: 'WorkbookProblem';
  readonly code: Scalars['String']['output'];
  /** The header; null where it is about the whole row. */
  readonly column: Maybe<Scalars['String']['output']>;
  readonly columnKey: Maybe<Scalars['String']['output']>;
  readonly level: ProblemLevel;
  readonly message: Scalars['String']['output'];
  /** As a person sees it in the sheet. */
  readonly row: Scalars['Int']['output'];
  /** The nearest right values, best first. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
};

export type WorkbookRemoved = {
  readonly __typename?: 'WorkbookRemoved';
  readonly id: Scalars['ID']['output'];
};

export type WorkbookRow = {
  readonly __typename?: 'WorkbookRow';
  /** Texts in the order of the workbook’s columns. */
  readonly cells: ReadonlyArray<Scalars['String']['output']>;
  /** Columns that were corrected, by key. */
  readonly corrected: ReadonlyArray<Scalars['String']['output']>;
  /** The row its event begins with; null for a row of no event. */
  readonly eventRow: Maybe<Scalars['Int']['output']>;
  readonly hidden: Scalars['Boolean']['output'];
  readonly row: Scalars['Int']['output'];
};

export type WorkbookStatus =
  | 'DONE'
  | 'FAILED'
  /** Interrupted or stopped: something is still to be done. */
  | 'INTERRUPTED'
  /** Some events failed or were left out. */
  | 'PARTIAL'
  | 'RUNNING'
  | 'UNDONE'
  | 'WAITING';

export type Workspace = {
  readonly __typename?: 'Workspace';
  /** What the last request to Administrate failed with; null after a good one. */
  readonly administrateProblem: Maybe<Problem>;
  readonly administrateReachability: Reachability;
  /** Where the tutorial data is: `built in`, or host, port and database name. */
  readonly database: Scalars['String']['output'];
  /** Why the tutorial database cannot be used now; null when it can. */
  readonly databaseProblem: Maybe<Problem>;
  readonly databaseReachability: Reachability;
  /** Who runs the engine now, wherever that is. */
  readonly engine: Maybe<EngineHolder>;
  readonly environment: Environment;
  /** Nobody has chosen yet between connecting and looking around in rehearsal. */
  readonly firstStart: Scalars['Boolean']['output'];
  /** Tutorial records that are not linked, over the kinds that were read; null before the first run. */
  readonly notLinked: Maybe<Scalars['Int']['output']>;
  /** First name or account name of the person at this computer. */
  readonly person: Scalars['String']['output'];
  /** Nothing is written to either system. */
  readonly readOnly: Scalars['Boolean']['output'];
  readonly requestLimitInFiveMinutes: Scalars['Int']['output'];
  /** Requests of ours in the last five minutes. */
  readonly requestsInFiveMinutes: Scalars['Int']['output'];
  /** Host of the Administrate instance; empty in rehearsal. */
  readonly tenant: Scalars['String']['output'];
  readonly version: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CheckConnectionsResult:
    | ( ConnectionChecks )
    | ( NotDecided )
  ;
  CheckWorkbookResult:
    | ( CheckedParent )
    | ( NotStarted )
  ;
  ConnectionsResult:
    | ( Connections )
    | ( NotDecided )
  ;
  CreateRecordsResult:
    | ( CreationStarted )
    | ( EngineBusy )
    | ( NotStarted )
  ;
  CreationRequestsResult:
    | ( CreationRequests )
    | ( NotDecided )
  ;
  CreationSheetResult:
    | ( CreationSheet )
    | ( NotDecided )
  ;
  DecisionResult:
    | ( DecisionMade )
    | ( NotDecided )
  ;
  ExportResult:
    | ( ExportReady )
    | ( NotDecided )
  ;
  ImportControlResult:
    | ( Import )
    | ( NotStarted )
  ;
  ImportUndoResult:
    | ( ImportUndo )
    | ( NotStarted )
  ;
  JobResult:
    | ( Omit<JobChanged, 'job'> & { job: _RefType['Job'] } )
    | ( NotPossible )
  ;
  LookUpResult:
    | ( FoundRecord )
    | ( NotFound )
  ;
  OpenWorkbookResult:
    | ( NotStarted )
    | ( WorkbookParent )
  ;
  RemoveWorkbookResult:
    | ( NotStarted )
    | ( WorkbookRemoved )
  ;
  RevokeRememberedValueResult:
    | ( NotDecided )
    | ( RememberedValueRevoked )
  ;
  SaveConnectionsResult:
    | ( ConnectionsNotSaved )
    | ( ConnectionsSaved )
    | ( NotDecided )
  ;
  SetGuardsResult:
    | ( Guards )
    | ( NotDecided )
  ;
  SetImportMapResult:
    | ( ImportMapEntry )
    | ( NotDecided )
  ;
  SetRuleLevelResult:
    | ( ImportRule )
    | ( NotDecided )
  ;
  StartImportResult:
    | ( EngineBusy )
    | ( ImportStarted )
    | ( NotStarted )
  ;
  StartSyncResult:
    | ( EngineBusy )
    | ( Omit<JobStarted, 'job'> & { job: _RefType['Job'] } )
    | ( NotStarted )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrateConnection: ResolverTypeWrapper<AdministrateConnection>;
  AdministrateConnectionInput: AdministrateConnectionInput;
  ApprovalInput: ApprovalInput;
  BlockedEvent: ResolverTypeWrapper<BlockedEvent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CatalogueWord: ResolverTypeWrapper<CatalogueWord>;
  CellInput: CellInput;
  Change: ResolverTypeWrapper<Change>;
  ChangeAction: ChangeAction;
  ChangedFrom: ResolverTypeWrapper<ChangedFrom>;
  CheckConnectionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckConnectionsResult']>;
  CheckState: CheckState;
  CheckWorkbookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckWorkbookResult']>;
  CheckedWorkbook: ResolverTypeWrapper<CheckedParent>;
  ComparedField: ResolverTypeWrapper<ComparedField>;
  ConnectionCheck: ResolverTypeWrapper<ConnectionCheck>;
  ConnectionChecks: ResolverTypeWrapper<ConnectionChecks>;
  Connections: ResolverTypeWrapper<Connections>;
  ConnectionsInput: ConnectionsInput;
  ConnectionsNotSaved: ResolverTypeWrapper<ConnectionsNotSaved>;
  ConnectionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConnectionsResult']>;
  ConnectionsSaved: ResolverTypeWrapper<ConnectionsSaved>;
  Correction: ResolverTypeWrapper<Correction>;
  Counts: ResolverTypeWrapper<Counts>;
  Creatable: ResolverTypeWrapper<Creatable>;
  CreateRecordInput: CreateRecordInput;
  CreateRecordsInput: CreateRecordsInput;
  CreateRecordsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRecordsResult']>;
  Creation: ResolverTypeWrapper<Creation>;
  CreationChoice: ResolverTypeWrapper<CreationChoice>;
  CreationOutcome: CreationOutcome;
  CreationQuestion: ResolverTypeWrapper<CreationQuestion>;
  CreationRecord: ResolverTypeWrapper<CreationRecord>;
  CreationRequest: ResolverTypeWrapper<CreationRequest>;
  CreationRequests: ResolverTypeWrapper<CreationRequests>;
  CreationRequestsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreationRequestsResult']>;
  CreationResult: ResolverTypeWrapper<CreationResult>;
  CreationSheet: ResolverTypeWrapper<CreationSheet>;
  CreationSheetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreationSheetResult']>;
  CreationStarted: ResolverTypeWrapper<CreationStarted>;
  CreationState: CreationState;
  CreationValueInput: CreationValueInput;
  DatabaseConnection: ResolverTypeWrapper<DatabaseConnection>;
  DatabaseConnectionInput: DatabaseConnectionInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<Decision>;
  DecisionMade: ResolverTypeWrapper<DecisionMade>;
  DecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecisionResult']>;
  DiagnosticsPart: ResolverTypeWrapper<DiagnosticsPart>;
  Encryption: Encryption;
  EngineBusy: ResolverTypeWrapper<EngineBusy>;
  EngineHolder: ResolverTypeWrapper<EngineHolder>;
  Environment: Environment;
  EnvironmentConnections: ResolverTypeWrapper<EnvironmentConnections>;
  ExportFormat: ExportFormat;
  ExportReady: ResolverTypeWrapper<ExportReady>;
  ExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportResult']>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingKind: FindingKind;
  FindingPage: ResolverTypeWrapper<FindingPage>;
  FoundRecord: ResolverTypeWrapper<FoundRecord>;
  GoneRecord: ResolverTypeWrapper<GoneRecord>;
  GoneUse: ResolverTypeWrapper<GoneUse>;
  Guards: ResolverTypeWrapper<Guards>;
  GuardsInput: GuardsInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<Import>;
  ImportControlResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportControlResult']>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportMap: ResolverTypeWrapper<ImportMap>;
  ImportMapEntry: ResolverTypeWrapper<ImportMapEntry>;
  ImportPlan: ResolverTypeWrapper<ImportPlan>;
  ImportRowOutcome: ImportRowOutcome;
  ImportRule: ResolverTypeWrapper<ImportRule>;
  ImportStarted: ResolverTypeWrapper<ImportStarted>;
  ImportStatus: ImportStatus;
  ImportUndo: ResolverTypeWrapper<ImportUndo>;
  ImportUndoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportUndoResult']>;
  ImportedEvent: ResolverTypeWrapper<ImportedEvent>;
  ImportedSession: ResolverTypeWrapper<ImportedSession>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobParent>;
  JobChanged: ResolverTypeWrapper<Omit<JobChanged, 'job'> & { job: ResolversTypes['Job'] }>;
  JobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JobResult']>;
  JobStarted: ResolverTypeWrapper<Omit<JobStarted, 'job'> & { job: ResolversTypes['Job'] }>;
  JobStatus: JobStatus;
  Kind: ResolverTypeWrapper<Kind>;
  KindName: KindName;
  KindRun: ResolverTypeWrapper<KindRun>;
  LeftRecord: ResolverTypeWrapper<LeftRecord>;
  LookAlike: ResolverTypeWrapper<LookAlike>;
  LookUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LookUpResult']>;
  MapKind: MapKind;
  Match: ResolverTypeWrapper<MatchParent>;
  MatchCandidate: ResolverTypeWrapper<MatchCandidate>;
  MatchCounts: ResolverTypeWrapper<MatchCounts>;
  MatchCure: ResolverTypeWrapper<MatchCure>;
  MatchDetail: ResolverTypeWrapper<MatchDetail>;
  MatchGroup: MatchGroup;
  MatchLink: MatchLink;
  MatchReason: MatchReason;
  MatchRow: ResolverTypeWrapper<MatchRow>;
  MissingApproval: ResolverTypeWrapper<MissingApproval>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotDecided: ResolverTypeWrapper<NotDecided>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPossible: ResolverTypeWrapper<NotPossible>;
  NotStarted: ResolverTypeWrapper<NotStarted>;
  OpenWorkbookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenWorkbookResult']>;
  PlanItem: ResolverTypeWrapper<PlanItem>;
  PlanItemStatus: PlanItemStatus;
  PlanPage: ResolverTypeWrapper<PlanPage>;
  PlannedAction: PlannedAction;
  PlannedChange: ResolverTypeWrapper<PlannedChange>;
  PlannedEvent: ResolverTypeWrapper<PlannedEvent>;
  PlannedSession: ResolverTypeWrapper<PlannedSession>;
  PreviousImport: ResolverTypeWrapper<PreviousImport>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemGroup: ResolverTypeWrapper<ProblemGroup>;
  ProblemLevel: ProblemLevel;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reachability: Reachability;
  Reason: Reason;
  RecentWorkbook: ResolverTypeWrapper<RecentWorkbook>;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  RecordChangePage: ResolverTypeWrapper<RecordChangePage>;
  RecordNote: ResolverTypeWrapper<RecordNote>;
  RecordRef: RecordRef;
  RememberedCorrection: ResolverTypeWrapper<RememberedCorrection>;
  RememberedValue: ResolverTypeWrapper<RememberedValue>;
  RememberedValueRevoked: ResolverTypeWrapper<RememberedValueRevoked>;
  RemoveWorkbookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveWorkbookResult']>;
  RevokeRememberedValueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeRememberedValueResult']>;
  RuleLevel: RuleLevel;
  SaveConnectionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveConnectionsResult']>;
  SecretsPlace: SecretsPlace;
  SentField: ResolverTypeWrapper<SentField>;
  SetGuardsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetGuardsResult']>;
  SetImportMapResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetImportMapResult']>;
  SetRuleLevelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRuleLevelResult']>;
  Side: Side;
  SignIn: ResolverTypeWrapper<SignIn>;
  SignInMethod: SignInMethod;
  SignInState: SignInState;
  StartImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartImportResult']>;
  StartSyncInput: StartSyncInput;
  StartSyncResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartSyncResult']>;
  Step: ResolverTypeWrapper<Step>;
  StepStatus: StepStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Support: Support;
  SystemState: SystemState;
  UndoneEvent: ResolverTypeWrapper<UndoneEvent>;
  Verdict: ResolverTypeWrapper<Verdict>;
  Why: ResolverTypeWrapper<Why>;
  Workbook: ResolverTypeWrapper<WorkbookParent>;
  WorkbookColumn: ResolverTypeWrapper<WorkbookColumn>;
  WorkbookProblem: ResolverTypeWrapper<WorkbookProblem>;
  WorkbookRemoved: ResolverTypeWrapper<WorkbookRemoved>;
  WorkbookRow: ResolverTypeWrapper<WorkbookRow>;
  WorkbookStatus: WorkbookStatus;
  Workspace: ResolverTypeWrapper<Workspace>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrateConnection: AdministrateConnection;
  AdministrateConnectionInput: AdministrateConnectionInput;
  ApprovalInput: ApprovalInput;
  BlockedEvent: BlockedEvent;
  Boolean: Scalars['Boolean']['output'];
  CatalogueWord: CatalogueWord;
  CellInput: CellInput;
  Change: Change;
  ChangedFrom: ChangedFrom;
  CheckConnectionsResult: ResolversUnionTypes<ResolversParentTypes>['CheckConnectionsResult'];
  CheckWorkbookResult: ResolversUnionTypes<ResolversParentTypes>['CheckWorkbookResult'];
  CheckedWorkbook: CheckedParent;
  ComparedField: ComparedField;
  ConnectionCheck: ConnectionCheck;
  ConnectionChecks: ConnectionChecks;
  Connections: Connections;
  ConnectionsInput: ConnectionsInput;
  ConnectionsNotSaved: ConnectionsNotSaved;
  ConnectionsResult: ResolversUnionTypes<ResolversParentTypes>['ConnectionsResult'];
  ConnectionsSaved: ConnectionsSaved;
  Correction: Correction;
  Counts: Counts;
  Creatable: Creatable;
  CreateRecordInput: CreateRecordInput;
  CreateRecordsInput: CreateRecordsInput;
  CreateRecordsResult: ResolversUnionTypes<ResolversParentTypes>['CreateRecordsResult'];
  Creation: Creation;
  CreationChoice: CreationChoice;
  CreationQuestion: CreationQuestion;
  CreationRecord: CreationRecord;
  CreationRequest: CreationRequest;
  CreationRequests: CreationRequests;
  CreationRequestsResult: ResolversUnionTypes<ResolversParentTypes>['CreationRequestsResult'];
  CreationResult: CreationResult;
  CreationSheet: CreationSheet;
  CreationSheetResult: ResolversUnionTypes<ResolversParentTypes>['CreationSheetResult'];
  CreationStarted: CreationStarted;
  CreationValueInput: CreationValueInput;
  DatabaseConnection: DatabaseConnection;
  DatabaseConnectionInput: DatabaseConnectionInput;
  DateTime: Scalars['DateTime']['output'];
  Decision: Decision;
  DecisionMade: DecisionMade;
  DecisionResult: ResolversUnionTypes<ResolversParentTypes>['DecisionResult'];
  DiagnosticsPart: DiagnosticsPart;
  EngineBusy: EngineBusy;
  EngineHolder: EngineHolder;
  EnvironmentConnections: EnvironmentConnections;
  ExportReady: ExportReady;
  ExportResult: ResolversUnionTypes<ResolversParentTypes>['ExportResult'];
  FieldChange: FieldChange;
  File: Scalars['File']['output'];
  Finding: Finding;
  FindingPage: FindingPage;
  FoundRecord: FoundRecord;
  GoneRecord: GoneRecord;
  GoneUse: GoneUse;
  Guards: Guards;
  GuardsInput: GuardsInput;
  ID: Scalars['ID']['output'];
  Import: Import;
  ImportControlResult: ResolversUnionTypes<ResolversParentTypes>['ImportControlResult'];
  ImportCounts: ImportCounts;
  ImportMap: ImportMap;
  ImportMapEntry: ImportMapEntry;
  ImportPlan: ImportPlan;
  ImportRule: ImportRule;
  ImportStarted: ImportStarted;
  ImportUndo: ImportUndo;
  ImportUndoResult: ResolversUnionTypes<ResolversParentTypes>['ImportUndoResult'];
  ImportedEvent: ImportedEvent;
  ImportedSession: ImportedSession;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Job: JobParent;
  JobChanged: Omit<JobChanged, 'job'> & { job: ResolversParentTypes['Job'] };
  JobResult: ResolversUnionTypes<ResolversParentTypes>['JobResult'];
  JobStarted: Omit<JobStarted, 'job'> & { job: ResolversParentTypes['Job'] };
  Kind: Kind;
  KindRun: KindRun;
  LeftRecord: LeftRecord;
  LookAlike: LookAlike;
  LookUpResult: ResolversUnionTypes<ResolversParentTypes>['LookUpResult'];
  Match: MatchParent;
  MatchCandidate: MatchCandidate;
  MatchCounts: MatchCounts;
  MatchCure: MatchCure;
  MatchDetail: MatchDetail;
  MatchRow: MatchRow;
  MissingApproval: MissingApproval;
  Mutation: Record<PropertyKey, never>;
  NotDecided: NotDecided;
  NotFound: NotFound;
  NotPossible: NotPossible;
  NotStarted: NotStarted;
  OpenWorkbookResult: ResolversUnionTypes<ResolversParentTypes>['OpenWorkbookResult'];
  PlanItem: PlanItem;
  PlanPage: PlanPage;
  PlannedChange: PlannedChange;
  PlannedEvent: PlannedEvent;
  PlannedSession: PlannedSession;
  PreviousImport: PreviousImport;
  Problem: Problem;
  ProblemGroup: ProblemGroup;
  Query: Record<PropertyKey, never>;
  RecentWorkbook: RecentWorkbook;
  RecordChange: RecordChange;
  RecordChangePage: RecordChangePage;
  RecordNote: RecordNote;
  RecordRef: RecordRef;
  RememberedCorrection: RememberedCorrection;
  RememberedValue: RememberedValue;
  RememberedValueRevoked: RememberedValueRevoked;
  RemoveWorkbookResult: ResolversUnionTypes<ResolversParentTypes>['RemoveWorkbookResult'];
  RevokeRememberedValueResult: ResolversUnionTypes<ResolversParentTypes>['RevokeRememberedValueResult'];
  SaveConnectionsResult: ResolversUnionTypes<ResolversParentTypes>['SaveConnectionsResult'];
  SentField: SentField;
  SetGuardsResult: ResolversUnionTypes<ResolversParentTypes>['SetGuardsResult'];
  SetImportMapResult: ResolversUnionTypes<ResolversParentTypes>['SetImportMapResult'];
  SetRuleLevelResult: ResolversUnionTypes<ResolversParentTypes>['SetRuleLevelResult'];
  SignIn: SignIn;
  StartImportResult: ResolversUnionTypes<ResolversParentTypes>['StartImportResult'];
  StartSyncInput: StartSyncInput;
  StartSyncResult: ResolversUnionTypes<ResolversParentTypes>['StartSyncResult'];
  Step: Step;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  UndoneEvent: UndoneEvent;
  Verdict: Verdict;
  Why: Why;
  Workbook: WorkbookParent;
  WorkbookColumn: WorkbookColumn;
  WorkbookProblem: WorkbookProblem;
  WorkbookRemoved: WorkbookRemoved;
  WorkbookRow: WorkbookRow;
  Workspace: Workspace;
};

export type AdministrateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrateConnection'] = ResolversParentTypes['AdministrateConnection']> = {
  apiUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasClientId?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasClientSecret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SignInMethod'], ParentType, ContextType>;
  requestsPerSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BlockedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedEvent'] = ResolversParentTypes['BlockedEvent']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  siblings?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueWord'] = ResolversParentTypes['CatalogueWord']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangedFromResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedFrom'] = ResolversParentTypes['ChangedFrom']> = {
  administrate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tutorial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckConnectionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckConnectionsResult'] = ResolversParentTypes['CheckConnectionsResult']> = {
  __resolveType: TypeResolveFn<'ConnectionChecks' | 'NotDecided', ParentType, ContextType>;
};

export type CheckWorkbookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckWorkbookResult'] = ResolversParentTypes['CheckWorkbookResult']> = {
  __resolveType: TypeResolveFn<'CheckedWorkbook' | 'NotStarted', ParentType, ContextType>;
};

export type CheckedWorkbookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckedWorkbook'] = ResolversParentTypes['CheckedWorkbook']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ProblemGroup']>, ParentType, ContextType>;
  headerRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['ImportPlan'], ParentType, ContextType>;
  previous?: Resolver<ReadonlyArray<ResolversTypes['PreviousImport']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WorkbookProblem']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedField'] = ResolversParentTypes['ComparedField']> = {
  administrate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  same?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tutorial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConnectionCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionCheck'] = ResolversParentTypes['ConnectionCheck']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CheckState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectionChecksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionChecks'] = ResolversParentTypes['ConnectionChecks']> = {
  administrate?: Resolver<ReadonlyArray<ResolversTypes['ConnectionCheck']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  database?: Resolver<ReadonlyArray<ResolversTypes['ConnectionCheck']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Connections'] = ResolversParentTypes['Connections']> = {
  current?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  environments?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentConnections']>, ParentType, ContextType>;
  fixed?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  secretsPlace?: Resolver<ResolversTypes['SecretsPlace'], ParentType, ContextType>;
  signIn?: Resolver<Maybe<ResolversTypes['SignIn']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectionsNotSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionsNotSaved'] = ResolversParentTypes['ConnectionsNotSaved']> = {
  checks?: Resolver<ResolversTypes['ConnectionChecks'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionsResult'] = ResolversParentTypes['ConnectionsResult']> = {
  __resolveType: TypeResolveFn<'Connections' | 'NotDecided', ParentType, ContextType>;
};

export type ConnectionsSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionsSaved'] = ResolversParentTypes['ConnectionsSaved']> = {
  checks?: Resolver<ResolversTypes['ConnectionChecks'], ParentType, ContextType>;
  connections?: Resolver<ResolversTypes['Connections'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatchedApi?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatchedTutorial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreatableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Creatable'] = ResolversParentTypes['Creatable']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type CreateRecordsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRecordsResult'] = ResolversParentTypes['CreateRecordsResult']> = {
  __resolveType: TypeResolveFn<'CreationStarted' | 'EngineBusy' | 'NotStarted', ParentType, ContextType>;
};

export type CreationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Creation'] = ResolversParentTypes['Creation']> = {
  here?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KindName'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['CreationResult']>, ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreationChoice'] = ResolversParentTypes['CreationChoice']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreationQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreationQuestion'] = ResolversParentTypes['CreationQuestion']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['CreationChoice']>, ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remembered?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreationRecord'] = ResolversParentTypes['CreationRecord']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['SentField']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lookAlikes?: Resolver<ReadonlyArray<ResolversTypes['LookAlike']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreationState'], ParentType, ContextType>;
  tutorialId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreationRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreationRequest'] = ResolversParentTypes['CreationRequest']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tutorialId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreationRequestsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreationRequests'] = ResolversParentTypes['CreationRequests']> = {
  requests?: Resolver<ReadonlyArray<ResolversTypes['CreationRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreationRequestsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreationRequestsResult'] = ResolversParentTypes['CreationRequestsResult']> = {
  __resolveType: TypeResolveFn<'CreationRequests' | 'NotDecided', ParentType, ContextType>;
};

export type CreationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreationResult'] = ResolversParentTypes['CreationResult']> = {
  identity?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CreationOutcome'], ParentType, ContextType>;
  tutorialId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreationSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreationSheet'] = ResolversParentTypes['CreationSheet']> = {
  confirm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KindName'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['CreationQuestion']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['CreationRecord']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Creatable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreationSheetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreationSheetResult'] = ResolversParentTypes['CreationSheetResult']> = {
  __resolveType: TypeResolveFn<'CreationSheet' | 'NotDecided', ParentType, ContextType>;
};

export type CreationStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreationStarted'] = ResolversParentTypes['CreationStarted']> = {
  creation?: Resolver<ResolversTypes['Creation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatabaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatabaseConnection'] = ResolversParentTypes['DatabaseConnection']> = {
  builtIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encryption?: Resolver<ResolversTypes['Encryption'], ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  port?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionMadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionMade'] = ResolversParentTypes['DecisionMade']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  left?: Resolver<ReadonlyArray<ResolversTypes['LeftRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionResult'] = ResolversParentTypes['DecisionResult']> = {
  __resolveType: TypeResolveFn<'DecisionMade' | 'NotDecided', ParentType, ContextType>;
};

export type DiagnosticsPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiagnosticsPart'] = ResolversParentTypes['DiagnosticsPart']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EngineBusyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngineBusy'] = ResolversParentTypes['EngineBusy']> = {
  holder?: Resolver<ResolversTypes['EngineHolder'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngineHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngineHolder'] = ResolversParentTypes['EngineHolder']> = {
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  here?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EnvironmentConnectionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentConnections'] = ResolversParentTypes['EnvironmentConnections']> = {
  administrate?: Resolver<Maybe<ResolversTypes['AdministrateConnection']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  database?: Resolver<Maybe<ResolversTypes['DatabaseConnection']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExportReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportReady'] = ResolversParentTypes['ExportReady']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportResult'] = ResolversParentTypes['ExportResult']> = {
  __resolveType: TypeResolveFn<'ExportReady' | 'NotDecided', ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['KindName'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type FindingPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingPage'] = ResolversParentTypes['FindingPage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundRecord'] = ResolversParentTypes['FoundRecord']> = {
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherParent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoneRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoneRecord'] = ResolversParentTypes['GoneRecord']> = {
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedBy?: Resolver<ReadonlyArray<ResolversTypes['GoneUse']>, ParentType, ContextType>;
};

export type GoneUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoneUse'] = ResolversParentTypes['GoneUse']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuardsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guards'] = ResolversParentTypes['Guards']> = {
  missingAtLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  exportable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  here?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportedEvent']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  toContinue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportControlResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportControlResult'] = ResolversParentTypes['ImportControlResult']> = {
  __resolveType: TypeResolveFn<'Import' | 'NotStarted', ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMap'] = ResolversParentTypes['ImportMap']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['ImportMapEntry']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MapKind'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['CatalogueWord']>, ParentType, ContextType>;
};

export type ImportMapEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMapEntry'] = ResolversParentTypes['ImportMapEntry']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MapKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPlan'] = ResolversParentTypes['ImportPlan']> = {
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockedEvents?: Resolver<ReadonlyArray<ResolversTypes['BlockedEvent']>, ParentType, ContextType>;
  byHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  create?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['PlannedEvent']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notChecked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRule'] = ResolversParentTypes['ImportRule']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RuleLevel'], ParentType, ContextType>;
  ownLevel?: Resolver<ResolversTypes['RuleLevel'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportStarted'] = ResolversParentTypes['ImportStarted']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportUndoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportUndo'] = ResolversParentTypes['ImportUndo']> = {
  confirm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['UndoneEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportUndoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportUndoResult'] = ResolversParentTypes['ImportUndoResult']> = {
  __resolveType: TypeResolveFn<'ImportUndo' | 'NotStarted', ParentType, ContextType>;
};

export type ImportedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedEvent'] = ResolversParentTypes['ImportedEvent']> = {
  byHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inAdministrate?: Resolver<ResolversTypes['SystemState'], ParentType, ContextType>;
  inTutorialDatabase?: Resolver<ResolversTypes['SystemState'], ParentType, ContextType>;
  lastRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportRowOutcome'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['ImportedSession']>, ParentType, ContextType>;
  templateCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportedSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedSession'] = ResolversParentTypes['ImportedSession']> = {
  messages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportRowOutcome'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  changes?: Resolver<ResolversTypes['RecordChangePage'], ParentType, ContextType, RequireFields<JobChangesArgs, 'first' | 'offset'>>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingPage'], ParentType, ContextType, RequireFields<JobFindingsArgs, 'first' | 'kinds' | 'offset'>>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  here?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['PlanPage']>, ParentType, ContextType, RequireFields<JobPlanArgs, 'first' | 'offset'>>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skipErrors?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
};

export type JobChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobChanged'] = ResolversParentTypes['JobChanged']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobResult'] = ResolversParentTypes['JobResult']> = {
  __resolveType: TypeResolveFn<'JobChanged' | 'NotPossible', ParentType, ContextType>;
};

export type JobStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobStarted'] = ResolversParentTypes['JobStarted']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kind'] = ResolversParentTypes['Kind']> = {
  administrateTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ignoredTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['KindRun']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkedTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['KindName'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['KindName']>, ParentType, ContextType>;
  notLinkedTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  singular?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trend?: Resolver<ReadonlyArray<ResolversTypes['KindRun']>, ParentType, ContextType>;
  tutorialTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KindRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindRun'] = ResolversParentTypes['KindRun']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftRecord'] = ResolversParentTypes['LeftRecord']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LookAlikeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookAlike'] = ResolversParentTypes['LookAlike']> = {
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LookUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookUpResult'] = ResolversParentTypes['LookUpResult']> = {
  __resolveType: TypeResolveFn<'FoundRecord' | 'NotFound', ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  counts?: Resolver<ResolversTypes['MatchCounts'], ParentType, ContextType>;
  creatable?: Resolver<ResolversTypes['Creatable'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  defaultStrength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KindName'], ParentType, ContextType>;
  matchable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readByJob?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatchRow']>, ParentType, ContextType, RequireFields<MatchRowsArgs, 'first' | 'offset'>>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obstacle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tutorialId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Why']>, ParentType, ContextType>;
};

export type MatchCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCounts'] = ResolversParentTypes['MatchCounts']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ignored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notLinked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyInAdministrate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchCureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCure'] = ResolversParentTypes['MatchCure']> = {
  kind?: Resolver<ResolversTypes['KindName'], ParentType, ContextType>;
  rowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MatchDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchDetail'] = ResolversParentTypes['MatchDetail']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  changedFrom?: Resolver<Maybe<ResolversTypes['ChangedFrom']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ComparedField']>, ParentType, ContextType>;
  ignored?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  linked?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['RecordNote']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['MatchRow'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Why']>, ParentType, ContextType>;
};

export type MatchRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchRow'] = ResolversParentTypes['MatchRow']> = {
  administrateContext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  administrateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cure?: Resolver<Maybe<ResolversTypes['MatchCure']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['MatchGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inactive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['MatchLink'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tutorialContext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tutorialId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tutorialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingApproval'] = ResolversParentTypes['MissingApproval']> = {
  instructor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instructorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptSuggestions?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationAcceptSuggestionsArgs, 'kind' | 'strength' | 'tutorialIds'>>;
  applyPlan?: Resolver<ResolversTypes['StartSyncResult'], ParentType, ContextType, RequireFields<MutationApplyPlanArgs, 'jobId'>>;
  approveInstructors?: Resolver<ResolversTypes['OpenWorkbookResult'], ParentType, ContextType, RequireFields<MutationApproveInstructorsArgs, 'approvals' | 'confirm' | 'id'>>;
  beginSignIn?: Resolver<ResolversTypes['ConnectionsResult'], ParentType, ContextType, RequireFields<MutationBeginSignInArgs, 'input'>>;
  cancelJob?: Resolver<ResolversTypes['JobResult'], ParentType, ContextType, RequireFields<MutationCancelJobArgs, 'id'>>;
  cancelSignIn?: Resolver<ResolversTypes['ConnectionsResult'], ParentType, ContextType>;
  checkConnections?: Resolver<ResolversTypes['CheckConnectionsResult'], ParentType, ContextType, Partial<MutationCheckConnectionsArgs>>;
  checkWorkbookAgain?: Resolver<ResolversTypes['OpenWorkbookResult'], ParentType, ContextType, RequireFields<MutationCheckWorkbookAgainArgs, 'id'>>;
  continueImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationContinueImportArgs, 'failed' | 'id'>>;
  correctCells?: Resolver<ResolversTypes['OpenWorkbookResult'], ParentType, ContextType, RequireFields<MutationCorrectCellsArgs, 'cells' | 'id' | 'remember' | 'text'>>;
  createRecords?: Resolver<ResolversTypes['CreateRecordsResult'], ParentType, ContextType, RequireFields<MutationCreateRecordsArgs, 'input'>>;
  discardJob?: Resolver<ResolversTypes['JobResult'], ParentType, ContextType, RequireFields<MutationDiscardJobArgs, 'id'>>;
  exportDiagnostics?: Resolver<ResolversTypes['ExportResult'], ParentType, ContextType>;
  exportImport?: Resolver<ResolversTypes['ExportResult'], ParentType, ContextType, RequireFields<MutationExportImportArgs, 'id' | 'onlyToDo'>>;
  exportMatches?: Resolver<ResolversTypes['ExportResult'], ParentType, ContextType, RequireFields<MutationExportMatchesArgs, 'format' | 'kind' | 'rowIds'>>;
  forgetConnections?: Resolver<ResolversTypes['ConnectionsResult'], ParentType, ContextType, RequireFields<MutationForgetConnectionsArgs, 'environment'>>;
  ignoreRecords?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationIgnoreRecordsArgs, 'kind' | 'reason' | 'records'>>;
  keepLinks?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationKeepLinksArgs, 'identities' | 'kind'>>;
  leaveEventsOut?: Resolver<ResolversTypes['OpenWorkbookResult'], ParentType, ContextType, RequireFields<MutationLeaveEventsOutArgs, 'id' | 'leftOut' | 'rows'>>;
  linkRecords?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationLinkRecordsArgs, 'acrossParent' | 'identity' | 'kind' | 'tutorialId'>>;
  maybeTheSame?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationMaybeTheSameArgs, 'identity' | 'kind' | 'tutorialId'>>;
  notTheSame?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationNotTheSameArgs, 'identity' | 'kind' | 'tutorialId'>>;
  noteRecord?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationNoteRecordArgs, 'kind' | 'record' | 'text'>>;
  openWorkbook?: Resolver<ResolversTypes['OpenWorkbookResult'], ParentType, ContextType, RequireFields<MutationOpenWorkbookArgs, 'file'>>;
  pauseImport?: Resolver<ResolversTypes['ImportControlResult'], ParentType, ContextType, RequireFields<MutationPauseImportArgs, 'id' | 'paused'>>;
  removeMissing?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationRemoveMissingArgs, 'identities' | 'kind'>>;
  removeWorkbook?: Resolver<ResolversTypes['RemoveWorkbookResult'], ParentType, ContextType, RequireFields<MutationRemoveWorkbookArgs, 'id'>>;
  restoreCells?: Resolver<ResolversTypes['OpenWorkbookResult'], ParentType, ContextType, RequireFields<MutationRestoreCellsArgs, 'cells' | 'id'>>;
  restoreRecords?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationRestoreRecordsArgs, 'kind' | 'records'>>;
  revokeRememberedValue?: Resolver<ResolversTypes['RevokeRememberedValueResult'], ParentType, ContextType, RequireFields<MutationRevokeRememberedValueArgs, 'id'>>;
  revokeValue?: Resolver<ResolversTypes['OpenWorkbookResult'], ParentType, ContextType, RequireFields<MutationRevokeValueArgs, 'id' | 'valueId'>>;
  saveConnections?: Resolver<ResolversTypes['SaveConnectionsResult'], ParentType, ContextType, RequireFields<MutationSaveConnectionsArgs, 'anyway' | 'input'>>;
  setGuards?: Resolver<ResolversTypes['SetGuardsResult'], ParentType, ContextType, RequireFields<MutationSetGuardsArgs, 'input'>>;
  setImportMap?: Resolver<ResolversTypes['SetImportMapResult'], ParentType, ContextType, RequireFields<MutationSetImportMapArgs, 'from' | 'kind'>>;
  setReadOnly?: Resolver<ResolversTypes['ConnectionsResult'], ParentType, ContextType, RequireFields<MutationSetReadOnlyArgs, 'environment' | 'on'>>;
  setRuleLevel?: Resolver<ResolversTypes['SetRuleLevelResult'], ParentType, ContextType, RequireFields<MutationSetRuleLevelArgs, 'code'>>;
  settleCreations?: Resolver<ResolversTypes['CreateRecordsResult'], ParentType, ContextType, RequireFields<MutationSettleCreationsArgs, 'kind'>>;
  startImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'confirm' | 'id'>>;
  startSync?: Resolver<ResolversTypes['StartSyncResult'], ParentType, ContextType, RequireFields<MutationStartSyncArgs, 'input'>>;
  stopImport?: Resolver<ResolversTypes['ImportControlResult'], ParentType, ContextType, RequireFields<MutationStopImportArgs, 'id'>>;
  tickPlan?: Resolver<ResolversTypes['JobResult'], ParentType, ContextType, RequireFields<MutationTickPlanArgs, 'jobId' | 'ticked'>>;
  undoDecision?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'id'>>;
  undoImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'confirm' | 'id' | 'rows'>>;
  unlinkRecords?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationUnlinkRecordsArgs, 'identities' | 'kind'>>;
  useEnvironment?: Resolver<ResolversTypes['ConnectionsResult'], ParentType, ContextType, RequireFields<MutationUseEnvironmentArgs, 'environment'>>;
};

export type NotDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotDecided'] = ResolversParentTypes['NotDecided']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPossible'] = ResolversParentTypes['NotPossible']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotStarted'] = ResolversParentTypes['NotStarted']> = {
  exitCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenWorkbookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWorkbookResult'] = ResolversParentTypes['OpenWorkbookResult']> = {
  __resolveType: TypeResolveFn<'NotStarted' | 'Workbook', ParentType, ContextType>;
};

export type PlanItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanItem'] = ResolversParentTypes['PlanItem']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KindName'], ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanItemStatus'], ParentType, ContextType>;
  ticked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPage'] = ResolversParentTypes['PlanPage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['PlanItem']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedChange'] = ResolversParentTypes['PlannedChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedEvent'] = ResolversParentTypes['PlannedEvent']> = {
  action?: Resolver<ResolversTypes['PlannedAction'], ParentType, ContextType>;
  byHand?: Resolver<ReadonlyArray<ResolversTypes['PlannedChange']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlannedChange']>, ParentType, ContextType>;
  extraDays?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  firstDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPlaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfPaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['PlannedSession']>, ParentType, ContextType>;
  templateCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedSession'] = ResolversParentTypes['PlannedSession']> = {
  action?: Resolver<ResolversTypes['PlannedAction'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlannedChange']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instructors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startUtc?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreviousImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviousImport'] = ResolversParentTypes['PreviousImport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemGroup'] = ResolversParentTypes['ProblemGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  columnKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ProblemLevel'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  checkWorkbook?: Resolver<ResolversTypes['CheckWorkbookResult'], ParentType, ContextType, RequireFields<QueryCheckWorkbookArgs, 'file'>>;
  connections?: Resolver<ResolversTypes['Connections'], ParentType, ContextType>;
  creation?: Resolver<Maybe<ResolversTypes['Creation']>, ParentType, ContextType, RequireFields<QueryCreationArgs, 'jobId'>>;
  creationRequests?: Resolver<ResolversTypes['CreationRequestsResult'], ParentType, ContextType, RequireFields<QueryCreationRequestsArgs, 'input'>>;
  creationSheet?: Resolver<ResolversTypes['CreationSheetResult'], ParentType, ContextType, RequireFields<QueryCreationSheetArgs, 'kind' | 'tutorialIds'>>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['DiagnosticsPart']>, ParentType, ContextType>;
  guards?: Resolver<ResolversTypes['Guards'], ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  importMaps?: Resolver<ReadonlyArray<ResolversTypes['ImportMap']>, ParentType, ContextType>;
  importRules?: Resolver<ReadonlyArray<ResolversTypes['ImportRule']>, ParentType, ContextType>;
  importUndo?: Resolver<ResolversTypes['ImportUndoResult'], ParentType, ContextType, RequireFields<QueryImportUndoArgs, 'id'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobsArgs, 'first'>>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Kind']>, ParentType, ContextType>;
  latestJob?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  lookUp?: Resolver<ResolversTypes['LookUpResult'], ParentType, ContextType, RequireFields<QueryLookUpArgs, 'id' | 'kind' | 'tutorialId'>>;
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<QueryMatchArgs, 'kind'>>;
  matchRow?: Resolver<Maybe<ResolversTypes['MatchDetail']>, ParentType, ContextType, RequireFields<QueryMatchRowArgs, 'id' | 'kind'>>;
  rememberedValues?: Resolver<ReadonlyArray<ResolversTypes['RememberedCorrection']>, ParentType, ContextType>;
  workbook?: Resolver<ResolversTypes['OpenWorkbookResult'], ParentType, ContextType, RequireFields<QueryWorkbookArgs, 'id'>>;
  workbookRows?: Resolver<ReadonlyArray<ResolversTypes['WorkbookRow']>, ParentType, ContextType, RequireFields<QueryWorkbookRowsArgs, 'first' | 'from' | 'id'>>;
  workbooks?: Resolver<ReadonlyArray<ResolversTypes['RecentWorkbook']>, ParentType, ContextType, RequireFields<QueryWorkbooksArgs, 'first'>>;
  workspace?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType>;
};

export type RecentWorkbookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecentWorkbook'] = ResolversParentTypes['RecentWorkbook']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  errorRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventsFailed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventsImported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkbookStatus'], ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordChangePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChangePage'] = ResolversParentTypes['RecordChangePage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNote'] = ResolversParentTypes['RecordNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RememberedCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RememberedCorrection'] = ResolversParentTypes['RememberedCorrection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RememberedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RememberedValue'] = ResolversParentTypes['RememberedValue']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RememberedValueRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RememberedValueRevoked'] = ResolversParentTypes['RememberedValueRevoked']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveWorkbookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWorkbookResult'] = ResolversParentTypes['RemoveWorkbookResult']> = {
  __resolveType: TypeResolveFn<'NotStarted' | 'WorkbookRemoved', ParentType, ContextType>;
};

export type RevokeRememberedValueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeRememberedValueResult'] = ResolversParentTypes['RevokeRememberedValueResult']> = {
  __resolveType: TypeResolveFn<'NotDecided' | 'RememberedValueRevoked', ParentType, ContextType>;
};

export type SaveConnectionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveConnectionsResult'] = ResolversParentTypes['SaveConnectionsResult']> = {
  __resolveType: TypeResolveFn<'ConnectionsNotSaved' | 'ConnectionsSaved' | 'NotDecided', ParentType, ContextType>;
};

export type SentFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentField'] = ResolversParentTypes['SentField']> = {
  administrate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tutorial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetGuardsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGuardsResult'] = ResolversParentTypes['SetGuardsResult']> = {
  __resolveType: TypeResolveFn<'Guards' | 'NotDecided', ParentType, ContextType>;
};

export type SetImportMapResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetImportMapResult'] = ResolversParentTypes['SetImportMapResult']> = {
  __resolveType: TypeResolveFn<'ImportMapEntry' | 'NotDecided', ParentType, ContextType>;
};

export type SetRuleLevelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRuleLevelResult'] = ResolversParentTypes['SetRuleLevelResult']> = {
  __resolveType: TypeResolveFn<'ImportRule' | 'NotDecided', ParentType, ContextType>;
};

export type SignInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignIn'] = ResolversParentTypes['SignIn']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SignInState'], ParentType, ContextType>;
};

export type StartImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartImportResult'] = ResolversParentTypes['StartImportResult']> = {
  __resolveType: TypeResolveFn<'EngineBusy' | 'ImportStarted' | 'NotStarted', ParentType, ContextType>;
};

export type StartSyncResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartSyncResult'] = ResolversParentTypes['StartSyncResult']> = {
  __resolveType: TypeResolveFn<'EngineBusy' | 'JobStarted' | 'NotStarted', ParentType, ContextType>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['KindName']>, ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KindName'], ParentType, ContextType>;
  live?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StepStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wouldGo?: Resolver<ReadonlyArray<ResolversTypes['GoneRecord']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<ResolversTypes['Change'], "changed", ParentType, ContextType, Partial<SubscriptionChangedArgs>>;
};

export type UndoneEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoneEvent'] = ResolversParentTypes['UndoneEvent']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stays?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Why'] = ResolversParentTypes['Why']> = {
  alike?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkbookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workbook'] = ResolversParentTypes['Workbook']> = {
  changedRows?: Resolver<ReadonlyArray<ResolversTypes['WorkbookRow']>, ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['CheckedWorkbook'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['WorkbookColumn']>, ParentType, ContextType>;
  confirm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  droppedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  droppedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventsLeftOut?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingApprovals?: Resolver<ReadonlyArray<ResolversTypes['MissingApproval']>, ParentType, ContextType>;
  rememberedValues?: Resolver<ReadonlyArray<ResolversTypes['RememberedValue']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkbookColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkbookColumn'] = ResolversParentTypes['WorkbookColumn']> = {
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkbookProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkbookProblem'] = ResolversParentTypes['WorkbookProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  columnKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ProblemLevel'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkbookRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkbookRemoved'] = ResolversParentTypes['WorkbookRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkbookRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkbookRow'] = ResolversParentTypes['WorkbookRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  corrected?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  eventRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkspaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace']> = {
  administrateProblem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  administrateReachability?: Resolver<ResolversTypes['Reachability'], ParentType, ContextType>;
  database?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  databaseProblem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  databaseReachability?: Resolver<ResolversTypes['Reachability'], ParentType, ContextType>;
  engine?: Resolver<Maybe<ResolversTypes['EngineHolder']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  firstStart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notLinked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestLimitInFiveMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsInFiveMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdministrateConnection?: AdministrateConnectionResolvers<ContextType>;
  BlockedEvent?: BlockedEventResolvers<ContextType>;
  CatalogueWord?: CatalogueWordResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangedFrom?: ChangedFromResolvers<ContextType>;
  CheckConnectionsResult?: CheckConnectionsResultResolvers<ContextType>;
  CheckWorkbookResult?: CheckWorkbookResultResolvers<ContextType>;
  CheckedWorkbook?: CheckedWorkbookResolvers<ContextType>;
  ComparedField?: ComparedFieldResolvers<ContextType>;
  ConnectionCheck?: ConnectionCheckResolvers<ContextType>;
  ConnectionChecks?: ConnectionChecksResolvers<ContextType>;
  Connections?: ConnectionsResolvers<ContextType>;
  ConnectionsNotSaved?: ConnectionsNotSavedResolvers<ContextType>;
  ConnectionsResult?: ConnectionsResultResolvers<ContextType>;
  ConnectionsSaved?: ConnectionsSavedResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  Creatable?: CreatableResolvers<ContextType>;
  CreateRecordsResult?: CreateRecordsResultResolvers<ContextType>;
  Creation?: CreationResolvers<ContextType>;
  CreationChoice?: CreationChoiceResolvers<ContextType>;
  CreationQuestion?: CreationQuestionResolvers<ContextType>;
  CreationRecord?: CreationRecordResolvers<ContextType>;
  CreationRequest?: CreationRequestResolvers<ContextType>;
  CreationRequests?: CreationRequestsResolvers<ContextType>;
  CreationRequestsResult?: CreationRequestsResultResolvers<ContextType>;
  CreationResult?: CreationResultResolvers<ContextType>;
  CreationSheet?: CreationSheetResolvers<ContextType>;
  CreationSheetResult?: CreationSheetResultResolvers<ContextType>;
  CreationStarted?: CreationStartedResolvers<ContextType>;
  DatabaseConnection?: DatabaseConnectionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionMade?: DecisionMadeResolvers<ContextType>;
  DecisionResult?: DecisionResultResolvers<ContextType>;
  DiagnosticsPart?: DiagnosticsPartResolvers<ContextType>;
  EngineBusy?: EngineBusyResolvers<ContextType>;
  EngineHolder?: EngineHolderResolvers<ContextType>;
  EnvironmentConnections?: EnvironmentConnectionsResolvers<ContextType>;
  ExportReady?: ExportReadyResolvers<ContextType>;
  ExportResult?: ExportResultResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  File?: GraphQLScalarType;
  Finding?: FindingResolvers<ContextType>;
  FindingPage?: FindingPageResolvers<ContextType>;
  FoundRecord?: FoundRecordResolvers<ContextType>;
  GoneRecord?: GoneRecordResolvers<ContextType>;
  GoneUse?: GoneUseResolvers<ContextType>;
  Guards?: GuardsResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportControlResult?: ImportControlResultResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportMap?: ImportMapResolvers<ContextType>;
  ImportMapEntry?: ImportMapEntryResolvers<ContextType>;
  ImportPlan?: ImportPlanResolvers<ContextType>;
  ImportRule?: ImportRuleResolvers<ContextType>;
  ImportStarted?: ImportStartedResolvers<ContextType>;
  ImportUndo?: ImportUndoResolvers<ContextType>;
  ImportUndoResult?: ImportUndoResultResolvers<ContextType>;
  ImportedEvent?: ImportedEventResolvers<ContextType>;
  ImportedSession?: ImportedSessionResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobChanged?: JobChangedResolvers<ContextType>;
  JobResult?: JobResultResolvers<ContextType>;
  JobStarted?: JobStartedResolvers<ContextType>;
  Kind?: KindResolvers<ContextType>;
  KindRun?: KindRunResolvers<ContextType>;
  LeftRecord?: LeftRecordResolvers<ContextType>;
  LookAlike?: LookAlikeResolvers<ContextType>;
  LookUpResult?: LookUpResultResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  MatchCounts?: MatchCountsResolvers<ContextType>;
  MatchCure?: MatchCureResolvers<ContextType>;
  MatchDetail?: MatchDetailResolvers<ContextType>;
  MatchRow?: MatchRowResolvers<ContextType>;
  MissingApproval?: MissingApprovalResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotDecided?: NotDecidedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPossible?: NotPossibleResolvers<ContextType>;
  NotStarted?: NotStartedResolvers<ContextType>;
  OpenWorkbookResult?: OpenWorkbookResultResolvers<ContextType>;
  PlanItem?: PlanItemResolvers<ContextType>;
  PlanPage?: PlanPageResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  PlannedEvent?: PlannedEventResolvers<ContextType>;
  PlannedSession?: PlannedSessionResolvers<ContextType>;
  PreviousImport?: PreviousImportResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemGroup?: ProblemGroupResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecentWorkbook?: RecentWorkbookResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordChangePage?: RecordChangePageResolvers<ContextType>;
  RecordNote?: RecordNoteResolvers<ContextType>;
  RememberedCorrection?: RememberedCorrectionResolvers<ContextType>;
  RememberedValue?: RememberedValueResolvers<ContextType>;
  RememberedValueRevoked?: RememberedValueRevokedResolvers<ContextType>;
  RemoveWorkbookResult?: RemoveWorkbookResultResolvers<ContextType>;
  RevokeRememberedValueResult?: RevokeRememberedValueResultResolvers<ContextType>;
  SaveConnectionsResult?: SaveConnectionsResultResolvers<ContextType>;
  SentField?: SentFieldResolvers<ContextType>;
  SetGuardsResult?: SetGuardsResultResolvers<ContextType>;
  SetImportMapResult?: SetImportMapResultResolvers<ContextType>;
  SetRuleLevelResult?: SetRuleLevelResultResolvers<ContextType>;
  SignIn?: SignInResolvers<ContextType>;
  StartImportResult?: StartImportResultResolvers<ContextType>;
  StartSyncResult?: StartSyncResultResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UndoneEvent?: UndoneEventResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  Why?: WhyResolvers<ContextType>;
  Workbook?: WorkbookResolvers<ContextType>;
  WorkbookColumn?: WorkbookColumnResolvers<ContextType>;
  WorkbookProblem?: WorkbookProblemResolvers<ContextType>;
  WorkbookRemoved?: WorkbookRemovedResolvers<ContextType>;
  WorkbookRow?: WorkbookRowResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
};

