// Full Sync on each kind of database: numbers that add up and agree with the rows, and a second run that writes nothing.
import { afterEach, describe, expect, it } from 'vitest'
import { syncCommands } from '../../src/main/ports/jobs.ts'
import { totalCounts } from '../../src/main/sync/outcome-counts.ts'
import { encodeId } from '../../src/sandbox/ids.ts'
import { createRig, outcome, rowVersions, type Rig } from '../sync-rig.ts'
import { existingRows } from './existing.ts'

let rig: Rig
afterEach(() => rig.drop())

const bridges = [
  'custom_fields',
  'pricelevels',
  'locations',
  'venues',
  'instructors',
  'course_templates',
  'course_template_price_levels',
]

describe.each(['postgresql', 'existing', 'embedded'] as const)('on %s', (kind) => {
  it('reads the sample world whole, writes it, and finds nothing to do the second time', async () => {
    rig = await createRig(kind)
    const first = await rig.run()
    expect(outcome(first)).toEqual(syncCommands.map((command) => `${command}: done`))
    expect(
      first.steps.map((step) => [step.read, step.counts.created, step.counts.skipped, step.counts.errors]),
    ).toEqual([
      [45, 45, 0, 0],
      [3, 3, 0, 0],
      [11, 11, 0, 0],
      [19, 19, 0, 0],
      [41, 40, 0, 1],
      [108, 108, 0, 0],
      [327, 321, 6, 0],
    ])
    for (const [index, table] of bridges.entries()) {
      const [row] = await rig.rows<{ count: bigint }>(`select count(*) from adm.${table}`)
      expect([table, Number(row?.count)]).toEqual([table, first.steps[index]?.counts.created])
    }
    for (const { read, counts } of first.steps)
      expect(counts.created + counts.updated + counts.unchanged + counts.skipped + counts.errors).toBe(read)

    const versions = await rowVersions(rig.database)
    const second = await rig.run()
    expect(totalCounts(second.steps.map((step) => step.counts))).toMatchObject({
      created: 0,
      updated: 0,
      deleted: 0,
      unchanged: 547,
    })
    expect(await rowVersions(rig.database)).toEqual(versions)
  })
})

describe('on a database of the existing system', () => {
  it('keeps ids, links and stale entries, links by rule what is free, and writes no row the second time', async () => {
    rig = await createRig('existing', { fill: existingRows })
    const first = await rig.run()
    expect(outcome(first)).toEqual(syncCommands.map((command) => `${command}: done`))
    const locations = await rig.rows<{ external_id: string; tutorial_location_id: bigint | null; legacy_id: string }>(
      'select external_id, tutorial_location_id, legacy_id from adm.locations',
    )
    const linked = (number: number) =>
      locations.find((row) => row.external_id === encodeId('Location', number))?.tutorial_location_id
    expect(linked(3)).toBe(1n)
    expect(linked(10)).toBe(2n)
    expect(linked(999)).toBe(3n)
    expect(linked(5)).toBeNull()
    expect(linked(8)).toBeNull()
    expect(locations.find((row) => row.external_id === encodeId('Location', 4))?.legacy_id).toBe('4')

    const found = await rig.jobs.findings(first.id, null, ['unmatched-tutorial', 'changed-since-linked'], 100, 0)
    expect(found.items.map((item) => [item.position, item.kind, item.key, item.reason])).toEqual([
      [3, 'unmatched-tutorial', 'Cardiff', 'gone-from-administrate'],
      [3, 'changed-since-linked', 'Edinburgh', null],
      [5, 'unmatched-tutorial', 'Instructor #3', 'no-name'],
      [5, 'unmatched-tutorial', 'Nora Nash', 'stands-twice'],
      [6, 'unmatched-tutorial', 'NOT_THERE', 'no-such-key'],
    ])
    expect(first.steps[2]?.counts).toMatchObject({ deleted: 1, unmatchedTutorial: 1 })

    const versions = await rowVersions(rig.database)
    await rig.run()
    expect(await rowVersions(rig.database)).toEqual(versions)
  })
})
