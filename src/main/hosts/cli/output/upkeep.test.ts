import { expect, test } from 'vitest'
import { migrateReport, seedReport } from './upkeep.ts'

const nothing = {
  was: 'tandem',
  database: 'db.example.com:5432/acted',
  applied: [],
  recorded: [],
  backup: null,
  adoption: { sql: [], applied: false },
} as const
const sql = ['alter table adm.events alter column location_id drop not null;']

test('nothing to do', () => {
  expect(migrateReport(nothing, true)).toEqual({
    out: ['Nothing to do: the tutorial database (db.example.com:5432/acted) is as this version needs it.'],
    err: [],
  })
})

test('what was done, and what an import would still need', () => {
  const report = {
    ...nothing,
    applied: ['2_tandem'],
    recorded: ['1_tables'],
    backup: '/copies/1.tar',
    adoption: { sql, applied: false },
  }
  expect(migrateReport(report, false)).toEqual({
    out: [
      'Applied to the tutorial database (db.example.com:5432/acted):',
      '  - 2_tandem',
      'Its tables were there already; recorded without running it:',
      '  - 1_tables',
      'A copy was made before: /copies/1.tar',
    ],
    err: [
      'The import of events needs 1 column relaxed; "npm run tandem -- migrate --adopt" prints the SQL and applies it.',
    ],
  })
})

test('--adopt prints the SQL it ran', () => {
  expect(migrateReport({ ...nothing, adoption: { sql, applied: true } }, true)).toEqual({
    out: ['Relaxed for the import of events:', ...sql],
    err: [],
  })
})

test('seed says what it put in', () => {
  const seeded = { database: 'built in', locations: 14, venues: 1, instructors: 0, courseTemplates: 2, products: 3 }
  expect(seedReport(seeded).out.slice(0, 3)).toEqual([
    'Practice data put into the tutorial database (built in):',
    '  - 14 locations',
    '  - 1 venue',
  ])
})
