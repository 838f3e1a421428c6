import { expect, test } from 'vitest'
import { kindTexts } from '../../../sync/kinds-text.ts'
import { commandKinds } from '../kinds.ts'
import { counts } from './sample-job.ts'
import { jsonStatus, statusLines, type Status } from './status.ts'

const status: Status = {
  workspace: {
    environment: 'LIVE',
    readOnly: false,
    firstStart: false,
    tenant: 'demo.example.com',
    database: 'db.example.com:5432/acted',
    databaseReachability: 'CONNECTED',
    databaseProblem: null,
    administrateReachability: 'UNREACHABLE',
    administrateProblem: null,
    requestsInFiveMinutes: 0,
    requestLimitInFiveMinutes: 6000,
    person: 'Sam',
    version: '1.2.3',
    engine: {
      owner: 'Priya',
      host: 'OPS-1',
      command: 'sync_all',
      jobId: '41',
      since: '2026-02-12T09:14:30.000Z',
      here: false,
    },
    notLinked: 2,
  },
  kinds: [0, 2].map((index) => ({
    name: commandKinds[index]!.kind,
    position: index + 1,
    command: commandKinds[index]!.command,
    title: kindTexts[index]!.title,
    singular: '',
    plural: '',
    rule: '',
    explanation: '',
    needs: [],
    linked: index === 2,
    tutorialTotal: index === 2 ? 15 : null,
    linkedTotal: index === 2 ? 12 : null,
    notLinkedTotal: index === 2 ? 2 : null,
    ignoredTotal: index === 2 ? 1 : null,
    administrateTotal: index === 2 ? 13 : null,
    lastRun: index === 2 ? { jobId: '41', at: '2026-02-11T18:00:00.000Z', read: 13, linkedTotal: 12 } : null,
    trend: [],
  })),
  jobs: [
    {
      id: '41',
      command: 'sync_all',
      title: 'Full Sync',
      status: 'DONE',
      startedBy: 'Sam',
      host: 'OPS-2',
      startedAt: '2026-02-11T18:00:00.000Z',
      finishedAt: null,
      totals: counts({ created: 3 }),
      read: 13,
      problem: null,
    },
  ],
}

test('a table to read', () => {
  expect(statusLines(status, 'Europe/London').join('\n')).toBe(`Environment        Live
Tutorial database  db.example.com:5432/acted
Administrate       demo.example.com, not reachable
Engine             Priya runs sync_all on OPS-1 since 2026-02-12 09:14

Kind           Administrate  Tutorial  Linked  Not linked  Ignored  Last run
Custom fields                                                       never
Locations                13        15      12           2        1  2026-02-11 18:00

Last runs
2026-02-11 18:00  Full Sync  done  3 created, 0 updated, 0 errors  Sam on OPS-2`)
})

test('before the first run', () => {
  const { workspace } = status
  const lines = statusLines({
    workspace: {
      ...workspace,
      environment: 'REHEARSAL',
      tenant: '',
      engine: null,
      administrateReachability: 'UNKNOWN',
    },
    kinds: [],
    jobs: [],
  })
  expect(lines).toContain('Environment        Rehearsal')
  expect(lines).toContain('Administrate       practice stand-in')
  expect(lines).toContain('Engine             free')
  expect(lines.at(-1)).toBe('No runs yet')
})

test('the same facts as a document', () => {
  expect(jsonStatus(status)).toMatchObject({
    environment: 'live',
    engine: { owner: 'Priya' },
    kinds: [
      { administrate: null },
      { command: 'sync_locations', linked: 12, notLinked: 2, ignored: 1, lastRun: '2026-02-11T18:00:00.000Z' },
    ],
    runs: [{ id: '41', status: 'done', totals: { created: 3, updated: 0, errors: 0 } }],
  })
})
