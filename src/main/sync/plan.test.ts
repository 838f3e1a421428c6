// What a sync decides: links, changes, disappearance and return, and numbers that add up. By table and by property.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KindState, LinkRow } from '../ports/records.ts'
import { keepNames } from '../matching/kept-names.ts'
import { planAgain } from './plan-again.ts'
import { applied, emptyState, link, location, planOf, row, synced, tutorial, venue, verdicts } from './testing/model.ts'

const shown = (state: KindState) => Object.fromEntries(state.bridge.map((known) => [known.identity, known.tutorialId]))
const reasons = (findings: ReturnType<typeof planOf>['findings']) =>
  findings.map((found) => `${found.kind} ${found.key}: ${found.reason}`)
const london = { ...emptyState, tutorial: [tutorial('1', 'London')] }

describe('links', () => {
  it('links by name, creates the row, and does nothing the second time', () => {
    const records = [location('L1', 'LONDON '), location('L2', 'Reading')]
    const plan = planOf(london, { records })
    expect(plan.items.map((item) => [item.action, item.name, item.link?.after ?? null])).toEqual([
      ['create', 'LONDON ', '1'],
      ['create', 'Reading', null],
    ])
    expect(plan.counts).toMatchObject({ created: 2, unmatchedApi: 1, unmatchedTutorial: 0 })
    const after = applied(london, plan.items)
    expect(planOf(after, { records }).items).toEqual([])
    expect(planOf(after, { records }).counts).toMatchObject({ unchanged: 2, created: 0, updated: 0, unmatchedApi: 1 })
  })
  it('follows the rule with links made by rule: renamed there, unlinked here', () => {
    const before = synced(london, { records: [location('L1', 'London')] })
    const plan = planOf(before, { records: [location('L1', 'Londinium')] })
    expect(plan.items).toMatchObject([{ action: 'relink', link: { before: '1', after: null } }])
    expect(reasons(plan.findings)).toEqual([
      'unmatched-tutorial London: no-such-key',
      'unmatched-api Londinium: no-such-key',
    ])
  })
  it.each(['person', 'import', 'nobody we know'] as const)(
    'never touches a link made by %s, and shows that the names differ',
    (author) => {
      const state = {
        ...london,
        bridge: [row('L1', '1')],
        links: author === 'nobody we know' ? [] : [link('L1', '1', author)],
      }
      const plan = planOf(state, { records: [location('L1', 'Londinium'), location('L2', 'London')] })
      expect(shown(applied(state, plan.items))).toEqual({ L1: '1', L2: null })
      expect(reasons(plan.findings)).toEqual([
        'unmatched-api London: linked-elsewhere',
        'changed-since-linked London: null',
      ])
    },
  )
  it('says of both sides that the partner by name is linked elsewhere', () => {
    const state = {
      ...emptyState,
      tutorial: [tutorial('1', 'London'), tutorial('2', 'Leeds')],
      bridge: [row('L1', '2')],
      links: [link('L1', '2', 'person')],
    }
    const plan = planOf(state, { records: [location('L1', 'London'), location('L2', 'Leeds')] })
    expect(reasons(plan.findings).slice(0, 2)).toEqual([
      'unmatched-tutorial London: linked-elsewhere',
      'unmatched-api Leeds: linked-elsewhere',
    ])
  })
  it('beside a record without an id nobody is called gone, and no link is moved to a twin', () => {
    const before = synced(london, { records: [location('L1', 'London')] })
    const invalid = [{ identity: null, externalId: null, name: 'B', reason: 'it has no id' }]
    const plan = planOf(before, { records: [location('L9', 'London')], pulled: { invalid } })
    expect(plan.items.map((item) => [item.action, item.identity])).toEqual([['create', 'L9']])
    expect(reasons(plan.findings)).toContain('unmatched-api London: linked-elsewhere')
    expect(shown(applied(before, plan.items))).toEqual({ L1: '1', L9: null })
    expect(plan.counts).toMatchObject({ deleted: 0, unmatchedTutorial: 0 })
  })
  it('keeps a rule-made link to a record that is not active any more, and lists it', () => {
    const before = synced(london, { records: [location('L1', 'London')] })
    const asleep = { ...before, tutorial: [tutorial('1', 'London', { active: false })] }
    const plan = planOf(asleep, { records: [location('L1', 'London')] })
    expect(plan.items).toEqual([])
    expect(reasons(plan.findings)).toEqual(['inactive London: inactive'])
  })
  it('does not link a record that is not active', () => {
    const plan = planOf(
      { ...emptyState, tutorial: [tutorial('1', 'London', { active: false })] },
      { records: [location('L1', 'London')] },
    )
    expect(plan.counts).toMatchObject({ unmatchedApi: 1, unmatchedTutorial: 0 })
  })
  it('links nobody whose name stands twice; two people of one name stay two', () => {
    const state = { ...emptyState, tutorial: [tutorial('1', 'John Smith'), tutorial('2', 'john smith')] }
    const plan = planOf(state, { records: [location('L1', 'John Smith')] })
    expect(plan.items[0]?.link).toBeUndefined()
    expect(reasons(plan.findings)).toEqual([
      'unmatched-tutorial john smith: stands-twice',
      'unmatched-tutorial John Smith: stands-twice',
      'unmatched-api John Smith: stands-twice',
    ])
    expect(plan.counts.errors).toBe(0)
  })
  it('moves a rule-made link to a reappeared twin and frees the old row', () => {
    const before = synced(london, { records: [location('L1', 'London')] })
    const plan = planOf(before, { records: [location('L9', 'London')] })
    expect(plan.items.map((item) => [item.action, item.identity])).toEqual([
      ['release', 'L1'],
      ['create', 'L9'],
      ['missing', 'L1'],
    ])
    expect(shown(applied(before, plan.items))).toEqual({ L1: null, L9: '1' })
    expect(plan.counts).toMatchObject({ created: 1, updated: 0, deleted: 1, unmatchedTutorial: 0 })
  })
})

