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
import { ToldError } from './failure.ts'
import { liveWord } from './live-word.ts'
import { whoRuns } from './output/busy.ts'
import { type CreationResult, outcomeOf } from './output/creation.ts'
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
  if (tutorialIds.length === 0) return { results: [], exitCode: 0, problem: null }
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
export async function settleCreations(
  kind: KindName,
  surroundings: CreationSurroundings,
): Promise<readonly CreationResult[]> {
  const answer = await surroundings.api.mutate(SettleCreationsDocument, { kind })
  return (await toTheEnd(answer.settleCreations, surroundings)).results
}

type Started = CreateRecordsMutation['createRecords']

async function toTheEnd(started: Started, { api, screen, signal }: CreationSurroundings): Promise<Creation> {
  if (started.__typename === 'EngineBusy')
    throw new ToldError({ ...started.problem, message: `${whoRuns(started.holder)}.` }, 2)
  if (started.__typename === 'NotStarted') throw new ToldError(started.problem, started.exitCode === 3 ? 3 : 2)
  const onCreation = ({ results }: Creation): void => {
    const ended = results.filter(({ outcome }) => outcome !== 'WAITING' && outcome !== 'SENT').length
    screen.progress(`Creating in Administrate: ${ended} of ${results.length}`)
  }
  const ended = await followCreation(started.creation, { api, signal, onCreation })
  screen.progress(null)
  return ended
}

function endOf({ results, problem }: Creation, signal: AbortSignal): CreationEnd {
  const done = results.filter((result) => ['created', 'linked'].includes(outcomeOf(result)))
  if (done.length === results.length) return { results, problem, exitCode: 0 }
  if (signal.aborted && results.some(({ outcome }) => outcome === 'LEFT')) return { results, problem, exitCode: 3 }
  const couldNotStart = problem !== null && results.every(({ outcome }) => outcome === 'LEFT')
  return { results, problem, exitCode: couldNotStart ? 2 : 1 }
}
