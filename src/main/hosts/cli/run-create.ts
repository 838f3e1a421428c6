// `create_unmatched`: from the records that were named to their outcomes. The explicit command is the confirmation.
import type { KindName } from '../../../../graphql/generated/local.ts'
import { createChosen, createdInPart, creationNotSeen, type CreationSurroundings, settleCreations } from './creation.ts'
import type { ExitCode } from './exit-code.ts'
import { ToldError } from './failure.ts'
import { wordsOf } from './kinds.ts'
import { isCalled, isOpen, matchRowsOf, type MatchRow } from './match-rows.ts'
import { creationLines, type CreationResult, jsonCreation } from './output/creation.ts'
import { sentenceOf } from './output/problem.ts'
import type { CreateEntity, CreateInvocation } from './program-create.ts'

const kinds: Readonly<Record<CreateEntity, KindName>> = {
  course_template: 'COURSE_TEMPLATES',
  location: 'LOCATIONS',
  venue: 'VENUES',
  instructor: 'INSTRUCTORS',
}

/**
 * Rejects with a ToldError when nothing could start, such as for a key that names no record (exit 2), with a LostSightError when
 * what was begun is known in part.
 */
export async function runCreate(invocation: CreateInvocation, surroundings: CreationSurroundings): Promise<ExitCode> {
  const { screen, api } = surroundings
  const kind = kinds[invocation.entity]
  const chosen = choose(invocation, await matchRowsOf(api, kind))
  const settled = chosen.some(({ link }) => link === 'UNKNOWN') ? await settleCreations(kind, surroundings) : null
  if (settled?.lost) throw createdInPart(settled.lost.cause, settled.results, creationNotSeen)
  const found = (settled?.results ?? []).filter(({ outcome }) => outcome === 'CREATED' || outcome === 'LINKED')
  const known = new Set(found.map(({ tutorialId }) => tutorialId))
  const end = await createChosen(
    {
      kind,
      tutorialIds: chosen.flatMap(({ tutorialId }) =>
        tutorialId === null || known.has(tutorialId) ? [] : [tutorialId],
      ),
      values: invocation.values,
      named: !invocation.all,
      mayAsk: screen.canAsk && !invocation.json,
    },
    surroundings,
  ).catch((error: unknown) => {
    throw found.length === 0 ? error : createdInPart(error, found)
  })
  if (end === null) {
    screen.err('Nothing was created.')
    return 3
  }
  const results = inOrder(chosen, [...found, ...end.results])
  if (end.lost !== null) throw createdInPart(end.lost.cause, results, creationNotSeen)
  if (invocation.json) screen.out(JSON.stringify(jsonCreation(results), null, 2))
  else for (const line of creationLines(results)) screen.out(line)
  if (end.problem !== null) screen.err(sentenceOf(end.problem))
  return end.exitCode
}

/** The rows of the records that were named, or of all that are open. */
function choose({ keys, all, entity }: CreateInvocation, rows: readonly MatchRow[]): readonly MatchRow[] {
  if (all) return rows.filter(isOpen)
  const unknown = keys.filter((key) => !rows.some((row) => row.tutorialId !== null && isCalled(row, key)))
  if (unknown.length > 0) throw unknownKeys(unknown, wordsOf(kinds[entity]))
  return rows.filter((row) => row.tutorialId !== null && keys.some((key) => isCalled(row, key)))
}

function unknownKeys(keys: readonly string[], { singular, plural }: { singular: string; plural: string }): ToldError {
  const named = keys.map((key) => `“${key}”`).join(', ')
  return new ToldError(
    {
      code: 'USAGE',
      message: `There is no active tutorial ${keys.length === 1 ? singular : plural} ${named}.`,
      effect: 'Nothing was sent.',
      next: `"npm run tandem -- sync_${plural.replaceAll(' ', '_')}" lists those that are not linked.`,
    },
    2,
  )
}

function inOrder(rows: readonly MatchRow[], results: readonly CreationResult[]): readonly CreationResult[] {
  const places = new Map(rows.map(({ tutorialId }, index) => [tutorialId, index]))
  return [...results].sort((left, right) => (places.get(left.tutorialId) ?? 0) - (places.get(right.tutorialId) ?? 0))
}
