// Where the lines run that show which step needs which: row to row, in lanes so that none lies on another.
import type { Kind } from '../../model.ts'

export interface Arc {
  /** Row indices, from the needed to the one that needs. */
  readonly from: number
  readonly to: number
  /** 0 is the outermost. */
  readonly lane: number
}

/** Longer arcs lie further out; arcs that do not even meet in a row share a lane: else one would seem to go on in the other. */
export function dependencyArcs(kinds: readonly Pick<Kind, 'name' | 'needs'>[]): readonly Arc[] {
  const pairs = kinds.flatMap((kind, to) =>
    kind.needs.map((need) => ({ from: kinds.findIndex((other) => other.name === need), to })),
  )
  const lanes: { from: number; to: number }[][] = []
  return pairs
    .filter(({ from }) => from >= 0)
    .sort((left, right) => right.to - right.from - (left.to - left.from) || left.from - right.from)
    .map((pair) => {
      const free = lanes.findIndex((lane) => lane.every((other) => pair.from > other.to || pair.to < other.from))
      const lane = free < 0 ? lanes.length : free
      lanes[lane] = [...(lanes[lane] ?? []), pair]
      return { ...pair, lane }
    })
}
