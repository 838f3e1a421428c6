// Reads from the reports of Vitest and Playwright how many tests passed, failed and were skipped.
import { existsSync, readFileSync, rmSync } from 'node:fs'

export type Counts = Readonly<{ passed: number; failed: number; skipped: number }>

export const VITEST_REPORT = '.cache/test-results/vitest.json'
export const PLAYWRIGHT_REPORT = '.cache/test-results/playwright.json'

type VitestReport = Readonly<{
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: readonly Readonly<{ status: string; assertionResults: readonly Readonly<{ status: string }>[] }>[]
}>
type PlaywrightReport = Readonly<{
  errors: readonly unknown[]
  stats: Readonly<{ expected: number; unexpected: number; flaky: number; skipped: number }>
}>

/** Call it before a run, so that no report of an earlier one is counted. */
export function forgetReports(): void {
  for (const file of [VITEST_REPORT, PLAYWRIGHT_REPORT]) rmSync(file, { force: true })
}

/** A file that broke before its first test counts as one failure. */
export function vitestCounts(ok: boolean): Counts {
  const report = read<VitestReport>(VITEST_REPORT)
  if (!report) return broken
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + brokenFiles
  return {
    passed: report.numPassedTests,
    failed: Math.max(failed, ok ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** An error outside any test (a fixture file that does not load) counts as one failure; so does a flaky test. */
export function playwrightCounts(ok: boolean): Counts {
  const report = read<PlaywrightReport>(PLAYWRIGHT_REPORT)
  if (!report) return broken
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: Math.max(unexpected + flaky + report.errors.length, ok ? 0 : 1), skipped }
}

const broken: Counts = { passed: 0, failed: 1, skipped: 0 }

function read<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
}