describe('what people decided', () => {
  const records = [location('L1', 'London')]
  const said = (findings: ReturnType<typeof planOf>['findings']) =>
    findings.map((found) => `${found.kind} ${found.id} ${found.key}: ${found.message}`)
  it('an ignored record of the tutorial database is not linked, not counted, and listed with its reason', () => {
    const state = { ...london, verdicts: verdicts({ here: { 1: ' closed in 2024. ' } }) }
    const plan = planOf(state, { records })
    expect(shown(applied(state, plan.items))).toEqual({ L1: null })
    expect(plan.counts).toMatchObject({ created: 1, unmatchedTutorial: 0, unmatchedApi: 1 })
    expect(said(plan.findings)).toEqual([
      'unmatched-api L1 London: The location of this name in the tutorial database is ignored.',
      'ignored-tutorial 1 London: Ignored: closed in 2024.',
    ])
  })
  it('an ignored record of Administrate neither', () => {
    const state = { ...london, verdicts: verdicts({ there: { L1: '', L2: 'a test' } }) }
    const plan = planOf(state, { records: [...records, location('L2', 'Leeds')] })
    expect(shown(applied(state, plan.items))).toEqual({ L1: null, L2: null })
    expect(plan.counts).toMatchObject({ created: 2, unmatchedTutorial: 1, unmatchedApi: 0 })
    expect(said(plan.findings)).toEqual([
      'unmatched-tutorial 1 London: The location of this name in Administrate is ignored.',
      'ignored-api L2 Leeds: Ignored: a test.',
      'ignored-api L1 London: Ignored.',
    ])
  })
  it('an ignored namesake leaves a key ambiguous', () => {
    const state = {
      ...emptyState,
      tutorial: [tutorial('1', 'London'), tutorial('2', 'London')],
      verdicts: verdicts({ here: { 2: 'closed' } }),
    }
    const plan = planOf(state, { records })
    expect(reasons(plan.findings)).toEqual([
      'unmatched-tutorial London: stands-twice',
      'unmatched-api London: stands-twice',
      'ignored-tutorial London: null',
    ])
  })
  it('a pair that is not the same is not linked, and a rule-made link of it is cleared', () => {
    const before = { ...synced(london, { records }), verdicts: verdicts({}, ['1 L1']) }
    const plan = planOf(before, { records })
    expect(plan.items).toMatchObject([{ action: 'relink', identity: 'L1', link: { before: '1', after: null } }])
    expect(plan.counts).toMatchObject({ updated: 1, unmatchedTutorial: 1, unmatchedApi: 1 })
    expect(said(plan.findings)).toEqual([
      'unmatched-tutorial 1 London: The location of this name in Administrate is not the same one, as decided in match review.',
      'unmatched-api L1 London: The location of this name in the tutorial database is not the same one, as decided in match review.',
    ])
    expect(planOf(applied(before, plan.items), { records }).items).toEqual([])
  })
  it('clears such a link of a record that is not active or gone too, but never that of a person', () => {
    const before = { ...synced(london, { records }), verdicts: verdicts({}, ['1 L1']) }
    const asleep = { ...before, tutorial: [tutorial('1', 'London', { active: false })] }
    expect(shown(applied(asleep, planOf(asleep, { records }).items))).toEqual({ L1: null })
    const gone = planOf(before, { records: [] })
    expect(gone.items.map(({ action }) => action)).toEqual(['release', 'missing'])
    expect(reasons(gone.findings)).toEqual(['unmatched-tutorial London: no-such-key'])
    const byHand = { ...before, links: [link('L1', '1', 'person')] }
    for (const read of [records, []])
      expect(shown(applied(byHand, planOf(byHand, { records: read }).items))).toEqual({ L1: '1' })
  })
  it.each([
    ['different names, made so', 'Londinium', 'London', []],
    ['case and white space', 'Londinium', ' LONDON', []],
    ['renamed in Administrate', 'Londinium', 'Leeds', ['changed-since-linked Londinium: null']],
    ['renamed here', 'Lundun', 'London', ['changed-since-linked Lundun: null']],
    ['renamed to equal names', 'London', 'London', ['changed-since-linked London: null']],
  ])('a link by hand is changed when a name is not what it was: %s', (_what, here, there, findings) => {
    const kept = { tutorialKey: keepNames('', ['Londinium']), administrateKey: keepNames('', ['London']) }
    const state = {
      ...emptyState,
      tutorial: [tutorial('1', here)],
      bridge: [row('L1', '1')],
      links: [link('L1', '1', 'person', kept)],
    }
    const plan = planOf(state, { records: [location('L1', there)] })
    expect(reasons(plan.findings)).toEqual(findings)
    expect(plan.items.some((item) => item.link)).toBe(false)
  })
  it('a venue linked by hand across locations is changed when it moves', () => {
    const kept = { tutorialKey: keepNames('2', ['Hall']), administrateKey: keepNames('LON', ['Hall']) }
    const state = {
      ...emptyState,
      tutorial: [tutorial('10', 'Hall', { locationId: '2' })],
      bridge: [row('V1', '10', { location_id: 'LON' })],
      links: [link('V1', '10', 'person', kept)],
    }
    const parents = new Map([
      [
        'location' as const,
        new Map([
          ['LON', { tutorialId: '1', name: 'London' }],
          ['MAN', { tutorialId: null, name: 'Manchester' }],
        ]),
      ],
    ])
    const kinds = (place: string) =>
      planOf(state, { entity: 'venue', parents, records: [venue('V1', 'Hall', place)] }).findings.map(
        ({ kind }) => kind,
      )
    expect(kinds('LON')).toEqual([])
    expect(kinds('MAN')).toEqual(['changed-since-linked'])
  })
})

