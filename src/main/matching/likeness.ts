// What made two names alike or unlike, as plain data: the words for it are in likeness-words.ts.

/** Closed list. The first group speaks for a pair, the second can go either way, the third keeps it apart. */
export type LikenessKind =
  | 'equal'
  | 'same-words'
  | 'same-number'
  | 'abbreviation'
  | 'initials'
  | 'accents'
  | 'punctuation'
  | 'zeros'
  | 'order'
  | 'swapped'
  | 'short-name'
  | 'other-spelling'
  | 'remark'
  | 'spelling'
  | 'extra-word'
  | 'extra-name'
  | 'look-alike'
  | 'other-number'
  | 'extra-number'
  | 'opposite'
  | 'other-word'

/** The words concerned, as they are written on each side; empty where that side has none. */
export interface Likeness {
  readonly kind: LikenessKind
  readonly left: string
  readonly right: string
  readonly alike: boolean
}

export interface Comparison {
  /** 0 to 100, whole. */
  readonly strength: number
  readonly why: readonly Likeness[]
}

/** A finding on the way to a strength: what it costs, and the most the pair can still reach with it. */
export interface Finding extends Likeness {
  readonly cost: number
  readonly atMost: number
}

export function speaksFor(kind: LikenessKind, left: string, right: string, cost: number): Finding {
  return { kind, left, right, alike: true, cost, atMost: 100 }
}

export function speaksAgainst(kind: LikenessKind, left: string, right: string, atMost: number): Finding {
  return { kind, left, right, alike: false, cost: 0, atMost }
}

/** 100 less all costs, limited by everything that speaks against; `reach` limits it further. */
export function weigh(findings: readonly Finding[], reach = 100): Comparison {
  const cost = findings.reduce((sum, finding) => sum + finding.cost, 0)
  const atMost = Math.min(reach, ...findings.map((finding) => finding.atMost))
  return {
    strength: Math.max(0, Math.round(Math.min(100 - cost, atMost))),
    why: findings.map(({ kind, left, right, alike }) => ({ kind, left, right, alike })),
  }
}

/** The same comparison seen from the other side. */
export function mirrored({ strength, why }: Comparison): Comparison {
  return { strength, why: why.map(({ kind, left, right, alike }) => ({ kind, left: right, right: left, alike })) }
}
