// A step's plan is written wholly, exactly, once, and not at all where its base no longer stands.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMigrated, type OpenTestDatabase } from '../../../../tests/databases.ts'
import { applyItems, changeItem, createItem, fenceOf, snapshotOf } from '../../../../tests/plan-items.ts'
import type { Columns } from '../../ports/records.ts'

const variants = [
  { name: 'PostgreSQL', kind: 'postgresql', template: 'empty' },
  { name: 'PostgreSQL as the existing system makes it', kind: 'postgresql', template: 'existing' },
  { name: 'the built-in database', kind: 'embedded', template: 'empty' },
] as const

describe.each(variants)('on $name', ({ kind, template }) => {
  let open: OpenTestDatabase

  beforeAll(async () => {
    open = await createMigrated(kind, template)
  })
  afterAll(() => open.drop())
  beforeEach(async () => {
    await open.database.pool.query(`
      truncate adm.course_template_price_levels, adm.pricelevels, adm.course_templates, adm.venues, adm.locations,
        adm.instructors, adm.custom_fields, adm.events, adm.sessions, acted.tutorial_locations, acted.tutorial_venues,
        acted.tutorial_events, acted.tutorial_sessions, tandem.snapshot, tandem.links, tandem.jobs, tandem.steps,
        tandem.journal, tandem.findings, tandem.plan_items, tandem.api_calls, tandem.ignored, tandem.not_the_same cascade;
      insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at)
        select i, 'Place ' || i, '', true, now(), now() from generate_series(1, 4) i`)
  })

  async function select<Row>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
    return (await open.database.pool.query(sql, [...values])).rows as readonly Row[]
  }
  const locations = () =>
    select(
      `select external_id as id, legacy_id as legacy, tutorial_location_id::int as link from adm.locations order by 1`,
    )
  const links = () =>
    select(`select identity as id, tutorial_id::int as link, author from tandem.links order by identity`)
  const snapshots = () =>
    select(`select identity as id, hash, missing_since is not null as missing from tandem.snapshot order by identity`)
  const journal = () => select(`select identity as id, action, linked from tandem.journal order by id`)

  const linkTo = (after: string | null, before: string | null = null) => ({ before, after, author: 'rule' }) as const
  const apply = (...items: Parameters<typeof applyItems>[2]) => applyItems(open.database, 'location', items)
  const location = (id: string, link?: string) =>
    createItem('location', id, { legacy_id: `old ${id}` }, link === undefined ? {} : { link: linkTo(link) })

  test('creates rows, snapshots and links, and journals them', async () => {
    const result = await apply(location('a', '1'), location('b'))
    expect(result).toMatchObject({ written: 2, moved: [] })
    expect(await locations()).toEqual([
      { id: 'a', legacy: 'old a', link: 1 },
      { id: 'b', legacy: 'old b', link: null },
    ])
    expect(await links()).toEqual([{ id: 'a', link: 1, author: 'rule' }])
    expect(await snapshots()).toEqual([
      { id: 'a', hash: 'a v1', missing: false },
      { id: 'b', hash: 'b v1', missing: false },
    ])
    expect(await journal()).toEqual([
      { id: 'a', action: 'create', linked: true },
      { id: 'b', action: 'create', linked: false },
    ])
  })

  test('closes the step with the counts it is told, and the number of linked records', async () => {
    const { jobId } = await apply(location('a', '1'), location('b', '99'))
    expect(
      await select('select status, records_read, counts, finished_at is not null as ended from tandem.steps'),
    ).toEqual([
      {
        status: 'done',
        records_read: 2,
        counts: expect.objectContaining({ skipped: 1, linked: 1 }) as unknown,
        ended: true,
      },
    ])
    expect(await select('select topics from tandem.change_log order by id desc limit 1')).toEqual([
      { topics: [`job:${jobId}`, 'records'] },
    ])
  })

  test('changes, relinks, marks missing and brings back, each only in its own parts', async () => {
    await apply(location('a', '1'), location('b', '2'), location('c'))
    const before = await select<{ id: string; xmin: string }>('select external_id as id, xmin::text from adm.locations')
    await apply(
      changeItem('update', 'location', 'a', {
        row: { before: { legacy_id: 'old a' }, after: { legacy_id: 'new a' } },
        snapshot: { before: 'a v1', after: snapshotOf('a', 'v2') },
      }),
      changeItem('relink', 'location', 'b', { link: linkTo('3', '2') }),
      changeItem('missing', 'location', 'c', { missing: true }),
    )
    expect(await locations()).toEqual([
      { id: 'a', legacy: 'new a', link: 1 },
      { id: 'b', legacy: 'old b', link: 3 },
      { id: 'c', legacy: 'old c', link: null },
    ])
    expect(await snapshots()).toEqual([
      { id: 'a', hash: 'a v2', missing: false },
      { id: 'b', hash: 'b v1', missing: false },
      { id: 'c', hash: 'c v1', missing: true },
    ])
    expect(await links()).toEqual([
      { id: 'a', link: 1, author: 'rule' },
      { id: 'b', link: 3, author: 'rule' },
    ])
    const after = await select<{ id: string; xmin: string }>('select external_id as id, xmin::text from adm.locations')
    const xmin = (rows: typeof after, id: string) => rows.find((row) => row.id === id)?.xmin
    expect(xmin(after, 'c')).toBe(xmin(before, 'c'))
    expect(xmin(after, 'a')).not.toBe(xmin(before, 'a'))
    await apply(changeItem('return', 'location', 'c', { missing: false, link: linkTo('4') }))
    expect((await snapshots()).at(-1)).toEqual({ id: 'c', hash: 'c v1', missing: false })
    expect((await links()).at(-1)).toEqual({ id: 'c', link: 4, author: 'rule' })
  })

  test('a row that only stands in our snapshot is not touched', async () => {
    await apply(location('a'))
    const [before] = await select<object>('select xmin::text, * from adm.locations')
    await apply(changeItem('update', 'location', 'a', { snapshot: { before: 'a v1', after: snapshotOf('a', 'v2') } }))
    expect(await select('select xmin::text, * from adm.locations')).toEqual([before])
    expect(await journal()).toHaveLength(2)
  })

  test('a row that was there before us gets its snapshot while it is marked missing', async () => {
    await select(`insert into adm.locations (external_id, created_at, updated_at) values ('z', now(), now())`)
    await apply(
      changeItem('missing', 'location', 'z', {
        missing: true,
        snapshot: { before: null, after: snapshotOf('z', 'v0') },
      }),
    )
    expect(await snapshots()).toEqual([{ id: 'z', hash: 'z v0', missing: true }])
  })

  test('releases a link before a twin takes it', async () => {
    await apply(location('a', '1'))
    const result = await apply(
      location('twin', '1'),
      changeItem('release', 'location', 'a', { link: linkTo(null, '1') }),
    )
    expect(result.moved).toEqual([])
    expect(await links()).toEqual([{ id: 'twin', link: 1, author: 'rule' }])
    expect(await locations()).toEqual([
      { id: 'a', legacy: 'old a', link: null },
      { id: 'twin', legacy: 'old twin', link: 1 },
    ])
  })

  test('two records change their links with each other', async () => {
    await apply(location('a', '1'), location('b', '2'))
    const result = await apply(
      changeItem('relink', 'location', 'a', { link: linkTo('2', '1') }),
      changeItem('relink', 'location', 'b', { link: linkTo('1', '2') }),
    )
    expect(result.moved).toEqual([])
    expect(await locations()).toMatchObject([
      { id: 'a', link: 2 },
      { id: 'b', link: 1 },
    ])
  })

  test('whoever waits for a tutorial record that is kept after all is held back with its keeper', async () => {
    await apply(location('a', '1'), location('b', '2'), location('c', '3'), location('other'))
    await select(`update adm.locations set tutorial_location_id = 4 where external_id = 'other'`)
    const result = await apply(
      changeItem('relink', 'location', 'c', { link: linkTo('2', '3') }),
      changeItem('relink', 'location', 'b', { link: linkTo('1', '2') }),
      changeItem('relink', 'location', 'a', { link: linkTo('4', '1') }),
    )
    expect(result.moved).toEqual(['c', 'b', 'a'])
    expect(await locations()).toMatchObject([
      { id: 'a', link: 1 },
      { id: 'b', link: 2 },
      { id: 'c', link: 3 },
      { id: 'other', link: 4 },
    ])
  })

  test('what people decided since it was planned is not linked by rule, and what they link is theirs', async () => {
    await select(`insert into tandem.ignored (entity, side, record_id, reason, decided_by, decided_at)
      values ('location', 'tutorial', '1', '', 'Tess', now()), ('location', 'administrate', 'b', '', 'Tess', now()),
        ('venue', 'tutorial', '4', '', 'Tess', now())`)
    await select(`insert into tandem.not_the_same (entity, tutorial_id, identity, decided_by, decided_at)
      values ('location', 3, 'c', 'Tess', now()), ('location', 3, 'd', 'Tess', now())`)
    const result = await apply(location('a', '1'), location('b', '2'), location('c', '3'), location('d', '4'))
    expect(result).toMatchObject({ written: 1, moved: ['a', 'b', 'c'] })
    expect(await links()).toEqual([{ id: 'd', link: 4, author: 'rule' }])
    const byHand = createItem('location', 'e', { legacy_id: null }, { link: { ...linkTo('1'), author: 'person' } })
    expect(await apply(byHand)).toMatchObject({ moved: [] })
  })

  test('a link made by rule keeps no names of one that was there before', async () => {
    await apply(location('a'))
    await select(`insert into tandem.links (entity, identity, tutorial_id, author, linked_at, tutorial_key, administrate_key, linked_by)
      values ('location', 'a', 2, 'person', now(), 'k', 'k', 'Tess')`)
    expect(await apply(changeItem('relink', 'location', 'a', { link: linkTo('1') }))).toMatchObject({ moved: [] })
    expect(
      await select(
        'select tutorial_id::int as to, author, tutorial_key, administrate_key, linked_by from tandem.links',
      ),
    ).toEqual([{ to: 1, author: 'rule', tutorial_key: null, administrate_key: null, linked_by: null }])
  })

  describe('holds an item back, whole, when', () => {
    const update = (id: string) =>
      changeItem('update', 'location', id, {
        row: { before: { legacy_id: `old ${id}` }, after: { legacy_id: 'new' } },
        link: linkTo('2', '1'),
        snapshot: { before: `${id} v1`, after: snapshotOf(id, 'v2') },
      })
    const bases = [
      ['its row changed', `update adm.locations set legacy_id = 'theirs' where external_id = 'a'`],
      ['its row is gone', `delete from adm.locations where external_id = 'a'`],
      ['its link changed', `update adm.locations set tutorial_location_id = 3 where external_id = 'a'`],
      ['a person confirmed its link', `update tandem.links set author = 'person' where identity = 'a'`],
      ['its snapshot changed', `update tandem.snapshot set hash = 'theirs' where identity = 'a'`],
      ['the tutorial record is gone', `delete from acted.tutorial_locations where id = 2`],
      [
        'another row took the tutorial record',
        `insert into adm.locations (external_id, tutorial_location_id, created_at, updated_at) values ('their', 2, now(), now())`,
      ],
    ] as const

    test.each(bases)('%s', async (_name, sql) => {
      await apply(location('a', '1'), location('b'))
      await select(sql)
      const state = async () => [await locations(), await links(), await snapshots(), (await journal()).length]
      const before = await state()
      const result = await apply(update('a'))
      expect(result).toMatchObject({ written: 0, moved: ['a'] })
      expect(await state()).toEqual(before)
    })

    test('a row to create is there already', async () => {
      await select(`insert into adm.locations (external_id, created_at, updated_at) values ('a', now(), now())`)
      expect(await apply(location('a', '1'), location('b'))).toMatchObject({ written: 1, moved: ['a'] })
      expect(await links()).toEqual([])
      expect(await snapshots()).toMatchObject([{ id: 'b' }])
    })

    test('it is missing already, or there again already', async () => {
      await apply(location('a'), location('b'))
      await apply(changeItem('missing', 'location', 'a', { missing: true }))
      const result = await apply(
        changeItem('missing', 'location', 'a', { missing: true }),
        changeItem('return', 'location', 'b', { missing: false }),
      )
      expect(result.moved).toEqual(['a', 'b'])
    })

    test('a link that is to be freed was not, and so its twin', async () => {
      await apply(location('a', '1'))
      await select(`update tandem.links set author = 'person' where identity = 'a'`)
      const result = await apply(
        location('twin', '1'),
        changeItem('release', 'location', 'a', { link: linkTo(null, '1') }),
      )
      expect(result.moved).toEqual(['a', 'twin'])
      expect(await links()).toEqual([{ id: 'a', link: 1, author: 'person' }])
    })

    test('its parent is not there', async () => {
      await apply(location('a'))
      const venue = (id: string, parent: string | null) =>
        createItem('venue', id, { location_id: parent }, { parents: parent === null ? [] : [parent] })
      const result = await applyItems(open.database, 'venue', [
        venue('v', 'a'),
        venue('w', 'nowhere'),
        venue('x', null),
      ])
      expect(result.moved).toEqual(['w'])
      expect(await select('select external_id as id, location_id as parent from adm.venues order by 1')).toEqual([
        { id: 'v', parent: 'a' },
        { id: 'x', parent: null },
      ])
    })
  })

  test('null and empty are the same base in optional text, and nowhere else', async () => {
    await select(
      `insert into adm.locations (external_id, legacy_id, created_at, updated_at) values ('a', '', now(), now())`,
    )
    const result = await apply(
      changeItem('update', 'location', 'a', { row: { before: { legacy_id: null }, after: { legacy_id: 'x' } } }),
    )
    expect(result.moved).toEqual([])
  })

  test('writes the columns of every kind, and all that the existing system wants', async () => {
    const kinds = [
      [
        'custom_field',
        'Event/f',
        { label: 'L', field_type: 't', description: null, is_required: true, roles: ['r'] },
        [],
      ],
      ['price_level', 'l', { name: 'Full', description: 'd' }, []],
      ['instructor', 'i', { legacy_id: null }, []],
      ['course_template', 't', { event_learning_mode: 'LMS', custom_fields: { b: 1, a: 'x' } }, []],
      ['course_template_price_level', 't/l', { external_id: 'p', amount: '395.50' }, ['t', 'l']],
    ] as const
    for (const [entity, identity, columns, parents] of kinds) {
      const externalId = entity === 'custom_field' ? 'f' : entity === 'course_template_price_level' ? 'p' : identity
      const first = createItem(entity, identity, columns, { parents, externalId })
      expect(await applyItems(open.database, entity, [first])).toMatchObject({ written: 1, moved: [] })
      const after: Columns =
        entity === 'course_template_price_level'
          ? { external_id: 'p2', amount: '1.00' }
          : entity === 'custom_field'
            ? { ...columns, roles: null, is_required: false }
            : entity === 'course_template'
              ? { ...columns, custom_fields: { a: [null] } }
              : { ...columns, ...('description' in columns ? { description: null } : { legacy_id: '7' }) }
      const second = changeItem('update', entity, identity, { parents, externalId, row: { before: columns, after } })
      expect(await applyItems(open.database, entity, [second])).toMatchObject({ written: 1, moved: [] })
    }
    expect(
      await select(
        'select external_id, label, field_type, description, is_required, roles, entity_type from adm.custom_fields',
      ),
    ).toEqual([
      {
        external_id: 'f',
        label: 'L',
        field_type: 't',
        description: null,
        is_required: false,
        roles: null,
        entity_type: 'Event',
      },
    ])
    expect(await select('select name, description, last_synced is not null as at from adm.pricelevels')).toEqual([
      { name: 'Full', description: null, at: true },
    ])
    expect(await select('select legacy_id, is_active from adm.instructors')).toEqual([
      { legacy_id: '7', is_active: true },
    ])
    expect(await select('select custom_fields from adm.course_templates')).toEqual([{ custom_fields: { a: [null] } }])
    expect(await select('select external_id, amount from adm.course_template_price_levels')).toEqual([
      { external_id: 'p2', amount: '1.00' },
    ])
  })

  test('a price whose id another pair still has is held back, and the rest is written', async () => {
    await applyItems(open.database, 'price_level', [createItem('price_level', 'l', { name: 'L', description: null })])
    const template = (id: string) => createItem('course_template', id, { event_learning_mode: null, custom_fields: {} })
    await applyItems(open.database, 'course_template', [template('t'), template('u')])
    const price = (pair: string, externalId: string) =>
      createItem(
        'course_template_price_level',
        pair,
        { external_id: externalId, amount: '1.00' },
        { parents: pair.split('/'), externalId },
      )
    const apply = (...items: Parameters<typeof applyItems>[2]) =>
      applyItems(open.database, 'course_template_price_level', items)
    await apply(price('t/l', 'p'))
    expect(await apply(price('u/l', 'p'))).toMatchObject({ written: 0, moved: ['u/l'] })
    expect(await apply(price('u/l', 'q'), price('x/l', 'r'))).toMatchObject({ written: 1, moved: ['x/l'] })
  })

  test('thousands are written in chunks, with progress after each', async () => {
    const progress: number[] = []
    const items = Array.from({ length: 4_100 }, (_, index) => location(`n${index}`))
    const result = await applyItems(open.database, 'location', items, {
      onProgress: (written) => progress.push(written),
    })
    expect(result.written).toBe(4_100)
    expect(progress).toEqual([2_000, 4_000, 4_100])
    expect(await select('select count(*)::int from tandem.journal')).toEqual([{ count: 4_100 }])
  })

  describe('writes nothing at all when', () => {
    const nothing = async () => {
      expect(await locations()).toEqual([])
      expect(await snapshots()).toEqual([])
      expect(await journal()).toEqual([])
      expect((await select<{ status: string }>('select status from tandem.steps')).map(({ status }) => status)).toEqual(
        ['writing'],
      )
    }

    test('it is stopped between two chunks', async () => {
      const stop = new AbortController()
      const items = Array.from({ length: 2_001 }, (_, index) => location(`n${index}`))
      const applying = applyItems(open.database, 'location', items, {
        signal: stop.signal,
        onProgress: () => {
          stop.abort()
        },
      })
      await expect(applying).rejects.toMatchObject({ problem: { code: 'CANCELLED' } })
      await nothing()
    })

    test('another engine took over', async () => {
      const applying = applyItems(open.database, 'location', [location('a')], {
        fence: (await fenceOf(open.database)) + 1n,
      })
      await expect(applying).rejects.toMatchObject({ problem: { code: 'ENGINE-LOST' } })
      await nothing()
    })

    test('the database refuses a value', async () => {
      const applying = apply(location('a'), location('x'.repeat(256)))
      await expect(applying).rejects.toMatchObject({
        problem: {
          code: 'DB-WRITE',
          message: expect.stringContaining('a value does not fit into its column') as unknown,
        },
      })
      await nothing()
    })
  })
})

