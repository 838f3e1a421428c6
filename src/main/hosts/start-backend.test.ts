// What a start does before anybody answers, and which values of a configuration no log may hold.
import { existsSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfiguration } from '../config.ts'
import { readZipDirectory, unpack } from '../imports/file/zip-directory.ts'
import { secretsOf, startBackend } from './start-backend.ts'

const patience = 60_000
const ask = (query: string) =>
  new Request('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
const question = () => ask('{ workspace { environment } }')

function started() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tandem-start-'))
  // A port nobody listens at.
  const environment = { TANDEM_DATA_DIR: dataFolder, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }
  return { dataFolder, tandem: startBackend({ environment, fetch }) }
}

test('before it is to begin nothing is opened; then it answers', { timeout: patience }, async () => {
  const { dataFolder, tandem } = started()
  const practice = join(dataFolder, 'practice.jsonl')
  expect(existsSync(practice)).toBe(false)
  await tandem.begin()
  expect(existsSync(practice)).toBe(true)
  expect(await (await tandem.handle(question())).json()).toEqual({ data: { workspace: { environment: 'REHEARSAL' } } })
  await tandem.close()
})

test.skipIf(process.platform === 'win32')('a data folder that was not there is closed to other accounts', async () => {
  const dataFolder = join(mkdtempSync(join(tmpdir(), 'tandem-start-')), 'data')
  await startBackend({ environment: { TANDEM_DATA_DIR: dataFolder }, fetch }).close()
  expect(statSync(dataFolder).mode & 0o777).toBe(0o700)
})

test('a question that comes first waits for its answer, and brings it about', { timeout: patience }, async () => {
  const { tandem } = started()
  const answers = await Promise.all([tandem.handle(question()), tandem.handle(question())])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  await tandem.close()
})

test('diagnostics are given as they were shown, and without the password', { timeout: patience }, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tandem-start-'))
  const environment = { TANDEM_DATA_DIR: dataFolder, DATABASE_URL: 'postgresql://nobody:hunter2@127.0.0.1:1/none' }
  const tandem = startBackend({ environment, fetch })
  const shown = (await tandem.handle(ask('{ diagnostics { name says bytes text } }'))).json() as Promise<{
    readonly data: { readonly diagnostics: readonly { readonly name: string; readonly text: string }[] }
  }>
  const parts = (await shown).data.diagnostics
  expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['README.txt', 'settings.json', 'runs.json']))
  expect(JSON.stringify(parts)).not.toContain('hunter2')
  const ordered = (await (
    await tandem.handle(ask('mutation { exportDiagnostics { ... on ExportReady { path fileName rows } } }'))
  ).json()) as { readonly data: { readonly exportDiagnostics: { readonly path: string; readonly fileName: string } } }
  const { path, fileName } = ordered.data.exportDiagnostics
  expect(fileName).toMatch(/^tandem-diagnostics-\d{4}-\d\d-\d\d\.zip$/)
  const file = await tandem.handle(new Request(new URL(path, 'http://127.0.0.1')))
  const zip = Buffer.from(await file.arrayBuffer())
  const entries = readZipDirectory(zip)
  expect(entries.map(({ name }) => name)).toEqual(parts.map(({ name }) => name))
  const settings = entries.find(({ name }) => name === 'settings.json')
  if (settings === undefined) throw new Error('There are no settings')
  expect(unpack(zip, settings).toString()).toBe(parts.find(({ name }) => name === 'settings.json')?.text)
  await tandem.close()
})

test('closed before it began it is closed', async () => {
  await started().tandem.close()
})

test('closed while it begins, it lets go of what it opened', { timeout: patience }, async () => {
  const { tandem } = started()
  const beginning = tandem.begin()
  await tandem.close()
  await beginning
  expect((await tandem.handle(question())).status).toBe(503)
})

function secrets(url: string): readonly string[] {
  return secretsOf(readConfiguration({ DATABASE_URL: url }, { platform: 'linux', home: '/home/ana' }))
}

test('a password before the host, as it is written and as it is meant', () => {
  expect(secrets('postgresql://ana:caf%C3%A9@db/x')).toEqual(expect.arrayContaining(['caf%C3%A9', 'café']))
})

test('a password given as ?password=, as it is written and as it is meant', () => {
  expect(secrets('postgresql://ana@db/x?sslmode=require&password=tea%26milk')).toEqual(
    expect.arrayContaining(['tea%26milk', 'tea&milk']),
  )
})
