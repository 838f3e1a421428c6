// Match rows for tests: the venues of the pictures, one row with small changes, and very many.
import type { MatchDetail, MatchHead, MatchRow } from '../model.ts'

export function makeRow(id: string, change: Partial<MatchRow> = {}): MatchRow {
  const onlyThere = id.startsWith('a')
  return {
    id,
    group: onlyThere ? 'ONLY_IN_ADMINISTRATE' : 'NOT_LINKED',
    link: 'NOT_LINKED',
    tutorialId: onlyThere ? null : id.slice(1),
    tutorialName: onlyThere ? null : `Room ${id.slice(1)}`,
    tutorialContext: onlyThere ? '' : 'London',
    identity: onlyThere ? id.slice(1) : null,
    administrateName: onlyThere ? `Room ${id.slice(1)}` : null,
    administrateContext: onlyThere ? 'London' : '',
    number: onlyThere ? id.slice(1) : null,
    strength: null,
    reason: onlyThere ? null : 'NO_SUCH_KEY',
    message: '',
    cure: null,
    ambiguous: false,
    missing: false,
    changed: false,
    inactive: false,
    noted: false,
    ...change,
  }
}

/** A pair: `link` says whether suggested or linked. */
export function makePair(
  id: string,
  left: readonly [string, string],
  right: readonly [string, string, string],
  change: Partial<MatchRow> = {},
): MatchRow {
  return makeRow(id, {
    group: 'LINKED',
    link: 'RULE',
    tutorialName: left[0],
    tutorialContext: left[1],
    identity: `i${right[2]}`,
    administrateName: right[0],
    administrateContext: right[1],
    number: right[2],
    reason: null,
    ...change,
  })
}

function suggestion(id: string, left: string, city: string, right: string, number: string, strength: number): MatchRow {
  return makePair(id, [left, city], [right, city, number], { group: 'SUGGESTED', link: 'SUGGESTION', strength })
}

const linkedNames: readonly (readonly [string, string, string])[] = [
  ['Lanyon Hall', 'Birmingham', '45'],
  ['To be confirmed', 'Birmingham', '26'],
  ['To be confirmed', 'Bristol', '27'],
  ['To be confirmed', 'Dublin', '23'],
  ['To be confirmed', 'Edinburgh', '28'],
  ['To be confirmed', 'Leeds', '29'],
  ['Waterloo Room 2', 'London', '87'],
  ['Waterloo Room 4', 'London', '89'],
]

/** 65 rows: 3 suggested, 3 blocked, 1 only there, 1 ignored, 57 linked. */
export const venueRows: readonly MatchRow[] = [
  suggestion('t1', 'Waterloo Rm 3', 'London', 'Waterloo Room 3', '88', 94),
  suggestion('t2', 'Westgate Ctr', 'Leeds', 'Westgate Centre', '61', 91),
  suggestion('t3', 'Edinburgh Quay', 'Edinburgh', 'Edinburgh Quayside', '51', 88),
  makeRow('t4', {
    group: 'BLOCKED',
    link: 'BLOCKED',
    tutorialName: 'Bay Chambers',
    tutorialContext: 'Cardiff',
    reason: 'LOCATION_NOT_LINKED',
    message: 'Link the location Cardiff first',
    cure: { kind: 'LOCATIONS', rowId: 't9' },
  }),
  makePair('t5', ['Room 1', 'London'], ['Room 1', 'London', '12'], {
    group: 'BLOCKED',
    link: 'BLOCKED',
    reason: 'STANDS_TWICE',
    ambiguous: true,
    message: 'two tutorial venues have this name in London',
  }),
  makeRow('t6', {
    group: 'BLOCKED',
    link: 'BLOCKED',
    tutorialName: 'Room 1',
    reason: 'STANDS_TWICE',
    ambiguous: true,
    message: 'two tutorial venues have this name in London',
  }),
  makeRow('ai40', {
    identity: 'i40',
    administrateName: 'Old Library',
    administrateContext: 'Reading',
    number: '40',
  }),
  makeRow('t7', {
    group: 'IGNORED',
    link: 'IGNORED',
    tutorialName: 'Old Exchange',
    tutorialContext: 'Manchester',
    reason: 'IGNORED',
    message: 'closed in 2024 · Priya, 3 Nov',
  }),
  makePair('t10', ['Canal Street Hub', 'Manchester'], ['Canal St Hub', 'Manchester', '33'], { link: 'PERSON' }),
  ...Array.from({ length: 56 }, (_, index) => {
    const [name, city, number] = linkedNames[index] ?? [`Hall ${index}`, 'London', String(200 + index)]
    return makePair(`t${11 + index}`, [name, city], [name, city, number])
  }),
]

