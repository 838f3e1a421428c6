// Creating records in Administrate with a real database: one record each, known and linked, whatever goes wrong.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CreationView } from '../../src/main/review/creation/request.ts'
import { kinds } from '../databases.ts'
import { existingRows } from '../sync/existing.ts'
import { createRig, rowVersions, type Rig } from '../sync-rig.ts'
import { createCreator, tally } from './creating.ts'

const now = "'2026-01-05T08:00:00Z'"
const region = { region: 'United Kingdom' }

/** Names that Administrate does not have. */
function nameOf(number: number): string {
  const words = ['Amber', 'Birch', 'Cobalt', 'Dune', 'Ember', 'Flint', 'Grove', 'Heron', 'Ivory', 'Juniper']
  return `${words[Math.floor(number / 10) % 10]} ${words[number % 10]?.split('').reverse().join('')} ${number}`
}

function tutorialLocations(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `(${index + 1}, '${nameOf(index)}', 'C${index}', true, ${now}, ${now})`,
  )
  return `insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at) overriding system value
    values ${rows.join(', ')}`
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1))

function made(rig: Rig): readonly string[] {
  return [...rig.sandbox.world.locations.values()].map(({ name }) => name).filter((name) => / \d+$/.test(name))
}

async function linked(rig: Rig): Promise<number> {
  const [row] = await rig.rows<{ count: bigint }>(
    'select count(*) from adm.locations b join acted.tutorial_locations r on r.id = b.tutorial_location_id',
  )
  return Number(row?.count)
}

/** Everything ticked has one outcome; what is created is there once and linked; nothing else of ours is there. */
async function expectTrue(rig: Rig, view: CreationView, count: number): Promise<void> {
  expect(view.intents).toHaveLength(count)
  const created = view.intents.filter(({ status }) => status === 'created').map(({ key }) => key)
  expect([...made(rig)].sort()).toEqual([...created].sort())
  expect(await linked(rig)).toBe(created.length)
}

describe.each(kinds)('%s', (kind) => {
  let rig: Rig
  beforeEach(async () => {
    rig = await createRig(kind, { fill: [tutorialLocations(100)] })
  })
  afterEach(() => rig.drop())

  it('100 creations, and every answer is lost: 100 records, none twice, none unknown, and the next sync finds them unchanged', async () => {
    await rig.run({ command: 'sync_locations' })
    rig.sandbox.faults.set({ writeThenDrop: { times: 100 } })
    const view = await createCreator(rig).create('location', ids(100), region)
    expect(tally(view)).toEqual({ created: 100 })
    expect(view).toMatchObject({ running: false, problem: null })
    await expectTrue(rig, view, 100)
    expect(rig.sandbox.countRequests('location.create')).toBe(100)
    rig.sandbox.faults.clear()

    const before = await rowVersions(rig.database)
    const sync = await rig.run({ command: 'sync_locations' })
    expect(sync.steps[0]?.counts).toMatchObject({
      created: 0,
      updated: 0,
      deleted: 0,
      unchanged: 111,
      unmatchedTutorial: 0,
    })
    expect(await rowVersions(rig.database)).toEqual(before)
  })

  it('429 in the middle, warnings, refusals: each in its own words, and the sum is right', async () => {
    let requests = 0
    const creator = createCreator(rig, {
      onRequest(operation) {
        if (operation !== 'CreateLocation') return
        requests += 1
        if (requests === 2) rig.sandbox.faults.set({ rateLimit: { times: 3, retryAfterSeconds: 7 } })
        if (requests === 6) rig.sandbox.faults.set({ createWithWarnings: { times: 1 } })
        if (requests === 9)
          rig.sandbox.faults.set({
            refuseMutation: { mutation: 'location.create', label: 'regionId', message: 'Region not found', times: 1 },
          })
        if (requests === 11) rig.sandbox.faults.set({ denyMutations: true })
        if (requests === 12) rig.sandbox.faults.clear()
      },
    })
    const view = await creator.create('location', ids(9), region)
    expect(tally(view)).toEqual({ created: 7, failed: 2 })
    expect(view.intents.map(({ message }) => message).filter(Boolean)).toEqual([
      'Some settings of the record could not be applied',
      'Region not found',
      'You do not have permission',
    ])
    await expectTrue(rig, view, 9)
    const remembered = await rig.rows<{ type: string; count: bigint }>(
      'select type, count(*) from tandem.api_calls where job_id is not null group by 1 order by 1',
    )
    expect(remembered.map(({ type }) => type)).toEqual(['mutation', 'query'])
  })

  it('stopped in the middle: the current one is settled by a look-up, the rest is left', async () => {
    let sent = 0
    let current = ''
    const creator = createCreator(rig, {
      onRequest(operation) {
        if (operation !== 'CreateLocation' || ++sent !== 4) return
        rig.sandbox.faults.set({ writeThenDrop: { times: 1 } })
        creator.creations.cancel(current)
      },
    })
    const started = await creator.begin('location', ids(10), region)
    current = started.jobId
    await started.finished
    const view = await creator.creations.view(started.jobId)
    if (!view) throw new Error('gone')
    expect(view.intents.filter(({ status }) => !['created', 'left'].includes(status))).toEqual([])
    expect(view.intents.filter(({ status }) => status === 'left').length).toBeGreaterThanOrEqual(6)
    await expectTrue(rig, view, 10)
  })

  it('the process dies between sending and settling: the next look-up finds it, and a new run was not needed', async () => {
    const dying = createCreator(rig, {
      change: (parts) => ({
        intents: { ...parts.intents, settle: async () => Promise.reject(new Error('killed')) },
      }),
    })
    const killed = await dying.create('location', ['1'], region)
    expect(killed.intents).toMatchObject([{ status: 'unknown' }])
    expect(made(rig)).toHaveLength(1)
    const next = createCreator(rig)
    const blocked = await next.creations.sheet('location', ['1'], new AbortController().signal)
    expect(blocked.records[0]).toMatchObject({ state: 'blocked' })
    const settled = await next.settle('location')
    expect(settled.intents).toMatchObject([
      { status: 'created', message: expect.stringContaining('look-up found') as string },
    ])
    await expectTrue(rig, settled, 1)
    expect((await next.settle('location')).intents).toEqual([])
  })

  it('it dies, and a sync comes first: the record is not taken twice', async () => {
    const dying = createCreator(rig, {
      change: (parts) => ({
        intents: { ...parts.intents, settle: async () => Promise.reject(new Error('killed')) },
      }),
    })
    await dying.create('location', ['1'], region)
    await rig.run({ command: 'sync_locations' })
    const settled = await createCreator(rig).settle('location')
    expect(settled.intents).toMatchObject([{ status: 'created' }])
    expect(made(rig)).toHaveLength(1)
    expect(await linked(rig)).toBe(1)
  })

  it('one engine at a time', async () => {
    rig.sandbox.faults.set({ latencyMs: 20 })
    const creator = createCreator(rig)
    const { finished } = await creator.begin('location', ids(3), region)
    await expect(rig.start({ command: 'sync_locations' })).rejects.toThrow('Tess runs the engine')
    await expect(creator.create('location', ids(3), region)).rejects.toThrow('Tess runs the engine')
    await finished
  })
})

