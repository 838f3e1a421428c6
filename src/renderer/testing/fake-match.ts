// Match review of the fake backend: lists by kind, pages of them, and orders that are written down and answered.
import type {
  CreateRecordsInput,
  CreationFieldsFragment,
  CreationSheetQuery,
  LookUpQuery,
} from '../../../graphql/generated/local.ts'
import type { Decision, Kind, MatchDetail, MatchHead, MatchRow, Problem } from '../model.ts'
import { makeCounts, makeDetail, venueRows } from './matches.ts'

export interface FakeMatch {
  rows: Partial<Record<Kind['name'], readonly MatchRow[]>>
  head: Partial<MatchHead>
  revision: number
  details: Record<string, Partial<MatchDetail>>
  lookUp: LookUpQuery['lookUp'] | null
  sheet: CreationSheetQuery['creationSheet'] | null
  creation: CreationFieldsFragment | null
  decisions: readonly Decision[]
  /** What decisions are refused with. */
  refusal: Problem | null
  left: readonly { readonly name: string; readonly message: string }[]
}

type Variables = Readonly<Record<string, unknown>>

export function createFakeMatch(): FakeMatch {
  return {
    rows: { VENUES: venueRows },
    head: {},
    revision: 1,
    details: {},
    lookUp: null,
    sheet: null,
    creation: null,
    decisions: [],
    refusal: null,
    left: [],
  }
}

/** undefined: not a question about matches. */
export function answerMatch(fake: FakeMatch, name: string, variables: Variables): unknown {
  const kind = variables['kind'] as Kind['name']
  const rows = fake.rows[kind] ?? []
  switch (name) {
    case 'Match':
    case 'MatchRows':
      return { match: makeMatch(fake, kind, rows, variables) }
    case 'MatchRow': {
      const row = rows.find((each) => each.id === variables['id'])
      return { matchRow: row === undefined ? null : makeDetail(row, fake.details[row.id]) }
    }
    case 'LookUp':
      return { lookUp: fake.lookUp }
    case 'CreationSheet':
      return { creationSheet: fake.sheet }
    case 'CreationRequests':
      return { creationRequests: requestsOf(variables) }
    case 'Creation':
      return { creation: fake.creation }
    default:
      return undefined
  }
}

/** The request of each record is its input, so that tests see what was asked about. */
function requestsOf(variables: Variables): unknown {
  const { records, ...all } = variables['input'] as CreateRecordsInput
  const requests = records.map((record) => ({ tutorialId: record.tutorialId, text: JSON.stringify({ record, all }) }))
  return { __typename: 'CreationRequests', requests }
}

function makeMatch(fake: FakeMatch, kind: Kind['name'], rows: readonly MatchRow[], variables: Variables): unknown {
  const offset = Number(variables['offset'] ?? 0)
  const matchable = kind !== 'CUSTOM_FIELDS' && kind !== 'PRICE_LEVELS'
  return {
    kind,
    matchable,
    whyNot: matchable ? null : 'These come from Administrate.',
    revision: String(fake.revision),
    readAt: '2025-11-06T09:10:18.000Z',
    readByJob: '42',
    counts: makeCounts(rows),
    total: rows.length,
    defaultStrength: 80,
    creatable:
      kind === 'VENUES'
        ? { support: 'BY_HAND', sentence: 'Venues cannot be created from here.' }
        : { support: 'CREATABLE', sentence: '' },
    decisions: fake.decisions,
    ...fake.head,
    rows: rows.slice(offset, offset + Number(variables['first'])),
  }
}

/** undefined: not an order about matches. Every decision gets a number of its own and can be undone. */
export function orderMatch(fake: FakeMatch, name: string): unknown {
  const field = name.charAt(0).toLowerCase() + name.slice(1)
  switch (name) {
    case 'CreateRecords':
    case 'SettleCreations':
      return { [field]: { __typename: 'CreationStarted', creation: fake.creation } }
    case 'ExportMatches':
      return { exportMatches: { __typename: 'ExportReady', path: '/download/1', fileName: 'venues.xlsx', rows: 65 } }
    case 'StartSync':
    case 'ApplyPlan':
    case 'CancelJob':
    case 'DiscardJob':
    case 'TickPlan':
      return undefined
    default:
      return { [field]: decide(fake, name) }
  }
}

function decide(fake: FakeMatch, name: string): unknown {
  if (fake.refusal !== null) return { __typename: 'NotDecided', problem: fake.refusal }
  const decision: Decision = {
    id: `d${fake.decisions.length + 1}`,
    summary: `${name} done`,
    records: 1,
    by: 'Priya',
    at: '2025-11-06T09:12:00.000Z',
  }
  fake.decisions = [decision, ...fake.decisions]
  return { __typename: 'DecisionMade', decision, left: fake.left }
}
