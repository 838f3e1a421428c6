// A kind under review: every row of the list with its group, its relation and its reason. Types only.
import type { Candidate } from '../matching/suggest.ts'
import type { MatchedEntity } from '../ports/records.ts'
import type { AdministrateSide, LinkValue, ReviewState, TutorialSide } from '../ports/review.ts'

/** In the order in which the groups are listed; see MatchGroup in graphql/local.graphql. */
export const groups = [
  'suggested',
  'blocked',
  'not-linked',
  'only-in-administrate',
  'missing',
  'ignored',
  'linked',
] as const
export type Group = (typeof groups)[number]

/** See MatchLink in graphql/local.graphql. */
export type Relation =
  'rule' | 'person' | 'import' | 'found' | 'suggestion' | 'blocked' | 'not-linked' | 'ignored' | 'unknown'

/** Why a record is not linked; a closed list. */
export type ReviewReason =
  | 'no-such-key'
  | 'differs-only-by'
  | 'stands-twice'
  | 'location-not-linked'
  | 'no-location'
  | 'no-name'
  | 'inactive'
  | 'linked-elsewhere'
  | 'gone-from-administrate'
  | 'ignored'
  | 'not-the-same'

export interface ReviewRow {
  /** `t{tutorial id}`, or `a{identity}` where there is no tutorial record. */
  readonly id: string
  readonly group: Group
  readonly relation: Relation
  readonly tutorial: TutorialSide | null
  /** The linked record, the suggestion, or the only one there is. */
  readonly administrate: AdministrateSide | null
  readonly link: LinkValue | null
  /** Of the suggestion. */
  readonly candidate: Candidate | null
  readonly reason: ReviewReason | null
  readonly message: string
  /** What to do first: a row of another kind. */
  readonly cure: { readonly entity: MatchedEntity; readonly rowId: string } | null
  readonly ambiguous: boolean
  readonly changed: boolean
}

export interface Review {
  readonly entity: MatchedEntity
  /** Names this look; the same for all pages made from it. */
  readonly revision: string
  readonly state: ReviewState
  readonly rows: readonly ReviewRow[]
  readonly byId: ReadonlyMap<string, ReviewRow>
  /** By tutorial id, strongest first, whatever stands against them. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>
  readonly index: ReviewIndex
}

/** The state by what is asked for. */
export interface ReviewIndex {
  readonly tutorial: ReadonlyMap<string, TutorialSide>
  readonly administrate: ReadonlyMap<string, AdministrateSide>
  /** Identities by the tutorial record they are linked to; an existing database may hold several. */
  readonly linkedTo: ReadonlyMap<string, readonly string[]>
  /** Reasons by `{side} {id}`. */
  readonly ignored: ReadonlyMap<string, ReviewState['ignored'][number]>
  /** `{tutorial id} {identity}`. */
  readonly notTheSame: ReadonlyMap<string, ReviewState['notTheSame'][number]>
  readonly notes: ReadonlyMap<string, ReviewState['notes'][number]>
  /** Active tutorial records and present Administrate records by the rule's key. */
  readonly tutorialByKey: ReadonlyMap<string, readonly TutorialSide[]>
  readonly administrateByKey: ReadonlyMap<string, readonly AdministrateSide[]>
  readonly inactiveByKey: ReadonlyMap<string, TutorialSide>
  /** Tutorial locations that are linked; only for venues. */
  readonly linkedLocations: ReadonlySet<string>
}