describe('only on a database as the existing system makes it', () => {
  let open: OpenTestDatabase

  beforeAll(async () => {
    open = await createMigrated('postgresql', 'existing')
  })
  afterAll(() => open.drop())

  test('a reference that breaks meanwhile is met before the commit, and says so', async () => {
    await open.database.pool
      .query(`insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at)
      values (1, 'Place', '', true, now(), now())`)
    const other = await open.database.dedicated()
    // Gone, but for nobody else until the commit, for which our check of the foreign key has to wait.
    await other.query('begin; delete from acted.tutorial_locations')
    let gone: Promise<unknown> = Promise.resolve()
    const item = createItem(
      'location',
      'a',
      { legacy_id: null },
      { link: { before: null, after: '1', author: 'rule' } },
    )
    const applying = applyItems(open.database, 'location', [item], {
      onProgress: () => {
        gone = other.query('commit')
      },
    })
    await expect(applying).rejects.toMatchObject({
      problem: {
        code: 'DB-WRITE',
        message: expect.stringContaining('a record that another one refers to is not there') as unknown,
        next: expect.stringContaining('removed') as unknown,
      },
    })
    await gone
    await other.end()
    expect((await open.database.pool.query('select from adm.locations')).rowCount).toBe(0)
  })

  test('of custom fields that stand twice the oldest is changed', async () => {
    await open.database.pool.query(`insert into adm.custom_fields
      (external_id, label, field_type, is_required, entity_type, last_synced)
      select 'f', 'old', 't', false, 'Event', now() from generate_series(1, 2)`)
    const columns = { label: 'old', field_type: 't', description: null, is_required: false, roles: null }
    const item = changeItem('update', 'custom_field', 'Event/f', {
      externalId: 'f',
      row: { before: columns, after: { ...columns, label: 'new' } },
    })
    expect(await applyItems(open.database, 'custom_field', [item])).toMatchObject({ written: 1 })
    const fields = await open.database.pool.query<{ label: string }>('select label from adm.custom_fields order by id')
    expect(fields.rows.map(({ label }) => label)).toEqual(['new', 'old'])
  })
})
