// A backend that cannot even be closed, as when its database is gone, does not cover what the command has to say.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { LostSightError, ToldError } from './failure.ts'
import { refusedSignIn } from './output/sample-job.ts'
import { perform } from './perform.ts'
import { parseArguments } from './program.ts'
import { showStatus } from './status.ts'
import { answeringScreen } from './scripted-creation.fixture.ts'

const closed = vi.hoisted(() => vi.fn(async () => Promise.reject(new Error('The database is gone'))))
vi.mock('./open-backend.ts', () => ({ openBackend: async () => ({ api: {}, close: closed }) }))
vi.mock('./status.ts', () => ({ showStatus: vi.fn() }))

const folder = mkdtempSync(join(tmpdir(), 'tandem-perform-'))
afterAll(() => rmSync(folder, { recursive: true }))

function status() {
  const parsed = parseArguments(['status'], '')
  if (!('invocation' in parsed)) throw new Error('Not a command')
  const environment = { TANDEM_DATA_DIR: folder }
  const { signal } = new AbortController()
  return perform(parsed.invocation, { environment, signal, incident: '0a1b2c3d', ...answeringScreen() })
}

test('its end', async () => {
  vi.mocked(showStatus).mockResolvedValueOnce(0)
  expect(await status()).toBe(0)
  expect(closed).toHaveBeenCalledOnce()
})

test('its failure', async () => {
  const known = { report: { out: [], err: [] }, document: {} }
  const lost = new LostSightError(new ToldError(refusedSignIn, 2), known)
  vi.mocked(showStatus).mockRejectedValueOnce(lost)
  await expect(status()).rejects.toBe(lost)
})
