// Before the first test: the built app is set aside, so that a later build does not change what is tested, and one PostgreSQL starts.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { findPostgres, OLDEST_POSTGRES } from '../scripts/find-postgres.ts'
import { startCluster } from '../tests/postgres-cluster.ts'
import { fillTemplates } from './fixtures/templates.ts'
import { tell } from './fixtures/told.ts'

/** Playwright calls this once, and what it returns after the last test. */
export async function setUp(): Promise<() => void> {
  const app = setAside()
  const cluster = findPostgres() ? await startCluster() : null
  tell({
    app,
    postgresUrl: cluster?.url ?? null,
    noPostgres: `no PostgreSQL ${OLDEST_POSTGRES} or newer found (its server programs initdb and postgres)`,
  })
  const end = (): void => {
    cluster?.stop()
    rmSync(app, { recursive: true, force: true })
  }
  try {
    if (cluster) await fillTemplates(cluster.url)
    return end
  } catch (error) {
    end()
    throw error
  }
}

/** The folder of the copy; inside the project, so that its packages are found from there. */
function setAside(): string {
  if (!existsSync('out/main/http.js') || !existsSync('out/renderer/index.html'))
    throw new Error('There is no built app. Run "npm run build" first, or "npm test -- e2e".')
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync('.cache/e2e-app-')
  cpSync('out', folder, { recursive: true })
  return folder
}

// Playwright takes the default export.
export { setUp as default }
