// What the sync commands offer to do with unmatched tutorial records (contract: prompt_create_unmatched, create_fn).
import type { KindName } from '../../../../graphql/generated/local.ts'
import { createChosen, createdInPart, creationNotSeen, type CreationSurroundings, readSheet } from './creation.ts'
import type { ExitCode } from './exit-code.ts'
import { ToldError } from './failure.ts'
import { creationLines } from './output/creation.ts'
import type { Finding } from './output/outcome.ts'
import { sentenceOf } from './output/problem.ts'

/** Creates what it is given and prints what became of it; undefined where Administrate cannot create the kind. */
export async function creatorOf(
  kind: KindName,
  surroundings: CreationSurroundings,
  onEnd: (exitCode: ExitCode) => void,
): Promise<((records: readonly Finding[]) => Promise<void>) | undefined> {
  const { api, screen } = surroundings
  // Where it cannot be asked, trying says why.
  const sheet = await readSheet(api, kind, []).catch((error: unknown) => told(error))
  if (sheet?.support.support === 'BY_HAND') return undefined
  return async (records) => {
    try {
      const tutorialIds = records.map(({ id }) => id)
      const end = await createChosen({ kind, tutorialIds, values: {}, named: false, mayAsk: true }, surroundings)
      if (end?.lost) throw createdInPart(end.lost.cause, end.results, creationNotSeen)
      for (const line of end === null ? ['Skipped.'] : creationLines(end.results)) screen.out(line)
      if (end?.problem) screen.err(sentenceOf(end.problem))
      onEnd(end?.exitCode ?? 0)
    } catch (error) {
      told(error)
      screen.err(sentenceOf((error as ToldError).failure.problem))
      onEnd(1)
    }
  }
}

/** null for what was told; anything else goes on. */
function told(error: unknown): null {
  if (error instanceof ToldError) return null
  throw error
}