describe('venues', () => {
  const parents = new Map([
    [
      'location' as const,
      new Map([
        ['LON', { tutorialId: '1', name: 'London' }],
        ['MAN', { tutorialId: '2', name: 'Manchester' }],
        ['REA', { tutorialId: null, name: 'Reading' }],
      ]),
    ],
  ])
  const state = {
    ...emptyState,
    tutorial: [
      tutorial('10', 'To be confirmed', { locationId: '1', description: 'London' }),
      tutorial('20', 'To be confirmed', { locationId: '2', description: 'Manchester' }),
      tutorial('30', 'Taff House', { locationId: '3', description: 'Cardiff' }),
      tutorial('40', 'Nowhere Hall'),
    ],
  }
  it('of one name in two cities link to their own, and say what waits for its location', () => {
    const records = [
      venue('V1', 'To be confirmed', 'LON'),
      venue('V2', 'to be confirmed', 'MAN'),
      venue('V3', 'Kennet Place', 'REA'),
    ]
    const plan = planOf(state, { entity: 'venue', records, parents })
    expect(shown(applied(state, plan.items))).toEqual({ V1: '10', V2: '20', V3: null })
    expect(plan.findings.map((found) => [found.key, found.message])).toEqual([
      ['Nowhere Hall', 'It has no location.'],
      ['Taff House', 'Its location Cardiff is not linked yet.'],
      ['Kennet Place', 'Its location Reading is not linked yet.'],
    ])
  })
  it('tells namesakes apart as Location/Name', () => {
    const plan = planOf(state, { entity: 'venue', records: [], parents })
    expect(plan.findings.map((found) => found.key)).toContain('London/To be confirmed')
  })
  it('skips a venue whose location is not there', () => {
    const plan = planOf(state, { entity: 'venue', records: [venue('V1', 'Hall', 'gone')], parents })
    expect(plan).toMatchObject({ read: 1, counts: { skipped: 1, created: 0 } })
    expect(plan.findings[0]?.message).toBe('Its location is not in the tutorial database.')
  })
})

