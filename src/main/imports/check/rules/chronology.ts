// Which sessions stand out of the order of days: as few as possible, and rather those that lie outside the LMS window.
import type { EventDraft, SessionDraft } from '../draft.ts'
import { parsedOf } from '../found.ts'

export interface OutOfOrder {
  readonly session: SessionDraft
  /** The nearest session that is in order, and that this one contradicts. */
  readonly other: SessionDraft
}

interface Step {
  readonly session: SessionDraft
  readonly day: number
  readonly start: string
  readonly end: string
}

/** Takes the heaviest chain of sessions that follow each other for right; what is not in it is out of order. */
export function inOrder({ sessions, lmsStart, lmsEnd }: EventDraft): readonly OutOfOrder[] {
  const steps = sessions
    .flatMap((session): readonly Step[] => {
      const [day, start, end] = [parsedOf(session.day), session.start.wall?.local, session.end.wall?.local]
      return day === null || start === undefined || end === undefined ? [] : [{ session, day, start, end }]
    })
    .sort((left, right) => left.day - right.day)
  const [from = '', until = '9'] = [lmsStart.wall?.local, lmsEnd.wall?.local]
  const weight = ({ start, end }: Step): number => (start >= from && end <= until ? 1 + 1 / (steps.length + 1) : 1)
  const chain = new Set(heaviest(steps, weight))
  return steps.flatMap((step) => {
    if (chain.has(step)) return []
    const against = [...chain].filter((kept) => !follows(kept, step) && !follows(step, kept))
    const before = against.filter((kept) => kept.day < step.day).at(-1)
    const other = before ?? against[0]
    return other === undefined ? [] : [{ session: step.session, other: other.session }]
  })
}

/** Later by day, and not before the other's end. */
function follows(earlier: Step, later: Step): boolean {
  return earlier.day < later.day && later.start >= earlier.end
}

function heaviest(steps: readonly Step[], weight: (step: Step) => number): readonly Step[] {
  const chains: { readonly steps: readonly Step[]; readonly weight: number }[] = []
  for (const step of steps) {
    const before = chains
      .filter(({ steps: chain }) => chain.at(-1) !== undefined && follows(chain.at(-1) ?? step, step))
      .reduce((best, chain) => (chain.weight > best.weight ? chain : best), { steps: [] as readonly Step[], weight: 0 })
    chains.push({ steps: [...before.steps, step], weight: before.weight + weight(step) })
  }
  return chains.reduce((best, chain) => (chain.weight > best.weight ? chain : best), {
    steps: [] as readonly Step[],
    weight: 0,
  }).steps
}
