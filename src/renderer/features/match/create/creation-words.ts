// How a creation went: one line per outcome, and a sum that adds up.
import type { CreationFieldsFragment } from '../../../../../graphql/generated/local.ts'
import { formatNumber } from '../../../format.ts'
import type { Status } from '../../../ui/status-symbol.tsx'

export type Creation = CreationFieldsFragment
type Outcome = Creation['results'][number]['outcome']

const looks: Readonly<Record<Outcome, { readonly status: Status; readonly word: string }>> = {
  WAITING: { status: 'waiting', word: 'waiting' },
  SENT: { status: 'running', word: 'sent' },
  CREATED: { status: 'done', word: 'created' },
  LINKED: { status: 'done', word: 'linked' },
  FAILED: { status: 'failed', word: 'not created' },
  BLOCKED: { status: 'blocked', word: 'blocked' },
  UNSUPPORTED: { status: 'left-out', word: 'cannot be created' },
  UNKNOWN: { status: 'unknown', word: 'no answer, looking it up' },
  LEFT: { status: 'left-out', word: 'not sent' },
}

export function outcomeLook(outcome: Outcome): { readonly status: Status; readonly word: string } {
  return looks[outcome]
}

/** `3 records = 1 created + 1 linked + 1 left out`. `leftOut`: ticked, and then not sent because the person took them out. */
export function sumWords(creation: Creation, leftOut = 0): string {
  const parts = (Object.keys(looks) as Outcome[]).flatMap((outcome) => {
    const count = creation.results.filter((result) => result.outcome === outcome).length
    const word = outcome === 'UNKNOWN' ? 'without an answer' : looks[outcome].word
    return count === 0 ? [] : [`${formatNumber(count)} ${word}`]
  })
  const length = creation.results.length + leftOut
  const all = leftOut === 0 ? parts : [...parts, `${formatNumber(leftOut)} left out`]
  return `${formatNumber(length)} ${length === 1 ? 'record' : 'records'} = ${all.join(' + ')}`
}

/** `2 of 12`: how many have their outcome. */
export function settled(creation: Creation): number {
  return creation.results.filter(({ outcome }) => outcome !== 'WAITING' && outcome !== 'SENT').length
}

export function hasUnknown(creation: Creation): boolean {
  return creation.results.some(({ outcome }) => outcome === 'UNKNOWN')
}
