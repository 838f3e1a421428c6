// The parts of `npm test`: each runs in front of the person's eyes and answers with its counts.
import { buildStale } from './build-stale.ts'
import { checkParts } from './check-parts.ts'
import { generateUncommitted } from './generate-uncommitted.ts'
import { runTogether } from './run-together.ts'
import { type Counts, forgetReports, playwrightCounts, VITEST_REPORT, vitestCounts } from './test-counts.ts'
import { needBrowser, needPostgres } from './test-needs.ts'
import { showTool } from './tools.ts'

/** Counts of a part, the steps of it that failed without being tests, and what was left out and why. */
export type Result = Readonly<{ counts?: Counts; failedSteps?: readonly string[]; leftOut?: string }>

export const PROJECTS = ['unit', 'pg', 'web'] as const
export type Project = (typeof PROJECTS)[number]

/** Format, types, lint, arrows, unused code, drift. */
export async function testCheck(): Promise<Result> {
  generateUncommitted()
  return { failedSteps: await runTogether(checkParts) }
}

/** The projects of vitest.config.ts; `pg` is left out where there is no PostgreSQL. */
export async function testProjects(wanted: readonly Project[]): Promise<Result> {
  generateUncommitted()
  const missing = wanted.includes('pg') ? await needPostgres() : undefined
  const projects = wanted.filter((project) => project !== 'pg' || missing === undefined)
  const leftOut = missing === undefined ? {} : { leftOut: `pg tests: ${missing}` }
  if (projects.length === 0) return leftOut
  return { counts: await vitest(projects), ...leftOut }
}

/** What is packaged, taken apart and run; from a build. */
export async function testPackage(): Promise<Result> {
  return { counts: await vitest(['package']) }
}

async function vitest(projects: readonly string[]): Promise<Counts> {
  forgetReports()
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]
  const { ok } = await showTool('vitest', ['run', ...projects.flatMap((name) => ['--project', name]), ...report])
  return vitestCounts(ok)
}

/** Hosts, workers and renderer, as they are delivered. */
export async function testBuild(): Promise<Result> {
  try {
    await buildStale(['main', 'renderer'])
    return {}
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { failedSteps: ['build'] }
  }
}

/** The built app in a real browser. */
export async function testEndToEnd(): Promise<Result> {
  const missing = await needBrowser()
  if (missing !== undefined) return { leftOut: `end-to-end tests: ${missing}` }
  const { ok } = await showTool('playwright', ['test'])
  return { counts: playwrightCounts(ok) }
}
