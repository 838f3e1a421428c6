// A process that dies at any point of an import, or of taking it back, and one that continues: both systems end the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type At, type CrashPoint, commits, writes } from '../../src/main/imports/run/crash-points.ts'
import { type Beginning, type Copy, createBeginning, deadline } from './crash-rig.ts'
import { passed } from './doors.ts'
import { finalState } from './final-state.ts'
import { type Importer, told } from './import-rig.ts'
import type { CheckedWorkbook } from '../../src/main/imports/check/checked-workbook.ts'
import { blendedRows, onlineRow, type SeasonRow } from './season.ts'

const course = { code: 'CS1_LO_1', location: 'Live online', venue: 'Live online', instructor: 'Dana Denholm' } as const
const before: readonly SeasonRow[] = blendedRows({
  ...{ ...course, title: 'CS1-01-26A' },
  days: [['2026-01-13', '09:30', '12:30']],
})
/** One event that changes in both systems, one new with an administrator, one new online. */
const after: readonly SeasonRow[] = [
  ...blendedRows({ ...course, title: 'CS1-01-26A', days: [['2026-01-20', '09:30', '12:30']] }).map((row) => ({
    ...row,
    'Max places': 9,
  })),
  ...blendedRows({ ...course, title: 'CS1-02-26A', days: [['2026-03-31', '13:30', '17:00']] }).map((row) => ({
    ...row,
    'Event administrator': 'Polly Prentice',
  })),
  onlineRow('OC_CB1', 'CB1-OC-26A'),
]

interface Scenario {
  readonly name: string
  readonly prepare: (importer: Importer) => Promise<void>
  /** What the first process does. */
  readonly begin: (importer: Importer, copy: Copy) => Promise<readonly string[]>
  /** What the next process does, whatever the first one got to. */
  readonly goOn: (importer: Importer, copy: Copy) => Promise<unknown>
  /** What it tells in the end. */
  readonly tells: readonly string[]
}

/** Checked once at the beginning: every copy of it is the same. */
let checked: CheckedWorkbook
const importAfter = async (importer: Importer) => told(await importer.ended(await importer.start(checked)))
const takeBack = async (importer: Importer) => told(await importer.undo('1', [4, 5, 6]))

/** Two people for one template, one of whom is approved already. */
async function approve({ runner }: Importer, { sandbox: { world } }: Copy): Promise<readonly string[]> {
  const template = [...world.courseTemplates.values()].find(({ code }) => code === 'CS1_LO_1')
  const instructors = [...world.contacts.values()]
    .filter(({ lastName }) => lastName === 'Ashworth' || lastName === 'Denholm')
    .map(({ id, lastName }) => ({ externalId: id, name: lastName ?? '' }))
  const end = await runner.approve([{ templateId: template?.id ?? '', template: 'CS1_LO_1', instructors }], 'Tess')
  return 'busy' in end ? ['busy'] : end.outcomes.map(({ outcome }) => outcome)
}

/** Boundaries that a scenario has not are in the other. */
const scenarios: readonly Scenario[] = [
  {
    name: 'import',
    async prepare(importer) {
      await importer.run(before, 'before.xlsx')
      checked = await importer.open(after)
    },
    begin: importAfter,
    async goOn(importer, { database }) {
      const { rows } = await database.pool.query<{ id: string; status: string }>(
        'select id::text, status from tandem.import_batches where id > 1',
      )
      const [batch] = rows
      if (batch === undefined) return importAfter(importer)
      if (batch.status === 'done') return importer.parts.jobs.markInterrupted()
      return importer.resume(batch.id)
    },
    tells: [
      '4 imported: Classroom start has to be changed in Administrate by hand, to “20 Jan 2026”: its interface does not let other programs.',
    ],
  },
  {
    name: 'taking back',
    async prepare(importer) {
      await importer.run(after)
    },
    begin: takeBack,
    goOn: takeBack,
    tells: [4, 5, 6].map((row) => `${row} left: Taken back by Tess on 2026-03-02.`),
  },
  {
    name: 'approving',
    prepare: async () => undefined,
    begin: approve,
    goOn: approve,
    tells: ['approved'],
  },
]

const met = new Set<string>()

describe.each(scenarios)('$name', ({ prepare, begin, goOn, tells }) => {
  let beginning: Beginning
  const points: CrashPoint[] = []
  let undisturbed: Awaited<ReturnType<typeof finalState>>

  beforeAll(async () => {
    beginning = await createBeginning(prepare)
  }, 60_000)
  afterAll(() => beginning.drop())

  it('every commit and every write to Administrate stands between two points of its own', async () => {
    const copy = await beginning.again()
    let last = await passed(copy.database, copy.sandbox)
    const at: At = async (point) => {
      const now = await passed(copy.database, copy.sandbox)
      const since = { commits: now.commits - last.commits, writes: now.writes - last.writes }
      const [when = '', boundary = ''] = point.split(' ')
      const isWrite = writes.some((name) => name === boundary)
      if (when === 'before') expect(since, `between ${points.at(-1)} and ${point}`).toEqual({ commits: 0, writes: 0 })
      else {
        expect(points.at(-1)).toBe(`before ${boundary}`)
        expect(isWrite ? since.commits : since.writes, point).toBe(0)
        expect(isWrite ? since.writes : since.commits, point).toBeLessThanOrEqual(1)
        if (isWrite) expect(since.writes, point).toBe(1)
        else if (since.commits > 0) met.add(boundary)
      }
      if (isWrite) met.add(boundary)
      points.push(point)
      last = now
    }
    const importer = copy.process(at)
    const lines = await begin(importer, copy)
    await importer.runner.close()
    expect(await passed(copy.database, copy.sandbox), 'after the last point').toEqual(last)
    undisturbed = await finalState(copy.database, copy.sandbox)
    expect(undisturbed['tandem.intents']).toEqual([])
    expect(lines).toEqual(tells)
  })

  it('killed once at each point and continued, both systems are as without', async () => {
    expect(points.length).toBeGreaterThan(15)
    const different: Record<string, unknown> = {}
    for (let number = 1; number <= points.length; number += 1) {
      const copy = await beginning.again()
      const { at, reached } = deadline(number)
      const dying = copy.process(at)
      const work = begin(dying, copy).catch(() => undefined)
      const point = await Promise.race([reached, work])
      expect(point, `point ${number}`).toBe(points[number - 1])
      await copy.cut()
      const next = copy.process()
      await goOn(next, copy)
      await next.runner.close()
      const state = await finalState(copy.database, copy.sandbox)
      try {
        expect(state).toEqual(undisturbed)
      } catch (error) {
        different[`${number} ${point as CrashPoint}`] = error instanceof Error ? error.message : error
      }
    }
    expect(different).toEqual({})
  }, 240_000)
})

it('no boundary is announced that nothing stands at', () => {
  expect([...commits, ...writes].filter((boundary) => !met.has(boundary))).toEqual([])
})