/** Suggestions, not linked and linked ones by turns. */
export function manyRows(count: number): readonly MatchRow[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `Room ${index}`
    const city = ['London', 'Leeds', 'Bristol', 'Cardiff'][index % 4] ?? ''
    if (index < 40) return suggestion(`t${index}`, `Rm ${index}`, city, name, String(index), 99 - index)
    if (index < 200) return makeRow(`t${index}`, { tutorialName: name, tutorialContext: city })
    return makePair(`t${index}`, [name, city], [name, city, String(index)])
  })
}

export function makeCounts(rows: readonly MatchRow[]): MatchHead['counts'] {
  const linked = (row: MatchRow): boolean => row.group === 'LINKED'
  const count = (test: (row: MatchRow) => boolean): number => rows.filter(test).length
  return {
    all: rows.length,
    notLinked: count((row) => row.tutorialId !== null && !linked(row) && row.group !== 'IGNORED'),
    suggested: count((row) => row.group === 'SUGGESTED'),
    ambiguous: count((row) => row.ambiguous),
    linked: count(linked),
    ignored: count((row) => row.group === 'IGNORED'),
    onlyInAdministrate: count((row) => row.identity !== null && !linked(row) && row.group !== 'IGNORED'),
    missing: count((row) => row.missing),
    changed: count((row) => row.changed),
  }
}

export function makeDetail(row: MatchRow, change: Partial<MatchDetail> = {}): MatchDetail {
  const same = (left: string | null, right: string | null): boolean | null =>
    row.tutorialId === null || row.identity === null ? null : left === right
  return {
    row,
    fields: [
      {
        name: 'Name',
        tutorial: row.tutorialName,
        administrate: row.administrateName,
        same: same(row.tutorialName, row.administrateName),
      },
      {
        name: 'Location',
        tutorial: row.tutorialContext,
        administrate: row.administrateContext,
        same: same(row.tutorialContext, row.administrateContext),
      },
      { name: 'Events', tutorial: '6, next 25 Nov', administrate: '4, next 9 Dec', same: null },
      { name: 'Details', tutorial: '2nd floor', administrate: null, same: null },
      { name: 'Changed', tutorial: '12 May 2025', administrate: '6 Nov 2025', same: null },
    ],
    why: [],
    candidates: [],
    linked: row.group === 'LINKED' ? { text: 'Linked by rule', by: null, at: '2025-11-06T09:10:04.000Z' } : null,
    ignored: row.group === 'IGNORED' ? { text: 'closed in 2024', by: 'Priya', at: '2025-11-03T11:00:00.000Z' } : null,
    notes: [],
    changedFrom: null,
    ...change,
  }
}

/** What the panel of the picture says of the first suggestion. */
export const waterloo: Partial<MatchDetail> = {
  why: [
    { text: 'Same location: London = London', alike: true },
    { text: '“Rm” is short for “Room”', alike: true },
    { text: 'Same number: 3', alike: true },
    { text: 'Neither is linked to anything else', alike: true },
  ],
  candidates: [
    candidate('i88', 'Waterloo Room 3', '88', 94, ''),
    candidate('i89', 'Waterloo Room 4', '89', 72, 'linked already', [
      { text: 'The same: Waterloo', alike: true },
      { text: 'Different number: “3” and “4”', alike: false },
    ]),
    candidate('i87', 'Waterloo Room 2', '87', 71, 'linked already'),
  ],
}

function candidate(
  identity: string,
  name: string,
  number: string,
  strength: number,
  obstacle: string,
  why: MatchDetail['why'] = [],
): MatchDetail['candidates'][number] {
  const free = obstacle === ''
  return { tutorialId: '1', identity, name, context: 'London', number, strength, obstacle, free, why }
}
