// Whole imports of small workbooks: what they write in both systems.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createImportRig, type ImportRig, tally, told } from './import-rig.ts'
import { blendedRows, onlineRow } from './season.ts'

const evening = {
  code: 'CB1_LO_3',
  title: 'CB1-01-26A',
  location: 'Live online',
  venue: 'Live online',
  instructor: 'Yara Zeal',
  days: [
    ['2026-01-13', '09:30', '12:30'],
    ['2026-02-10', '09:30', '12:30'],
    ['2026-03-31', '09:30', '12:30'],
  ],
} as const

describe('an import', () => {
  let rig: ImportRig
  beforeEach(async () => {
    rig = await createImportRig('postgresql')
  })
  afterEach(() => rig.drop())

  it('writes a new event into both systems and links them', async () => {
    const view = await rig.run([...blendedRows(evening), onlineRow('OC_CB1', 'CB1-OC-26A')])
    expect(told(view)).toEqual([])
    expect(tally(view)).toEqual({ imported: 4 })
    expect(view.batch.status).toBe('done')
  })
})
