// Reads that remember what they asked, so that it can be asked again: the same answers need not be understood twice.
import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import type { Answer, KnownAnswer } from './answer.ts'
import { atOnce } from './gate.ts'
import type { Problems } from './problems.ts'
import { type Ask, createReads, nameOf, type Reads } from './reads.ts'

/** Everything that was asked, with what is known of the answers. */
export type Answered = readonly Question[]

interface Question {
  readonly document: TypedDocumentNode<unknown, AnyVariables>
  readonly variables: AnyVariables
  readonly known: KnownAnswer
}

export interface Asking extends Reads {
  /**
   * Asks every question of an earlier time again. True: each answer is the same, byte for byte, and so is all that can be
   * made of them. False after the first that is another or fails: the reads are given what has come, and nothing is asked twice.
   * `onAnswer`: how many records the answers held so far.
   */
  again(answered: Answered, signal: AbortSignal, onAnswer: (records: number) => void): Promise<boolean>
  /** What the reads asked. Null when it cannot be asked again: a question failed, or was asked twice. */
  answered(): Answered | null
}

export function createAsking(ask: Ask, problems: Problems): Asking {
  const come = new Map<string, Promise<Answer<unknown>>>()
  const questions = new Map<string, Question>()
  let asked = 0

  async function askOnce<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    known: KnownAnswer | null,
    signal: AbortSignal,
  ): Promise<Answer<Data>> {
    const key = keyOf(document, variables)
    // Asked a second time, it is to see what has changed since.
    if (questions.has(key)) come.clear()
    const earlier = come.get(key) as Promise<Answer<Data>> | undefined
    come.delete(key)
    asked += 1
    const answer = await (earlier ?? ask(document, variables, known, signal))
    const { digest, records } = answer
    questions.set(key, {
      document: document as TypedDocumentNode<unknown, AnyVariables>,
      variables,
      known: { digest, records },
    })
    return answer
  }

  return {
    ...createReads(askOnce, problems),
    async again(answered, signal, onAnswer) {
      const waiting = answered.values()
      let records = 0
      let same = true
      const askOn = async () => {
        for (const { document, variables, known } of waiting) {
          const asked = ask(document, variables, known, signal)
          come.set(keyOf(document, variables), asked)
          const answer = await asked.catch(() => null)
          if (answer?.isSame !== true) same = false
          if (!same) return
          onAnswer((records += known.records))
        }
      }
      // As many as are let through, so that asking again is no slower than asking first.
      await Promise.all(Array.from({ length: atOnce }, askOn))
      return same
    },
    answered: () => (questions.size === asked ? [...questions.values()] : null),
  }
}

function keyOf(document: TypedDocumentNode<unknown, never>, variables: AnyVariables): string {
  return `${nameOf(document)} ${JSON.stringify(variables)}`
}
