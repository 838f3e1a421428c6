// `kinds`: the seven kinds, their rules in words and their numbers. The words are there even when the database is not.
import type { Kind, QueryResolvers } from '../../../../graphql/generated/resolvers.ts'
import { TandemError } from '../../errors.ts'
import { kindTexts, type KindText } from '../../sync/kinds-text.ts'
import type { Context, KindNumbers } from '../context.ts'
import { logCause } from '../log-cause.ts'
import { kindNames } from '../names.ts'

export const kindQueries: QueryResolvers = {
  async kinds(_parent, _arguments, context) {
    const numbers = await numbersOf(context)
    return kindTexts.map((text, index) => ({
      ...wordsOf(text, index),
      ...(numbers.find(({ entity }) => entity === text.entity) ?? noNumbers),
    }))
  },
}

const noNumbers = {
  tutorialTotal: null,
  linkedTotal: null,
  notLinkedTotal: null,
  ignoredTotal: null,
  administrateTotal: null,
  lastRun: null,
  trend: [],
}

function wordsOf(text: KindText, index: number) {
  return {
    name: kindNames[text.entity],
    position: index + 1,
    command: text.command,
    title: text.title,
    singular: text.singular,
    plural: text.plural,
    rule: text.rule,
    explanation: text.explanation,
    needs: text.needs.map((entity) => kindNames[entity]),
    linked: text.tutorialModel !== null,
  } satisfies Partial<Kind>
}

/** None while the database cannot be used; `workspace` says why. */
async function numbersOf({ database, log }: Context): Promise<readonly KindNumbers[]> {
  try {
    const { overview } = await database.open()
    return await overview()
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    logCause(log, error)
    return []
  }
}