describe('disappearance and return', () => {
  const records = ['A', 'B', 'C'].map((name) => location(name, name))
  const before = synced({ ...emptyState, tutorial: [tutorial('1', 'A')] }, { records })
  it('marks missing once, keeps row and link, and counts a return as updated', () => {
    const gone = planOf(before, { records: records.slice(1) })
    expect(gone.items).toMatchObject([{ action: 'missing', identity: 'A', missing: true }])
    expect(gone.counts).toMatchObject({ deleted: 1, unchanged: 2, unmatchedTutorial: 1 })
    expect(gone.findings[0]?.message).toBe('The record it is linked to is not in Administrate any more.')
    const after = applied(before, gone.items)
    expect(shown(after)).toMatchObject({ A: '1' })
    expect(planOf(after, { records: records.slice(1) }).counts).toMatchObject({ deleted: 0, unchanged: 2 })
    const back = planOf(after, { records })
    expect(back.items).toMatchObject([{ action: 'return', missing: false }])
    expect(back.counts).toMatchObject({ updated: 1, unchanged: 2, deleted: 0 })
    expect(shown(applied(after, back.items))).toEqual(shown(before))
  })
  it('concludes nothing about a record that could not be used this time', () => {
    const invalid = [{ identity: 'A', externalId: 'A', name: 'A', reason: 'it has no name' }]
    const plan = planOf(before, { records: records.slice(1), pulled: { invalid } })
    expect(plan.items).toEqual([])
    expect(plan).toMatchObject({ read: 3, counts: { errors: 1, deleted: 0, unmatchedTutorial: 0 } })
  })
  it('calls nothing missing when a record came without an id: it could be any', () => {
    const invalid = [{ identity: null, externalId: null, name: 'B', reason: 'it has no id' }]
    expect(planOf(before, { records: records.slice(2), pulled: { invalid } }).counts.deleted).toBe(0)
  })
  it('leaves the fields of a refused entity type alone', () => {
    const state = { ...emptyState, bridge: [row('Event/k', null, {}), row('Account/k', null, {})] }
    const plan = planOf(state, {
      entity: 'custom_field',
      records: [],
      pulled: { refused: [{ type: 'Account', message: 'No.' }] },
    })
    expect(plan.items.map((item) => item.identity)).toEqual(['Event/k'])
    expect(plan.counts).toMatchObject({ deleted: 1, errors: 1 })
  })
  it('names a stale row that was never read after the record it is linked to', () => {
    const state = { ...london, bridge: [row('L1', '1')] }
    expect(planOf(state, { records: [] }).items).toMatchObject([
      { action: 'missing', name: 'London', snapshot: { before: null } },
    ])
  })
  it('names one that nothing is known of by its id, so that it can be told from others', () => {
    const state = { ...emptyState, bridge: [{ ...row('L7', null), columns: {} }] }
    expect(planOf(state, { records: [] }).items).toMatchObject([{ name: 'a record that was never read (L7)' }])
  })
})

