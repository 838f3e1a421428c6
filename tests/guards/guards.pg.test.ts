// The guards cannot be passed through the local API: read-only mode, another tenant, and the word for the live Administrate.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWindowRig, type WindowRig } from '../imports/window-rig.ts'
import { asked, confirmedBefore, mutationNames, namesOf, reachOf, variablesOf, type Told } from './mutations.ts'
import { idle, prepare, type State, versions } from './state.ts'

let rig: WindowRig
let state: State
let before: readonly string[]

const writing = namesOf('tutorial', 'sends')
const needsWord = namesOf('sends').filter((name) => !confirmedBefore.has(name))

function ask(name: string, more: object = {}): Promise<Told> {
  const variables = variablesOf[name]?.(state)
  if (variables === undefined) throw new Error(`It is not known how to ask for ${name}.`)
  return asked(rig.ask, name, { ...variables, ...more })
}

/** With the word where the mutation takes it: beside its other arguments, or in its input. */
function askTyped(name: string, typed: string | null): Promise<Told> {
  return ask(name, name === 'createRecords' ? { input: { ...state.creation, typed } } : { typed })
}

async function expectUntouched(): Promise<void> {
  expect(rig.sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
  expect(await versions(rig)).toEqual(before)
}

beforeAll(async () => {
  rig = await createWindowRig('postgresql')
  state = await prepare(rig)
  before = await versions(rig)
  rig.sandbox.clearRequests()
}, 300_000)
afterAll(() => rig.drop())

it('knows of every mutation what it may touch, and how to ask for each that writes', () => {
  expect(Object.keys(reachOf).sort()).toEqual([...mutationNames].sort())
  expect(Object.keys(variablesOf).sort()).toEqual([...writing].sort())
})

describe('in read-only mode', () => {
  beforeAll(async () => {
    await rig.restart({ readOnly: true })
    rig.sandbox.clearRequests()
  })

  it.each(writing)('%s is refused', async (name) => {
    const { __typename, problem } = await ask(name)
    expect([__typename, problem?.code, problem?.effect]).toEqual([
      expect.stringMatching(/^(NotStarted|NotDecided)$/),
      'READ-ONLY',
      'Nothing was changed in either system.',
    ])
  })

  it('nothing was written, nothing was sent, and nothing was even asked', async () => {
    await expectUntouched()
    expect(rig.sandbox.requests).toEqual([])
  })

  it('what is Tandem’s own goes on: a plan for review, a workbook, a rule', async () => {
    const started = await ask('startSync', { input: { command: 'sync_all', reviewFirst: true } })
    expect(started.__typename).toBe('JobStarted')
    await idle(rig)
    const { latestJob } = await rig.ask<{ latestJob: { status: string } }>('{ latestJob { status } }')
    expect(latestJob.status).toBe('WAITING')
    const again = await asked(rig.ask, 'checkWorkbookAgain', { id: state.waiting['id'] })
    expect(again.__typename).toBe('Workbook')
    await expectUntouched()
  }, 60_000)

  it('a workspace says so', async () => {
    expect(await rig.ask('{ workspace { readOnly databaseReachability administrateProblem { code } } }')).toEqual({
      workspace: { readOnly: true, databaseReachability: 'CONNECTED', administrateProblem: null },
    })
  })
})

describe('with another Administrate than the one that was read last', () => {
  beforeAll(async () => {
    await rig.rows(`update tandem.origin set tenant = 'other.example'`)
    await rig.restart()
    before = await versions(rig)
    rig.sandbox.clearRequests()
  })
  afterAll(async () => {
    await rig.rows(`update tandem.origin set tenant = $1`, rig.sandbox.instance)
  })

  it.each(writing.filter((name) => name !== 'startSync'))('%s is refused', async (name) => {
    expect((await ask(name)).problem).toMatchObject({ code: 'GUARD-TENANT' })
  })

  it('a sync stops by itself', async () => {
    expect((await ask('startSync')).__typename).toBe('JobStarted')
    await idle(rig)
    const { latestJob } = await rig.ask<Record<string, object>>('{ latestJob { status problem { code } } }')
    expect(latestJob).toEqual({ status: 'STOPPED', problem: { code: 'GUARD-TENANT' } })
  })

  it('nothing was written or sent', expectUntouched)
})

describe('an import that wrote to another Administrate', () => {
  const moved = (tenant: string) =>
    rig.rows('update tandem.jobs set tenant = $1 where command = $2', tenant, 'import_events')
  beforeAll(async () => {
    await rig.restart()
    await moved('other.example')
    rig.sandbox.clearRequests()
  })
  afterAll(() => moved(rig.sandbox.instance))

  it.each(['continueImport', 'undoImport'])('%s is refused', async (name) => {
    const { problem } = await ask(name)
    expect(problem).toMatchObject({ code: 'GUARD-TENANT', effect: 'Nothing was changed.' })
    expect(problem?.message).toContain('This import wrote to other.example')
  })

  it('nothing was written or sent', expectUntouched)
})

describe('in the live environment', () => {
  beforeAll(async () => {
    // The practice data, as if it were the real one.
    await rig.rows('update tandem.origin set mark = null')
    await rig.restart({ environment: 'LIVE' })
    before = await versions(rig)
    rig.sandbox.clearRequests()
  })

  it.each(needsWord.flatMap((name) => [null, '', 'live', 'LIVE!'].map((typed) => [name, typed] as const)))(
    '%s is refused with “%s”',
    async (name, typed) => {
      const { __typename, problem } = await askTyped(name, typed)
      expect([__typename, problem?.code, problem?.effect, problem?.next]).toEqual([
        'NotStarted',
        'CONFIRM-LIVE',
        'Nothing was sent.',
        'Type LIVE to confirm it.',
      ])
    },
  )

  it('nothing was written, nothing was sent, and nothing was even asked', async () => {
    await expectUntouched()
    expect(rig.sandbox.requests).toEqual([])
  })

  it('the word does not open read-only mode', async () => {
    await rig.restart({ environment: 'LIVE', readOnly: true })
    for (const name of needsWord) expect((await askTyped(name, 'LIVE')).problem?.code, name).toBe('READ-ONLY')
    await expectUntouched()
    await rig.restart({ environment: 'LIVE' })
  })

  it('what only links, and what goes on with an import that was confirmed, needs no word', async () => {
    const records = state.creation.records.map((record) => ({ ...record, linkTo: state.linked }))
    const linked = await ask('createRecords', { input: { ...state.creation, records } })
    expect(linked.__typename).toBe('CreationStarted')
    await idle(rig)
    expect((await ask('continueImport')).__typename).toBe('ImportStarted')
    await idle(rig)
    expect(rig.sandbox.requests.filter(({ type }) => type === 'mutation')).toEqual([])
  })

  // As the mutations were asked above: it was only the word that was missing.
  it.each([
    ['approveInstructors', 'Workbook'],
    ['createRecords', 'CreationStarted'],
    ['undoImport', 'ImportStarted'],
    ['startImport', 'ImportStarted'],
  ])('%s is carried out with the word', async (name, answer) => {
    expect(needsWord).toContain(name)
    rig.sandbox.clearRequests()
    expect((await askTyped(name, ' LIVE ')).__typename).toBe(answer)
    await idle(rig)
    expect(rig.sandbox.requests.filter(({ type }) => type === 'mutation').length).toBeGreaterThan(0)
  })
})
