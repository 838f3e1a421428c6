// Creating records in Administrate: what would be sent, sending it, and what became of each record.
import type {
  CreateRecordsInput,
  CreationOutcome as OutcomeName,
  CreationQuestion,
  CreationState as StateName,
  CreationValueInput,
  KindName,
  MutationResolvers,
  QueryResolvers,
  ResolversTypes,
} from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import type { Intent } from '../../ports/intents.ts'
import type { MatchedEntity } from '../../ports/records.ts'
import type {
  Answers,
  CreationOutcome,
  CreationRequest,
  Creations,
  CreationView,
  PlannedCreation,
} from '../../review/creation/request.ts'
import { numberOf } from '../../review/names.ts'
import { notMatched } from '../../review/refusals.ts'
import { textOf } from '../../sync/kinds-text.ts'
import type { Context, Opened } from '../context.ts'
import { requireLiveWord } from '../live-word.ts'
import { logCause } from '../log-cause.ts'
import { matchedEntity } from '../match-parent.ts'
import { entityNamed, kindNames } from '../names.ts'
import { engineBusy } from '../problems.ts'
import { engineHolder } from './workspace.ts'

type SheetResult = Awaited<ResolversTypes['CreationSheetResult']>
type RequestsResult = Awaited<ResolversTypes['CreationRequestsResult']>
type StartResult = Awaited<ResolversTypes['CreateRecordsResult']>

export const creationQueries: QueryResolvers = {
  creationSheet: (_parent, { kind, tutorialIds }, context) => sheet(context, kind, tutorialIds),
  creationRequests: (_parent, { input }, context) => requests(context, input),
  async creation(_parent, { jobId }, { database }) {
    const { creations } = await database.open()
    const view = await creations.view(jobId)
    return view === null ? null : creationView(view)
  },
}

export const creationMutations: MutationResolvers = {
  createRecords: (_parent, { input }, context) =>
    start(context, async (creations) => {
      const request = requestOf(input, matched(input.kind), context.facts.person)
      // What is only linked with an existing record is not sent.
      if (request.records.some(({ linkTo }) => linkTo === null))
        requireLiveWord(context.facts, 'Creating records', input.typed)
      return creations.start(request)
    }),
  settleCreations: (_parent, { kind }, context) =>
    start(context, (creations) => creations.settle(matched(kind), context.facts.person)),
}

function matched(kind: KindName): MatchedEntity {
  const entity = entityNamed(kind)
  const found = matchedEntity(entity)
  if (found === null) throw new TandemError(notMatched(textOf(entity).title), 2)
  return found
}

async function sheet(context: Context, kind: KindName, ids: readonly string[]): Promise<SheetResult> {
  try {
    const entity = matched(kind)
    const { creations } = await context.database.open()
    const { creatable, confirm, records, questions, requests } = await creations.sheet(entity, ids, context.closing)
    return {
      __typename: 'CreationSheet',
      kind,
      support: creatable,
      confirm,
      records: records.map(recordView),
      questions: questions.map((question): CreationQuestion => question),
      requests,
    }
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(context.log, error)
    return { __typename: 'NotDecided', problem: error.problem }
  }
}

async function requests(context: Context, input: CreateRecordsInput): Promise<RequestsResult> {
  try {
    const { creations } = await context.database.open()
    const request = requestOf(input, matched(input.kind), context.facts.person)
    return { __typename: 'CreationRequests', requests: await creations.requests(request, context.closing) }
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(context.log, error)
    return { __typename: 'NotDecided', problem: error.problem }
  }
}

async function start(
  context: Context,
  begin: (creations: Creations) => Promise<CreationOutcome>,
): Promise<StartResult> {
  try {
    const opened = await context.database.open()
    const outcome = await begin(opened.creations)
    if ('busy' in outcome) return busy(opened, outcome.busy)
    const view = await opened.creations.view(outcome.started.jobId)
    if (view === null) throw new Error('The creation that was started is not there')
    return { __typename: 'CreationStarted', creation: creationView(view) }
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(context.log, error)
    return { __typename: 'NotStarted', problem: error.problem, exitCode: error.exitCode === 3 ? 3 : 2 }
  }
}

function busy(opened: Opened, holder: Parameters<typeof engineBusy>[0]): StartResult {
  return { __typename: 'EngineBusy', holder: engineHolder(holder, opened), problem: engineBusy(holder) }
}

function requestOf(input: CreateRecordsInput, entity: MatchedEntity, startedBy: string): CreationRequest {
  return {
    entity,
    records: input.records.map(({ tutorialId, linkTo, createAnyway, values }) => ({
      tutorialId,
      linkTo: linkTo ?? null,
      createAnyway: createAnyway ?? false,
      values: answersOf(values ?? []),
    })),
    values: answersOf(input.values),
    confirm: input.confirm,
    startedBy,
  }
}

function answersOf(values: readonly CreationValueInput[]): Answers {
  return new Map(values.map(({ name, value }) => [name, value]))
}

const stateNames: { readonly [state in PlannedCreation['state']]: StateName } = {
  ready: 'READY',
  'looks-like': 'LOOKS_LIKE',
  'needs-value': 'NEEDS_VALUE',
  blocked: 'BLOCKED',
  'by-hand': 'BY_HAND',
}

function recordView({ tutorialId, key, description, state, message, fields, lookAlikes }: PlannedCreation) {
  return { tutorialId, key, description, state: stateNames[state], message, fields, lookAlikes }
}

const outcomeNames: { readonly [status in Intent['status']]: OutcomeName } = {
  waiting: 'WAITING',
  sent: 'SENT',
  created: 'CREATED',
  linked: 'LINKED',
  failed: 'FAILED',
  blocked: 'BLOCKED',
  unsupported: 'UNSUPPORTED',
  unknown: 'UNKNOWN',
  left: 'LEFT',
}

function creationView({ jobId, entity, running, here, problem, intents }: CreationView) {
  return {
    jobId,
    kind: kindNames[entity],
    running,
    here,
    problem,
    results: intents.map(({ localId, key, status, externalId, message }) => ({
      tutorialId: localId,
      key,
      outcome: outcomeNames[status],
      identity: externalId,
      number: externalId === null ? null : numberOf(externalId),
      message: message ?? '',
    })),
  }
}
