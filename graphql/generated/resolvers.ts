import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JobParent, Context } from '../../src/main/api/context.ts';
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
  /** Any JSON value; used for field values before and after a change. */
  JSON: { input: unknown; output: unknown; }
};

export type Change = {
  readonly __typename?: 'Change';
  /** Pass it back as `after` when subscribing again. */
  readonly cursor: Scalars['String']['output'];
  /** `jobs`, `job:{id}`, `records`, `connection` */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
};

export type ChangeAction =
  | 'CREATE'
  | 'MISSING'
  | 'RELEASE'
  | 'RELINK'
  | 'RETURN'
  /** Read and found equal; only in the live list. */
  | 'UNCHANGED'
  | 'UPDATE';

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
  | 'REHEARSAL';

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
  readonly what: Scalars['String']['output'];
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
  readonly lastRun: Maybe<KindRun>;
  /** False for the kinds that are Administrate's own lists. */
  readonly linked: Scalars['Boolean']['output'];
  readonly linkedTotal: Maybe<Scalars['Int']['output']>;
  readonly name: KindName;
  readonly needs: ReadonlyArray<KindName>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Writes what is ticked, exactly as it was shown; what moved since comes back for review. */
  readonly applyPlan: StartSyncResult;
  /** Stops as soon as nothing half-written is left; steps already done stay. */
  readonly cancelJob: JobResult;
  /** Gives up a plan under review or an interrupted run; nothing more of it is written. */
  readonly discardJob: JobResult;
  readonly startSync: StartSyncResult;
  /** Ticks or unticks planned changes; `ids` null means all that are still pending. */
  readonly tickPlan: JobResult;
};


export type MutationApplyPlanArgs = {
  jobId: Scalars['ID']['input'];
};


export type MutationCancelJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDiscardJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationStartSyncArgs = {
  input: StartSyncInput;
};


export type MutationTickPlanArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  jobId: Scalars['ID']['input'];
  ticked: Scalars['Boolean']['input'];
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

