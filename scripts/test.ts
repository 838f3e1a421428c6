// `npm test [-- check | unit | pg | web | build | package | e2e …]`: all parts, or those named. The last line counts the tests.
import { forgetReports } from './test-counts.ts'
import { PROJECTS, type Result, testBuild, testCheck, testEndToEnd, testPackage, testProjects } from './test-parts.ts'

const PARTS = ['check', ...PROJECTS, 'build', 'package', 'e2e']

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !PARTS.includes(name))
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${PARTS.join(', ')}.`)
  process.exit(2)
}
const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name)
const projects = PROJECTS.filter(wants)

forgetReports()
const results: Result[] = []
if (wants('check')) results.push(await timed('check', testCheck))
if (projects.length > 0) results.push(await timed(projects.join(', '), () => testProjects(projects)))
if (wants('build') || wants('package') || wants('e2e')) {
  const build = await timed('build', testBuild)
  results.push(build)
  if (wants('package'))
    results.push(
      build.failedSteps ? { leftOut: 'package tests: the build failed' } : await timed('package', testPackage),
    )
  if (wants('e2e'))
    results.push(
      build.failedSteps ? { leftOut: 'end-to-end tests: the build failed' } : await timed('e2e', testEndToEnd),
    )
}
report()

async function timed(title: string, run: () => Promise<Result>): Promise<Result> {
  console.log(`\n── ${title}`)
  const started = performance.now()
  const result = await run()
  console.log(`── ${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return result
}

function report(): void {
  const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
    results.reduce((total, { counts }) => total + (counts?.[key] ?? 0), 0)
  const leftOut = results.flatMap((result) => result.leftOut ?? [])
  // Where a machine is made for testing, a missing server or browser is a fault of that machine.
  const failedSteps = [...results.flatMap((result) => result.failedSteps ?? []), ...(process.env['CI'] ? leftOut : [])]
  console.log('')
  for (const reason of leftOut) console.log(`Left out: ${reason}.`)
  if (failedSteps.length > 0) console.log(`Failed besides tests, each counted as one: ${failedSteps.join('; ')}.`)
  const failed = sum('failed') + failedSteps.length
  const skipped = sum('skipped')
  console.log(`${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failed === 0 ? 0 : 1
}