describe('the other kinds', () => {
  it('instructors and course templates are linked and unchanged in the next sync; venues never reach Administrate', async () => {
    const rig = await createRig('postgresql', {
      fill: [
        `insert into public.auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
          overriding system value values (1, '!', false, 'q', 'Ida', 'Quill', 'ida.quill@tutors.example', false, true, ${now})`,
        `insert into acted.staff (id, user_id, created_at, updated_at) overriding system value values (1, 1, ${now}, ${now})`,
        `insert into acted.tutorial_instructors (id, staff_id, is_active, created_at, updated_at) overriding system value values (1, 1, true, ${now}, ${now})`,
        `insert into acted.tutorial_course_templates (id, code, title, description, is_active, created_at, updated_at)
          overriding system value values (1, 'ZZ9_LO_4', 'ZZ9 in four', '', true, ${now}, ${now})`,
        `insert into acted.tutorial_venues (id, name, description, location_id, created_at, updated_at) overriding system value
          values (1, 'The Attic', '', null, ${now}, ${now})`,
      ],
    })
    try {
      const creator = createCreator(rig)
      expect(tally(await creator.create('instructor', ['1'], { account: 'Freelance Tutors' }))).toEqual({ created: 1 })
      expect(tally(await creator.create('course_template', ['1'], { learningMode: 'blended' }))).toEqual({ created: 1 })
      rig.sandbox.clearRequests()
      expect(tally(await creator.create('venue', ['1'], {}))).toEqual({ unsupported: 1 })
      expect(rig.sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
      const sync = await rig.run({})
      for (const command of ['sync_instructors', 'sync_course_templates'])
        expect(sync.steps.find((step) => step.command === command)?.counts).toMatchObject({
          updated: 0,
          unmatchedTutorial: 0,
          unchanged: 1,
        })
    } finally {
      await rig.drop()
    }
  })

  it('a database of the existing system gets its links in the columns it has', async () => {
    const rig = await createRig('existing', {
      fill: [
        ...existingRows,
        `insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at) overriding system value
            values (9, 'Atlantis', '', true, ${now}, ${now})`,
      ],
    })
    try {
      await rig.run({ command: 'sync_locations' })
      const [place] = (await createCreator(rig).create('location', ['9'], region)).intents
      expect(place).toMatchObject({ key: 'Atlantis', status: 'created' })
      const [bridge] = await rig.rows<object>(
        `select tutorial_location_id as id, legacy_id is not null as numbered from adm.locations where external_id = '${place?.externalId}'`,
      )
      expect(bridge).toEqual({ id: 9n, numbered: true })
      const templates = await createCreator(rig).create('course_template', ['2'], { learningMode: 'lms' })
      expect(tally(templates)).toEqual({ created: 1 })
      const [row] = await rig.rows<{ id: bigint; mode: string; custom: object }>(
        `select tutorial_course_template_id as id, event_learning_mode as mode, custom_fields as custom
         from adm.course_templates where external_id = '${templates.intents[0]?.externalId}'`,
      )
      expect(row).toMatchObject({ id: 2n, mode: 'LMS' })
    } finally {
      await rig.drop()
    }
  })
})