/** What happened, what it means for the data, what to do next. */
export type Problem = {
  readonly __typename?: 'Problem';
  readonly code: Scalars['String']['output'];
  readonly effect: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly next: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly job: Maybe<Job>;
  /** Newest first. */
  readonly jobs: ReadonlyArray<Job>;
  /** The seven kinds with their counts, in the order in which they run. */
  readonly kinds: ReadonlyArray<Kind>;
  /** The run that is going on, waits for review, or was the last; null before the first. */
  readonly latestJob: Maybe<Job>;
  /** Where we are: environment, connections and what the app is doing now. */
  readonly workspace: Workspace;
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobsArgs = {
  before?: InputMaybe<Scalars['ID']['input']>;
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
  /** Tutorial records that are not linked, over all kinds; null before the first run. */
  readonly notLinked: Maybe<Scalars['Int']['output']>;
  /** First name or account name of the person at this computer. */
  readonly person: Scalars['String']['output'];
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
  JobResult:
    | ( Omit<JobChanged, 'job'> & { job: _RefType['Job'] } )
    | ( NotPossible )
  ;
  StartSyncResult:
    | ( EngineBusy )
    | ( Omit<JobStarted, 'job'> & { job: _RefType['Job'] } )
    | ( NotStarted )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<Change>;
  ChangeAction: ChangeAction;
  Counts: ResolverTypeWrapper<Counts>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EngineBusy: ResolverTypeWrapper<EngineBusy>;
  EngineHolder: ResolverTypeWrapper<EngineHolder>;
  Environment: Environment;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingKind: FindingKind;
  FindingPage: ResolverTypeWrapper<FindingPage>;
  GoneRecord: ResolverTypeWrapper<GoneRecord>;
  GoneUse: ResolverTypeWrapper<GoneUse>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotPossible: ResolverTypeWrapper<NotPossible>;
  NotStarted: ResolverTypeWrapper<NotStarted>;
  PlanItem: ResolverTypeWrapper<PlanItem>;
  PlanItemStatus: PlanItemStatus;
  PlanPage: ResolverTypeWrapper<PlanPage>;
  Problem: ResolverTypeWrapper<Problem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reachability: Reachability;
  Reason: Reason;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  RecordChangePage: ResolverTypeWrapper<RecordChangePage>;
  StartSyncInput: StartSyncInput;
  StartSyncResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartSyncResult']>;
  Step: ResolverTypeWrapper<Step>;
  StepStatus: StepStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Workspace: ResolverTypeWrapper<Workspace>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Change: Change;
  Counts: Counts;
  DateTime: Scalars['DateTime']['output'];
  EngineBusy: EngineBusy;
  EngineHolder: EngineHolder;
  FieldChange: FieldChange;
  Finding: Finding;
  FindingPage: FindingPage;
  GoneRecord: GoneRecord;
  GoneUse: GoneUse;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Job: JobParent;
  JobChanged: Omit<JobChanged, 'job'> & { job: ResolversParentTypes['Job'] };
  JobResult: ResolversUnionTypes<ResolversParentTypes>['JobResult'];
  JobStarted: Omit<JobStarted, 'job'> & { job: ResolversParentTypes['Job'] };
  Kind: Kind;
  KindRun: KindRun;
  Mutation: Record<PropertyKey, never>;
  NotPossible: NotPossible;
  NotStarted: NotStarted;
  PlanItem: PlanItem;
  PlanPage: PlanPage;
  Problem: Problem;
  Query: Record<PropertyKey, never>;
  RecordChange: RecordChange;
  RecordChangePage: RecordChangePage;
  StartSyncInput: StartSyncInput;
  StartSyncResult: ResolversUnionTypes<ResolversParentTypes>['StartSyncResult'];
  Step: Step;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Workspace: Workspace;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyPlan?: Resolver<ResolversTypes['StartSyncResult'], ParentType, ContextType, RequireFields<MutationApplyPlanArgs, 'jobId'>>;
  cancelJob?: Resolver<ResolversTypes['JobResult'], ParentType, ContextType, RequireFields<MutationCancelJobArgs, 'id'>>;
  discardJob?: Resolver<ResolversTypes['JobResult'], ParentType, ContextType, RequireFields<MutationDiscardJobArgs, 'id'>>;
  startSync?: Resolver<ResolversTypes['StartSyncResult'], ParentType, ContextType, RequireFields<MutationStartSyncArgs, 'input'>>;
  tickPlan?: Resolver<ResolversTypes['JobResult'], ParentType, ContextType, RequireFields<MutationTickPlanArgs, 'jobId' | 'ticked'>>;
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

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobsArgs, 'first'>>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Kind']>, ParentType, ContextType>;
  latestJob?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType>;
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

export type WorkspaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace']> = {
  administrateProblem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  administrateReachability?: Resolver<ResolversTypes['Reachability'], ParentType, ContextType>;
  database?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  databaseProblem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  databaseReachability?: Resolver<ResolversTypes['Reachability'], ParentType, ContextType>;
  engine?: Resolver<Maybe<ResolversTypes['EngineHolder']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  notLinked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestLimitInFiveMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsInFiveMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Change?: ChangeResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EngineBusy?: EngineBusyResolvers<ContextType>;
  EngineHolder?: EngineHolderResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingPage?: FindingPageResolvers<ContextType>;
  GoneRecord?: GoneRecordResolvers<ContextType>;
  GoneUse?: GoneUseResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobChanged?: JobChangedResolvers<ContextType>;
  JobResult?: JobResultResolvers<ContextType>;
  JobStarted?: JobStartedResolvers<ContextType>;
  Kind?: KindResolvers<ContextType>;
  KindRun?: KindRunResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotPossible?: NotPossibleResolvers<ContextType>;
  NotStarted?: NotStartedResolvers<ContextType>;
  PlanItem?: PlanItemResolvers<ContextType>;
  PlanPage?: PlanPageResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordChangePage?: RecordChangePageResolvers<ContextType>;
  StartSyncResult?: StartSyncResultResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
};

