// One outcome for every ticked record, and never two records in Administrate, whatever goes wrong on the way.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  administrateSide,
  createCreationRig,
  type CreationRig,
  memoryIntents,
  outcomes,
  reviewState,
  tutorialSide,
} from '../../../../tests/creation-rig.ts'
import type { Faults } from '../../../sandbox/faults.ts'
import { encodeId } from '../../../sandbox/ids.ts'

const region = { region: 'united kingdom' }
const atlantis = reviewState('location', { tutorial: [tutorialSide('1', ['Atlantis'], { fields: { Code: 'ATL' } })] })

function named(rig: CreationRig, name: string): number {
  return [...rig.sandbox.world.locations.values()].filter((location) => location.name === name).length
}

function ofFaults(faults: Faults): CreationRig {
  const rig = createCreationRig(atlantis)
  rig.sandbox.faults.set(faults)
  return rig
}

describe('one record', () => {
  it('is created, read back, and kept as the next sync would keep it', async () => {
    const rig = createCreationRig(atlantis)
    const { intents, running, problem } = await rig.create(['1'], region)
    const made = [...rig.sandbox.world.locations.values()].find(({ name }) => name === 'Atlantis')
    expect(made).toMatchObject({ name: 'Atlantis', code: 'ATL', region: 1 })
    expect({ running, problem }).toEqual({ running: false, problem: null })
    expect(intents).toMatchObject([{ status: 'created', externalId: made?.id, operation: 'location.create' }])
    expect(rig.intents.items).toMatchObject([
      {
        action: 'create',
        entity: 'location',
        identity: made?.id,
        row: { before: null, after: { legacy_id: String(made?.number) } },
        link: { before: null, after: '1', author: 'person' },
        snapshot: { before: null, after: { name: 'Atlantis', payload: { name: 'Atlantis', code: 'ATL' } } },
      },
    ])
    expect(rig.sandbox.countRequests('location.create')).toBe(1)
  })

  it('an instructor is a contact with an account and the address we know, or one made of the domain', async () => {
    const state = reviewState('instructor', {
      tutorial: [
        tutorialSide('1', ['Ida', 'Quill'], { fields: { 'E-mail': 'ida@quill.example' } }),
        tutorialSide('2', ['Zoë', 'O’Neil Ward']),
      ],
    })
    const rig = createCreationRig(state)
    const { intents } = await rig.create(['1', '2'], { account: 'Freelance Tutors', emailDomain: '@tutors.example' })
    expect(intents.map(({ status }) => status)).toEqual(['created', 'created'])
    const made = [...rig.sandbox.world.contacts.values()].slice(-2)
    expect(made).toMatchObject([
      { isInstructor: true, account: 2, emailAddresses: [{ usage: 'primary', address: 'ida@quill.example' }] },
      { isInstructor: true, lastName: 'O’Neil Ward', emailAddresses: [{ address: 'zoe.oneilward@tutors.example' }] },
    ])
  })

  it('a course template needs its learning mode, and nothing guesses it', async () => {
    const state = reviewState('course_template', {
      tutorial: [tutorialSide('1', ['XX9_LO_4'], { description: 'XX9' })],
    })
    const rig = createCreationRig(state)
    const first = await rig.create(['1'])
    expect(outcomes(first)).toEqual(['XX9_LO_4: blocked (Its learning mode is not chosen.)'])
    const second = await rig.create([{ tutorialId: '1', values: new Map([['learningMode', 'Blended']]) }])
    expect(outcomes(second)).toEqual(['XX9_LO_4: created'])
    expect([...rig.sandbox.world.courseTemplates.values()].at(-1)).toMatchObject({
      code: 'XX9_LO_4',
      title: 'XX9',
      eventLearningMode: 'blended',
    })
  })

  it('what is shown as the request is what is sent; where a value is missing or one is linked there is none', async () => {
    const state = reviewState('course_template', {
      tutorial: [
        tutorialSide('1', ['XX9_LO_4'], { description: 'XX9' }),
        tutorialSide('2', ['YY9_LO_4'], { description: 'YY9' }),
      ],
    })
    const rig = createCreationRig(state)
    const shown = await rig.requests(['1', { tutorialId: '2', values: new Map([['learningMode', 'Blended']]) }])
    const [open, ready] = shown
    expect(open).toEqual({ tutorialId: '1', text: null })
    expect(rig.sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
    const [mutation = '', variables = ''] = (ready?.text ?? '').split('\n\n')
    expect(mutation).toMatch(/^mutation CreateCourseTemplate\(\$input: CourseTemplateCreateInput!\) \{\n/)
    const { intents } = await rig.create([{ tutorialId: '2', values: new Map([['learningMode', 'Blended']]) }])
    expect(JSON.parse(variables)).toEqual({ input: intents[0]?.request })
    expect(JSON.parse(variables)).toMatchObject({ input: { code: 'YY9_LO_4', learningMode: 'blended' } })
  })

  it('venues never reach Administrate as a mutation', async () => {
    const rig = createCreationRig(reviewState('venue', { tutorial: [tutorialSide('1', ['Room 9'])] }))
    const { intents } = await rig.create(['1'])
    expect(intents).toMatchObject([{ status: 'unsupported', operation: '' }])
    expect(intents[0]?.message).toContain('Create them there by hand')
    expect(rig.sandbox.requests).toEqual([])
  })

  it('a tenant without the mutation: by hand, with what to copy, and nothing is sent', async () => {
    const rig = createCreationRig(atlantis, {
      intercept: (operation) =>
        operation === 'GetMutations'
          ? Response.json({ data: { __type: { fields: [{ name: 'event', type: { fields: [{ name: 'create' }] } }] } } })
          : null,
    })
    const sheet = await rig.sheet('1')
    expect(sheet.creatable.support).toBe('BY_HAND')
    expect(sheet.records).toMatchObject([
      { state: 'by-hand', fields: [{ name: 'Name', administrate: 'Atlantis' }, {}, {}] },
    ])
    expect(outcomes(await rig.create(['1']))[0]).toMatch(/^Atlantis: unsupported \(/)
    expect(rig.sandbox.countRequests('location.create')).toBe(0)
  })

  it('where Administrate does not say what it can, it is tried', async () => {
    const rig = createCreationRig(atlantis, {
      intercept: (operation) =>
        operation === 'GetMutations' ? Response.json({ errors: [{ message: 'Introspection is disabled' }] }) : null,
    })
    expect((await rig.sheet('1')).creatable.support).toBe('UNKNOWN')
    expect(outcomes(await rig.create(['1'], region))).toEqual(['Atlantis: created'])
  })
})

describe('faults', () => {
  it.each<[string, Faults, string, number]>([
    ['429 in the middle', { rateLimit: { times: 3, retryAfterSeconds: 5 } }, 'created', 1],
    [
      'the line is cut after it was written',
      { writeThenDrop: { times: 1 } },
      'created (No answer came; a look-up found that it had been created.)',
      1,
    ],
    [
      'created with warnings',
      { createWithWarnings: { times: 1 } },
      'created (Some settings of the record could not be applied)',
      1,
    ],
    ['no permission', { denyMutations: true }, 'failed (You do not have permission)', 0],
    [
      'a region it does not know',
      { refuseMutation: { mutation: 'location.create', label: 'regionId', message: 'Region not found' } },
      'failed (Region not found)',
      0,
    ],
  ])('%s', async (_what, faults, outcome, made) => {
    const rig = ofFaults({})
    await rig.sheet('1')
    const started = await rig.begin(['1'], region)
    rig.sandbox.faults.set(faults)
    await started.finished
    const view = await rig.creations.view(started.jobId)
    expect(view && outcomes(view)).toEqual([`Atlantis: ${outcome}`])
    expect(named(rig, 'Atlantis')).toBe(made)
  })

  it('nonsense after it was written: looked up, and it is there', async () => {
    const rig: CreationRig = createCreationRig(atlantis, {
      intercept: (operation) => {
        if (operation === 'CreateLocation') rig.sandbox.faults.set({ malformedTimes: 1 })
        return null
      },
    })
    expect(outcomes(await rig.create(['1'], region))[0]).toMatch(/^Atlantis: created \(No answer came; a look-up found/)
    expect(named(rig, 'Atlantis')).toBe(1)
  })

  it('never written, however often it is sent: three times, then it is known not to be there', async () => {
    const rig = createCreationRig(atlantis, {
      intercept: (operation) => (operation === 'CreateLocation' ? new Response('', { status: 500 }) : null),
    })
    const view = await rig.create(['1'], region)
    expect(outcomes(view)[0]).toMatch(/^Atlantis: failed \(Administrate did not answer, and a look-up shows/)
    expect(named(rig, 'Atlantis')).toBe(0)
  })

  it('an answer lost and no look-up possible: unknown, settled later, and not sent again until then', async () => {
    let isDown = false
    const rig = createCreationRig(atlantis, {
      intercept: (operation) => {
        if (operation === 'CreateLocation') isDown = true
        return isDown && operation === 'FindLocations' ? new Response('', { status: 500 }) : null
      },
    })
    rig.sandbox.faults.set({ writeThenDrop: { times: 1 } })
    expect(outcomes(await rig.create(['1'], region))[0]).toMatch(
      /^Atlantis: unknown \(No answer came, and it could not/,
    )
    expect((await rig.sheet('1')).records[0]).toMatchObject({ state: 'blocked' })
    isDown = false
    expect(outcomes(await rig.settle())).toEqual([
      'Atlantis: created (No answer came; a look-up found that it had been created.)',
    ])
    expect(named(rig, 'Atlantis')).toBe(1)
    expect(rig.intents.items).toHaveLength(1)
  })

  it('a process that died between writing down and sending: the next one looks, and it was not created', async () => {
    const intents = memoryIntents()
    const first = createCreationRig(atlantis, { intents })
    await first.create(['1'], region)
    const [made] = intents.kept
    if (made)
      intents.kept.push({
        ...made,
        id: '99',
        jobId: '7',
        localId: '2',
        key: 'Lemuria',
        status: 'sent',
        externalId: null,
        request: { name: 'Lemuria', regionId: '' },
      })
    const view = await createCreationRig(atlantis, { intents }).settle()
    expect(outcomes(view)[0]).toMatch(
      /^Lemuria: failed \(Administrate did not answer, and a look-up shows that it was not/,
    )
  })

  it('what was sent to another tenant is not looked up in this one', async () => {
    const intents = memoryIntents()
    const first = createCreationRig(atlantis, { intents })
    await first.create(['1'], region)
    intents.kept.splice(0, 1, ...intents.kept.slice(0, 1).map((intent) => ({ ...intent, status: 'unknown' as const })))
    const elsewhere = createCreationRig(atlantis, {
      intents,
      change: () => ({ jobs: first.jobs, tenant: 'other.example' }),
    })
    expect(outcomes(await elsewhere.settle())).toEqual([])
    expect(intents.kept.map(({ status }) => status)).toEqual(['unknown'])
    const again = createCreationRig(atlantis, { intents, change: () => ({ jobs: first.jobs }) })
    expect(outcomes(await again.settle())).toHaveLength(1)
  })

  it('Administrate goes away: the rest is left, and the run says why', async () => {
    const two = reviewState('location', {
      tutorial: [tutorialSide('1', ['One Atlantis']), tutorialSide('2', ['Two Lemuria'])],
    })
    let sent = 0
    const rig = createCreationRig(two, {
      intercept: (operation) =>
        operation === 'FindLocations' && sent++ > 1 ? new Response('', { status: 403 }) : null,
    })
    const view = await rig.create(['1', '2'], region)
    expect(view.problem?.code).toBe('ADM-403')
    expect(outcomes(view)).toEqual([
      'One Atlantis: created',
      'Two Lemuria: left (Not sent: Administrate does not allow this API key to read locations of a name.)',
    ])
  })

  it('the tutorial database goes away: the run ends as failed, and the record is found later', async () => {
    const intents = memoryIntents()
    const rig = createCreationRig(atlantis, {
      intents,
      change: () => ({
        intents: { ...intents.store, settle: async () => Promise.reject(new Error('the connection broke')) },
      }),
    })
    const view = await rig.create(['1'], region)
    expect(view).toMatchObject({ running: false, problem: { code: 'INTERNAL' }, intents: [{ status: 'unknown' }] })
    expect(outcomes(await createSame(rig, intents).settle())).toHaveLength(1)
  })
})

function createSame(rig: CreationRig, intents: ReturnType<typeof memoryIntents>): CreationRig {
  return createCreationRig(atlantis, { intents, sandbox: { seed: 1, url: rig.sandbox.url } })
}

describe('what is there already', () => {
  const leeds = (state = {}) =>
    reviewState('location', {
      tutorial: [tutorialSide('1', ['Somewhere new']), tutorialSide('2', ['Elsewhere'])],
      ...state,
    })

  it('an exact namesake nobody knew of is linked when it is free, and nothing is sent', async () => {
    const rig = createCreationRig(leeds())
    const twin = [...rig.sandbox.world.locations.values()][0]!
    rig.sandbox.world.locations.set(twin.number, { ...twin, name: 'SOMEWHERE new' })
    expect(outcomes(await rig.create(['1'], region))).toEqual(['Somewhere new: linked'])
    expect(rig.intents.items).toMatchObject([{ identity: twin.id, link: { after: '1' } }])
    expect(rig.sandbox.countRequests('location.create')).toBe(0)
  })

  it('one that is taken blocks, and says who', async () => {
    const id = encodeId('Location', 1)
    const link: [string, never] = [id, { tutorialId: '2', author: 'person' } as never]
    const rig = createCreationRig(leeds({ links: new Map([link]) }))
    const twin = rig.sandbox.world.locations.get(1)!
    rig.sandbox.world.locations.set(1, { ...twin, name: 'Somewhere new' })
    expect(outcomes(await rig.create(['1'], region))).toEqual([
      'Somewhere new: blocked (Administrate has a location of this name already: “Somewhere new” (1), which is linked to another record.)',
    ])
  })

  it('look-alikes wait for a person: link instead, or create all the same', async () => {
    const id = encodeId('Location', 1)
    const state = reviewState('location', {
      tutorial: [tutorialSide('1', ['Edinburgh Quayside'])],
      administrate: [administrateSide(id, 'Edinburgh Quay-side')],
    })
    const rig = createCreationRig(state)
    const first = await rig.create(['1'], region)
    expect(first.intents).toMatchObject([{ status: 'blocked' }])
    expect(first.intents[0]?.message).toContain('“Edinburgh Quay-side” (1)')
    const linked = await rig.create([{ tutorialId: '1', linkTo: id }], region)
    expect(linked.intents).toMatchObject([{ status: 'linked', externalId: id, operation: '' }])
    expect(rig.sandbox.countRequests('location.create')).toBe(0)
    const anyway = await rig.create([{ tutorialId: '1', createAnyway: true }], region)
    expect(anyway.intents).toMatchObject([{ status: 'created' }])
  })

  it('somebody of that name who does not teach', async () => {
    const rig = createCreationRig(reviewState('instructor', { tutorial: [tutorialSide('1', ['Nia', 'Brook'])] }))
    const other = [...rig.sandbox.world.contacts.values()].find(({ isInstructor }) => !isInstructor)!
    rig.sandbox.world.contacts.set(other.number, { ...other, firstName: 'Nia', lastName: 'Brook' })
    const account = { account: 'Freelance Tutors' }
    expect(outcomes(await rig.create(['1'], account))[0]).toContain('who is not an instructor there')
    const anyway = await rig.create([{ tutorialId: '1', createAnyway: true }], account)
    expect(anyway.intents).toMatchObject([{ status: 'created' }])
  })
})

describe('confirmation, answers, one at a time', () => {
  it('what changed since it was shown is not sent', async () => {
    const rig = createCreationRig(atlantis)
    const { confirm } = await rig.sheet('1')
    const request = { entity: 'location', values: new Map(), startedBy: 'Tess' } as const
    const ask = { tutorialId: '1', linkTo: null, createAnyway: false, values: new Map() }
    const other = createCreationRig(
      reviewState('location', { tutorial: [tutorialSide('1', ['Atlantis'], { fields: { Code: 'ATX' } })] }),
    )
    for (const token of ['', 'x', confirm])
      await expect(other.creations.start({ ...request, records: [ask], confirm: token })).rejects.toThrow(
        'CREATE-CONFIRM',
      )
    await expect(rig.creations.start({ ...request, records: [], confirm })).rejects.toThrow('No record is ticked')
    expect(other.sandbox.countRequests('location.create')).toBe(0)
    // The refused ones gave the lease back.
    expect('started' in (await rig.creations.start({ ...request, records: [ask], confirm }))).toBe(true)
  })

  it.each([
    [
      { region: 'Nowhere' },
      /“Nowhere” is not one region of Administrate\. .*Choose one of International, Ireland, United Kingdom\./,
    ],
    [{ account: 'x' }, /“account” is not asked of locations/],
  ])('%j is refused before anything is sent', async (values, sentence) => {
    await expect(createCreationRig(atlantis).create(['1'], values as never)).rejects.toThrow(sentence)
  })

  it('an answer is remembered for the next time', async () => {
    const rig = createCreationRig(atlantis)
    expect((await rig.sheet('1')).records).toMatchObject([
      { state: 'needs-value', message: 'Its region is not chosen.' },
    ])
    await rig.create(['1'], { region: encodeId('Region', 2) })
    const { questions } = await rig.sheet('1')
    expect(questions).toMatchObject([{ name: 'region', remembered: encodeId('Region', 2), perRecord: true }])
    expect(questions[0]?.choices).toContainEqual({ value: encodeId('Region', 2), title: 'Ireland' })
  })

  it('a second one is told who runs the first', async () => {
    const rig = createCreationRig(atlantis)
    rig.sandbox.faults.set({ latencyMs: 5 })
    const { finished } = await rig.begin(['1'], region)
    await expect(rig.begin(['1'], region)).rejects.toThrow('Tess runs the engine')
    await finished
  })

  it('another tenant than last time: nothing is sent', async () => {
    const rig = createCreationRig(atlantis, {
      change: () => ({ refusal: async () => new Error('GUARD-TENANT') as never }),
    })
    await expect(rig.begin(['1'], region)).rejects.toThrow('GUARD-TENANT')
  })
})

describe('stopping', () => {
  const many = reviewState('location', {
    tutorial: Array.from({ length: 12 }, (_, index) =>
      tutorialSide(String(index + 1), ['abcdefghijkl'[index]?.repeat(6) ?? '']),
    ),
  })
  const ids = many.tutorial.map(({ id }) => id)

  it.each([1, 4, 9, 14, 20])('after %i requests: the current one is settled, the rest is left', async (after) => {
    let requests = 0
    const rig: CreationRig = createCreationRig(many, {
      intercept: () => {
        requests += 1
        if (requests === after + 3) rig.creations.cancel('1')
        return null
      },
    })
    const view = await rig.create(ids, region)
    const made = ids.filter((id) => named(rig, many.tutorial[Number(id) - 1]?.names[0] ?? '') === 1)
    expect(view.intents).toHaveLength(12)
    const of = (status: string) => view.intents.filter((intent) => intent.status === status)
    expect(of('created').map(({ localId }) => localId)).toEqual(made)
    expect(of('left')).toHaveLength(12 - made.length)
    expect(made.length).toBeLessThan(12)
  })

  it('whatever fails and whenever it is stopped: outcomes add up, nothing is there twice, what is there is known', async () => {
    const fault = fc.record(
      {
        rateLimit: fc.record({ times: fc.integer({ min: 1, max: 4 }) }),
        serverErrorTimes: fc.integer({ min: 1, max: 4 }),
        malformedTimes: fc.integer({ min: 1, max: 4 }),
        writeThenDrop: fc.record({ times: fc.integer({ min: 1, max: 12 }) }),
        createWithWarnings: fc.record({ times: fc.integer({ min: 1, max: 3 }) }),
        refuseMutation: fc.record({
          mutation: fc.constant('location.create'),
          message: fc.constant('No'),
          times: fc.integer({ min: 1, max: 4 }),
        }),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fault, fc.integer({ min: 1, max: 60 }), async (faults, stopAfter) => {
        let requests = 0
        const rig: CreationRig = createCreationRig(many, {
          intercept: () => {
            requests += 1
            if (requests === stopAfter + 3) rig.creations.cancel('1')
            return null
          },
        })
        await rig.sheet(...ids)
        const { jobId, finished } = await rig.begin(ids, region)
        rig.sandbox.faults.set(faults)
        await finished
        rig.sandbox.faults.clear()
        const before = await rig.creations.view(jobId)
        expect(before?.intents.map(({ localId }) => localId)).toEqual(ids)
        expect(before?.intents.every(({ status }) => !['waiting', 'sent'].includes(status))).toBe(true)
        await rig.settle()
        const after = await rig.creations.view(jobId)
        for (const { key, status } of after?.intents ?? []) {
          expect([key, status, named(rig, key)]).toEqual([key, status, status === 'created' ? 1 : 0])
        }
      }),
      { numRuns: 40 },
    )
  })
})
