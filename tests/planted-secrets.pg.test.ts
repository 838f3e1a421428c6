// Secrets are planted where they really come from, everything is done that could spill them, and whatever Tandem keeps or hands
// out is searched for them: log, database, every file of the data folder, exports, diagnostics.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  DiagnosticsDocument,
  ExportDiagnosticsDocument,
  ExportMatchesDocument,
  MatchDocument,
} from '../graphql/generated/local.ts'
import { readZipDirectory, unpack } from '../src/main/imports/file/zip-directory.ts'
import { planted, plantedRefreshToken, type PlantedTandem, plantTandem, type Way } from './planted-rig.ts'

const ways: readonly Way[] = ['by variables', 'kept in a file', 'kept by the key store']

describe.each(ways)('secrets %s', (way) => {
  let rig: PlantedTandem
  beforeAll(async () => {
    rig = await plantTandem(way)
  }, 300_000)
  afterAll(() => rig.close())

  async function download(path: string): Promise<Buffer> {
    const response = await rig.tandem.handle(new Request(`http://tandem.local${path}`))
    expect(response.status).toBe(200)
    return Buffer.from(await response.arrayBuffer())
  }

  function partsOf(zip: Buffer): readonly Buffer[] {
    return readZipDirectory(zip).map((entry) => unpack(zip, entry))
  }

  test('they were used, and the search finds them where they are', () => {
    const { spilled, tokens, url } = rig
    expect(tokens.size).toBeGreaterThanOrEqual(4)
    expect(spilled(`at ${url}`)).toEqual([planted.databasePassword])
    expect(spilled(Buffer.from([...tokens].join()))).toHaveLength(tokens.size)
  })

  test('not in the log, what it tells of a crash included, nor in any other file of the data folder', () => {
    const { folder, spilled } = rig
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
    const log = files
      .filter((path) => path.endsWith('.log'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('')
    expect(log).toContain('A request to Administrate failed')
    expect(log).toContain('fetch failed with Bearer …')
    expect(log).toContain('The process ends for a reason that it does not know')
    // The one file that is there for them.
    const others = files.filter((path) => path !== join(folder, 'secrets.json'))
    expect(others.includes(join(folder, 'settings.json'))).toBe(way !== 'by variables')
    expect(others.flatMap((path) => spilled(readFileSync(path)).map((secret) => `${path}: ${secret}`))).toEqual([])
  })

  test('in the file of secrets only as it is to keep them', () => {
    const path = join(rig.folder, 'secrets.json')
    if (way === 'by variables') {
      expect(existsSync(path)).toBe(false)
      return
    }
    const all = [...Object.values(planted), plantedRefreshToken]
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object)).toHaveLength(all.length)
    expect(rig.spilled(readFileSync(path))).toEqual(way === 'kept in a file' ? all : [])
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
  })

  test('not in the database', async () => {
    const client = new Client({ connectionString: rig.database.url })
    await client.connect()
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    const found: string[] = []
    let rows = 0
    for (const { name } of tables.rows) {
      const content = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
      rows += content.rows.length
      found.push(...rig.spilled(content.rows.map(({ row }) => row).join('\n')).map((secret) => `${name}: ${secret}`))
    }
    await client.end()
    expect(rows).toBeGreaterThan(100)
    expect(found).toEqual([])
  })

  test('not in exports', async () => {
    const { match } = await rig.api.query(MatchDocument, { kind: 'LOCATIONS', first: 50 })
    for (const format of ['XLSX', 'CSV'] as const) {
      const rowIds = match.rows.map(({ id }) => id)
      const { exportMatches } = await rig.api.mutate(ExportMatchesDocument, { kind: 'LOCATIONS', rowIds, format })
      if (exportMatches.__typename !== 'ExportReady') throw new Error('There is no export.')
      const file = await download(exportMatches.path)
      expect((format === 'CSV' ? [file] : partsOf(file)).flatMap(rig.spilled)).toEqual([])
    }
  })

  test('not in the diagnostics, as they are shown and as they are given', async () => {
    const { diagnostics } = await rig.api.query(DiagnosticsDocument, {})
    expect(diagnostics.find(({ name }) => name === 'runs.json')?.text).toContain('"FAILED"')
    expect(diagnostics.filter(({ name }) => name.startsWith('logs/'))).not.toEqual([])
    expect(diagnostics.flatMap(({ text }) => rig.spilled(text))).toEqual([])
    const { exportDiagnostics } = await rig.api.mutate(ExportDiagnosticsDocument, {})
    if (exportDiagnostics.__typename !== 'ExportReady') throw new Error('There are none.')
    const parts = partsOf(await download(exportDiagnostics.path))
    expect(parts).toHaveLength(diagnostics.length)
    expect(parts.flatMap(rig.spilled)).toEqual([])
  })
})