describe('whatever the world', () => {
  const name = fc.constantFrom('London', 'london', 'Leeds', 'Bristol', 'Bath\u00a0Spa', 'bath spa', 'Orléans')
  const world = fc.record({
    tutorial: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), name, fc.boolean()), { selector: ([id]) => id }),
    first: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), name), { selector: ([id]) => id }),
    second: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), name), { selector: ([id]) => id }),
    found: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 })), {
      selector: ([id]) => id,
    }),
    people: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
    kept: fc.dictionary(fc.integer({ min: 1, max: 12 }).map(String), fc.tuple(name, name)),
    here: fc.dictionary(fc.integer({ min: 1, max: 9 }).map(String), fc.string(), { maxKeys: 3 }),
    there: fc.dictionary(
      fc.integer({ min: 1, max: 12 }).map((id) => `L${id}`),
      fc.string(),
      { maxKeys: 3 },
    ),
    apart: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 })).map(([id, other]) => `${id} L${other}`),
      { maxLength: 20 },
    ),
    early: fc.boolean(),
  })
  const keptNames = (names: readonly [string, string] | undefined): Partial<LinkRow> =>
    names ? { tutorialKey: keepNames('', [names[0]]), administrateKey: keepNames('', [names[1]]) } : {}
  it('syncing twice changes nothing more, numbers add up, and no human link or verdict is gone against', () => {
    fc.assert(
      fc.property(world, ({ tutorial: names, first, second, found, people, kept, here, there, apart, early }) => {
        const linked = found.filter(([, tutorialId]) => names.some(([id]) => id === tutorialId))
        let state: KindState = {
          ...emptyState,
          tutorial: names.map(([id, text, active]) => tutorial(String(id), text, { active })),
          bridge: linked.map(([id, tutorialId]) => row(`L${id}`, String(tutorialId))),
          links: linked
            .filter(([id]) => people.includes(id))
            .map(([id, tutorialId]) => link(`L${id}`, String(tutorialId), 'person', keptNames(kept[id]))),
        }
        const human = shown(state)
        const humanLinks = state.links
        for (const [round, read] of [first, second].entries()) {
          // People decide before anything is linked, or after.
          if (early || round > 0) state = { ...state, verdicts: verdicts({ here, there }, apart) }
          const records = read.map(([id, text]) => location(`L${id}`, text))
          const plan = planOf(state, { records })
          const { created, updated, unchanged, skipped, errors } = plan.counts
          expect(created + updated + unchanged + skipped + errors).toBe(plan.read)
          expect(plan.read).toBe(records.length)
          expect(plan.items.filter((item) => item.action === 'create')).toHaveLength(created)
          state = applied(state, plan.items)
          expect(shown(state)).toMatchObject(human)
          expect(state.links).toEqual(expect.arrayContaining([...humanLinks]))
          const byRule = state.links.filter((known) => known.author === 'rule')
          expect(new Set(byRule.map((known) => known.tutorialId)).size).toBe(byRule.length)
          if (state.verdicts) {
            const against = ({ tutorialId, identity }: LinkRow) =>
              tutorialId in here || identity in there || apart.includes(`${tutorialId} ${identity}`)
            expect(byRule.filter(against)).toEqual([])
            const open = plan.findings.filter(({ kind }) => kind.startsWith('unmatched'))
            expect(open.filter(({ id }) => id in here || id in there)).toEqual([])
            expect(open).toHaveLength(plan.counts.unmatchedTutorial + plan.counts.unmatchedApi)
          }
          const again = planOf(state, { records })
          expect(again.items).toEqual([])
          expect(again).toEqual(planAgain(plan) ?? again)
          expect(planAgain(again)).toEqual(again)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
