// What became of records that were to be created, as text and as the promised JSON (architecture §2).
import type { CreationFieldsFragment, CreationOutcome } from '../../../../../graphql/generated/local.ts'
import { counted } from '../kinds.ts'
import { plain } from './plain.ts'

export type CreationResult = CreationFieldsFragment['results'][number]

/** The outcomes of the command line; a record that was not reached is blocked, one without an answer unknown. */
export type Outcome = 'created' | 'linked' | 'failed' | 'blocked' | 'unsupported' | 'unknown'

const outcomes: Readonly<Record<CreationOutcome, Outcome>> = {
  CREATED: 'created',
  LINKED: 'linked',
  FAILED: 'failed',
  BLOCKED: 'blocked',
  LEFT: 'blocked',
  UNSUPPORTED: 'unsupported',
  UNKNOWN: 'unknown',
  WAITING: 'unknown',
  SENT: 'unknown',
}

const words: Readonly<Record<Outcome, string>> = {
  created: 'created',
  linked: 'linked',
  failed: 'not created',
  blocked: 'not created',
  unsupported: 'not supported',
  unknown: 'no answer',
}

const order: readonly Outcome[] = ['created', 'linked', 'failed', 'blocked', 'unsupported', 'unknown']

export function outcomeOf({ outcome }: Pick<CreationResult, 'outcome'>): Outcome {
  return outcomes[outcome]
}

/** One line for each record and one that sums up. */
export function creationLines(results: readonly CreationResult[]): readonly string[] {
  if (results.length === 0) return ['There is nothing to create.']
  const counts = order.flatMap((outcome) => {
    const count = results.filter((result) => outcomeOf(result) === outcome).length
    return count === 0 ? [] : [`${count} ${outcome}`]
  })
  return [...results.map(lineOf), `Creation ended: ${counts.join(', ')} (of ${counted(results.length, 'record')})`]
}

function lineOf(result: CreationResult): string {
  const outcome = outcomeOf(result)
  const done = outcome === 'created' || outcome === 'linked'
  const number = result.number === null ? '' : ` (${result.number})`
  const message = result.message === '' ? '' : `: ${plain(result.message)}`
  return `  ${done ? '✓' : '✗'} ${plain(result.key)}: ${words[outcome]}${done ? number : ''}${message}`
}

export interface JsonCreation {
  readonly results: readonly {
    readonly key: string
    readonly outcome: Outcome
    readonly externalId?: string
    readonly message?: string
  }[]
}

export function jsonCreation(results: readonly CreationResult[]): JsonCreation {
  return {
    results: results.map(({ key, identity, message, outcome }) => ({
      key,
      outcome: outcomes[outcome],
      ...(identity === null ? {} : { externalId: identity }),
      ...(message === '' ? {} : { message }),
    })),
  }
}
