// A tutorial database and a sandbox on which every writing mutation of the local API has something to write.
import { blendedRows, type SeasonRow, seasonWorkbook } from '../imports/season.ts'
import type { WindowRig } from '../imports/window-rig.ts'

export interface State {
  /** Of a plan that waits for review. */
  readonly jobId: string
  /** A location that is not linked, and one of Administrate that it could be linked with. */
  readonly tutorialId: string
  readonly identity: string
  /** A location of Administrate that is linked. */
  readonly linked: string
  readonly decisionId: string
  /** The input of `createRecords`. */
  readonly creation: { readonly records: readonly object[] }
  /** The arguments of `approveInstructors`, `startImport` and `undoImport`, as they would be confirmed. */
  readonly approval: Arguments
  readonly waiting: Arguments
  readonly undo: Arguments
  readonly importId: string
}

type Arguments = Readonly<Record<string, unknown>>

/** On a rig that writes. */
export async function prepare(rig: WindowRig): Promise<State> {
  await rig.rows(
    `insert into acted.tutorial_locations (name, code, is_active, created_at, updated_at) values ('Atlantis', '', true, now(), now())`,
  )
  const imported = await importOne(rig)
  const jobId = await planned(rig)
  const { match } = await rig.ask<{ match: { rows: readonly Row[] } }>(
    '{ match(kind: LOCATIONS) { rows { link tutorialId tutorialName identity } } }',
  )
  const tutorialId = match.rows.find(({ tutorialName }) => tutorialName === 'Atlantis')?.tutorialId ?? ''
  const linked = match.rows.find(({ link }) => link === 'LINKED')?.identity ?? ''
  const { noteRecord } = await rig.ask<{ noteRecord: { decision: { id: string } } }>(
    `mutation ($id: ID!) { noteRecord(kind: LOCATIONS, record: { side: TUTORIAL, id: $id }, text: "Under water.") {
      ... on DecisionMade { decision { id } } } }`,
    { id: tutorialId },
  )
  return {
    ...{ jobId, tutorialId, linked, identity: linked, decisionId: noteRecord.decision.id },
    creation: await creationOf(rig, tutorialId),
    approval: await approvalOf(rig),
    waiting: await drop(rig, event(23)),
    ...imported,
  }
}

/** Resolves when nothing runs and the last run says how it ended. */
export async function idle({ ask }: WindowRig): Promise<void> {
  const document = '{ workspace { engine { command } } latestJob { status } }'
  for (;;) {
    const { workspace, latestJob } = await ask<{
      workspace: { engine: object | null }
      latestJob: { status: string } | null
    }>(document)
    if (workspace.engine === null && latestJob?.status !== 'RUNNING') return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Every row of the existing system's tables, and of what is decided about them, with the version PostgreSQL gave it. */
export async function versions({ rows }: WindowRig): Promise<readonly string[]> {
  const tables = await rows<{ readonly name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('acted', 'adm', 'public') or (schemaname = 'tandem' and tablename in
     ('snapshot', 'links', 'ignored', 'not_the_same', 'notes', 'decisions', 'intents', 'import_batches', 'import_rows'))
     order by 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const each = await rows<{ readonly version: string }>(
      `select xmin::text || ' ' || t::text as version from ${name} t order by t::text`,
    )
    found.push(`${name}: ${each.length}`, ...each.map(({ version }) => `${name} ${version}`))
  }
  return found
}

interface Row {
  readonly link: string
  readonly tutorialId: string | null
  readonly tutorialName: string | null
  readonly identity: string | null
}

async function planned(rig: WindowRig): Promise<string> {
  const { startSync } = await rig.ask<{ startSync: { job: { id: string } } }>(
    'mutation { startSync(input: { command: "sync_locations", reviewFirst: true }) { ... on JobStarted { job { id } } } }',
  )
  await idle(rig)
  return startSync.job.id
}

async function creationOf({ ask }: WindowRig, tutorialId: string): Promise<State['creation']> {
  const { creationSheet } = await ask<{
    creationSheet: { confirm: string; questions: readonly { name: string; choices: readonly { value: string }[] }[] }
  }>(
    `query ($ids: [ID!]!) { creationSheet(kind: LOCATIONS, tutorialIds: $ids) {
      ... on CreationSheet { confirm questions { name choices { value } } } } }`,
    { ids: [tutorialId] },
  )
  const { confirm, questions } = creationSheet
  const values = questions.flatMap(({ name, choices }) => choices.slice(0, 1).map(({ value }) => ({ name, value })))
  return Object.assign(
    { kind: 'LOCATIONS', confirm, values },
    { records: [{ tutorialId, linkTo: null, createAnyway: true, values: [] }] },
  )
}

async function drop({ ask }: WindowRig, rows: readonly SeasonRow[]): Promise<{ id: string; confirm: string }> {
  const { openWorkbook } = await ask<{ openWorkbook: { id: string; confirm: string } }>(
    'mutation ($file: File!) { openWorkbook(file: $file) { ... on Workbook { id confirm } } }',
    { file: new File([new Uint8Array(seasonWorkbook(rows))], 'season.xlsx') },
  )
  return { id: openWorkbook.id, confirm: openWorkbook.confirm }
}

async function approvalOf(rig: WindowRig): Promise<Arguments> {
  const { id } = await drop(rig, notApproved)
  const { workbook } = await rig.ask<{
    workbook: { confirm: string; missingApprovals: readonly { templateId: string; instructorId: string }[] }
  }>(
    'query ($id: ID!) { workbook(id: $id) { ... on Workbook { confirm missingApprovals { templateId instructorId } } } }',
    { id },
  )
  return { id, confirm: workbook.confirm, approvals: workbook.missingApprovals }
}

async function importOne(rig: WindowRig): Promise<Pick<State, 'importId' | 'undo'>> {
  const { startImport } = await rig.ask<{ startImport: { import: { id: string } } }>(
    'mutation ($id: ID!, $confirm: String!) { startImport(id: $id, confirm: $confirm) { ... on ImportStarted { import { id } } } }',
    await drop(rig, event(22)),
  )
  await idle(rig)
  const { id } = startImport.import
  const { importUndo } = await rig.ask<{ importUndo: { confirm: string; events: readonly { row: number }[] } }>(
    'query ($id: ID!) { importUndo(id: $id) { ... on ImportUndo { confirm events { row } } } }',
    { id },
  )
  const { confirm, events } = importUndo
  return { importId: id, undo: { id, confirm, rows: events.map(({ row }) => row) } }
}

const event = (number: number): readonly SeasonRow[] =>
  blendedRows({
    ...{ code: 'CB1_f2f_3', title: `CB1-${number}-26A`, location: 'London', venue: 'To be confirmed' },
    instructor: 'Gary Goodwin',
    days: [0, 14, 28].map(
      (days) => [new Date(Date.UTC(2026, 0, number + days)).toISOString().slice(0, 10), '09:30', '17:00'] as const,
    ),
  })

const notApproved = blendedRows({
  ...{ code: 'CB1_LO_6', title: 'CB1-90-26A', location: 'Live online', venue: 'Live online' },
  instructor: 'Gary Goodwin',
  days: [12, 13, 14, 15, 16, 19].map((day) => [`2026-01-${day}`, '18:00', '19:00'] as const),
})
