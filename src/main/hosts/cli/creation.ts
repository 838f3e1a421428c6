// Creates chosen tutorial records in Administrate: looks at what would be sent, asks for what is missing, sends, follows.
import {
  CreateRecordsDocument,
  type CreateRecordsMutation,
  CreationSheetDocument,
  type KindName,
  SettleCreationsDocument,
} from '../../../../graphql/generated/local.ts'
import type { LocalApi } from './client.ts'
import { answersFor, type Sheet } from './creation-answers.ts'
import { type Creation, followCreation } from './creation-follow.ts'
import type { ExitCode } from './exit-code.ts'
import { LostSightError, ToldError } from './failure.ts'
import type { Followed } from './follow.ts'
import { liveWord } from './live-word.ts'
import { whoRuns } from './output/busy.ts'
import { creationLines, type CreationResult, jsonCreation, outcomeOf } from './output/creation.ts'
import type { Screen } from './screen.ts'

export interface CreationSurroundings {
  readonly api: LocalApi
  readonly screen: Screen
  /** Aborts when a person wants it to stop. */
  readonly signal: AbortSignal
}

export interface CreationOrder {
  readonly kind: KindName
  readonly tutorialIds: readonly string[]
  /** Answers by question, as a person gave them. */
  readonly values: Readonly<Record<string, string>>
  /** Somebody named these records one by one: one that only looks like another is created all the same. */
  readonly named: boolean
  /** Ask on the terminal for what is missing. */
  readonly mayAsk: boolean
}

export interface CreationEnd {
  readonly results: readonly CreationResult[]
  readonly exitCode: ExitCode
  /** What ended it early; null when nothing did. */
  readonly problem: Creation['problem']
  /** Why its end was not seen; null when it was. */
  readonly lost: Followed<Creation>['lost']
}

const exact = 100

/** Reads only. Rejects with a ToldError (exit 2) when it cannot be told. */
export async function readSheet(api: LocalApi, kind: KindName, tutorialIds: readonly string[]): Promise<Sheet> {
  const { creationSheet } = await api.query(CreationSheetDocument, { kind, tutorialIds: [...tutorialIds] })
  if (creationSheet.__typename === 'NotDecided') throw new ToldError(creationSheet.problem, 2)
  return creationSheet
}

/** Rejects with a ToldError when nothing could start. null: a person ended the input when asked. */
export async function createChosen(
  order: CreationOrder,
  surroundings: CreationSurroundings,
): Promise<CreationEnd | null> {
  const { api, screen } = surroundings
  const { kind, tutorialIds } = order
  if (tutorialIds.length === 0) return { results: [], exitCode: 0, problem: null, lost: null }
  const sheet = await readSheet(api, kind, tutorialIds)
  const answers = await answersFor(sheet, order.values, screen, order.mayAsk)
  if (answers === null) return null
  const { createRecords } = await api.mutate(CreateRecordsDocument, {
    input: {
      kind,
      confirm: sheet.confirm,
      typed: liveWord,
      values: Object.entries(answers).map(([name, value]) => ({ name, value })),
      records: sheet.records.map(({ tutorialId, lookAlikes }) => ({
        tutorialId,
        linkTo: null,
        createAnyway: order.named && lookAlikes.every(({ strength }) => strength < exact),
        values: [],
      })),
    },
  })
  return endOf(await toTheEnd(createRecords, surroundings), surroundings.signal)
}

/** Looks up what an earlier creation left without an answer. Nothing is sent. */
export async function settleCreations(kind: KindName, surroundings: CreationSurroundings): Promise<CreationEnd> {
  const answer = await surroundings.api.mutate(SettleCreationsDocument, { kind })
  return endOf(await toTheEnd(answer.settleCreations, surroundings), surroundings.signal)
}

/** `effect`: what it means for the data, where the cause does not know. */
export function createdInPart(cause: unknown, results: readonly CreationResult[], effect?: string): LostSightError {
  const report = { out: creationLines(results), err: [] }
  return new LostSightError(cause, { report, document: jsonCreation(results), ...(effect && { effect }) })
}

export const creationNotSeen =
  'The creation was not seen to its end: what it created stays, and the rest is looked up before it is sent again.'

type Started = CreateRecordsMutation['createRecords']

async function toTheEnd(started: Started, { api, screen, signal }: CreationSurroundings): Promise<Followed<Creation>> {
  if (started.__typename === 'EngineBusy')
    throw new ToldError({ ...started.problem, message: `${whoRuns(started.holder)}.` }, 2)
  if (started.__typename === 'NotStarted') throw new ToldError(started.problem, started.exitCode === 3 ? 3 : 2)
  const onCreation = ({ results }: Creation): void => {
    const ended = results.filter(({ outcome }) => outcome !== 'WAITING' && outcome !== 'SENT').length
    screen.progress(`Creating in Administrate: ${ended} of ${results.length}`)
  }
  const followed = await followCreation(started.creation, { api, signal, onCreation })
  screen.progress(null)
  return followed
}

function endOf({ last: { results, problem }, lost }: Followed<Creation>, signal: AbortSignal): CreationEnd {
  if (lost !== null) return { results, problem, exitCode: 1, lost }
  const done = results.filter((result) => ['created', 'linked'].includes(outcomeOf(result)))
  if (done.length === results.length) return { results, problem, exitCode: 0, lost }
  if (signal.aborted && results.some(({ outcome }) => outcome === 'LEFT'))
    return { results, problem, exitCode: 3, lost }
  const couldNotStart = problem !== null && results.every(({ outcome }) => outcome === 'LEFT')
  return { results, problem, exitCode: couldNotStart ? 2 : 1, lost }
}
