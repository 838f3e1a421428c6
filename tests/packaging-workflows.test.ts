// Proves of the workflows what can be proven away from the forge: what they run, where, in which order and with which rights.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly uses?: string
  readonly 'runs-on'?: string
  readonly 'timeout-minutes'?: number
  readonly environment?: string
  readonly permissions?: unknown
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> }
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = '.github/workflows'
const workflows = Object.fromEntries(
  readdirSync(folder).map((name) => [name, parse(readFileSync(`${folder}/${name}`, 'utf8')) as Workflow]),
)
const { 'check.yml': check, 'release.yml': release } = workflows
if (!check || !release) throw new Error('A workflow is missing.')

const jobs = Object.values(workflows).flatMap((workflow) => Object.values(workflow.jobs))
const steps = jobs.flatMap((job) => job.steps ?? [])
const systems = ['ubuntu', 'windows', 'macos']

function systemsOf(job: Job | undefined): readonly string[] {
  const { os, include } = job?.strategy?.matrix ?? {}
  const names = os ?? include?.map((one) => (one as { readonly os: string }).os) ?? []
  return names.map((name) => String(name).replace(/-.*/, ''))
}

function script(job: Job | undefined): string {
  return (job?.steps ?? []).map(({ run }) => run ?? '').join('\n')
}

test('check runs npm test on three systems and two versions of Node, the oldest among them', () => {
  const job = check.jobs['check']
  expect(systemsOf(job)).toEqual(systems)
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly engines: { readonly node: string }
  }
  expect(job?.strategy?.matrix['node']).toEqual([engines.node.replace('>=', ''), expect.stringMatching(/^\d\d$/)])
  expect(job?.steps?.map(({ run }) => run)).toEqual(expect.arrayContaining(['npm ci', 'npm test']))
  expect(Object.keys(check.on)).toEqual(expect.arrayContaining(['push', 'pull_request', 'workflow_call']))
})

test('a release is published last: after the checks, the builds and the packaged app on all three systems', () => {
  expect(Object.keys(release.on)).toEqual(['push'])
  expect(release.on['push']).toEqual({ tags: ['v*'] })
  const { check: checked, build, shell, publish } = release.jobs
  expect(checked?.uses).toBe('./.github/workflows/check.yml')
  expect([build?.needs, shell?.needs, publish?.needs]).toEqual(['check', 'build', ['build', 'shell']])
  expect([systemsOf(build), systemsOf(shell)]).toEqual([systems, systems])
  expect(script(shell)).toContain('npx playwright test e2e/shell.spec.ts')
  expect(script(shell)).toContain('gnome-keyring-daemon --unlock')
  expect(shell?.steps?.find(({ run }) => run?.includes('shell.spec.ts'))?.env).toHaveProperty(
    'XDG_CURRENT_DESKTOP',
    'GNOME',
  )
  expect(script(shell)).toContain('-c.electronFuses.enableNodeCliInspectArguments=true')
  expect(script(shell)).toContain('scripts/package-fuses.ts')
  expect(script(shell)).toContain('scripts/package-start.ts')
  // One step alone publishes, and electron-builder never does.
  expect(jobs.filter((job) => /gh release|--publish (?!never)/.test(script(job)))).toEqual([publish])
  expect(script(publish)).toContain('stagingPercentage: 10')
})

test('a release is a feed of updates only where a variable says so, and no provider is built in', () => {
  const packaging = release.jobs['build']?.steps?.find(({ run }) => run?.includes('npm run dist'))
  expect(packaging?.env?.['TANDEM_UPDATE_URL']).toBe('${{ vars.TANDEM_UPDATE_URL }}')
  expect(JSON.stringify(workflows)).not.toContain('publish.provider')
  const others = steps.filter((step) => step !== packaging && JSON.stringify(step).includes('TANDEM_UPDATE_URL'))
  expect(others).toEqual([])
})

test('a run may read, and only publishing may write', () => {
  for (const workflow of Object.values(workflows)) expect(workflow.permissions).toEqual({ contents: 'read' })
  const writing = Object.entries(release.jobs).filter(([, { permissions }]) =>
    /write/.test(JSON.stringify(permissions ?? '')),
  )
  expect(writing.map(([name, { permissions, environment }]) => ({ name, permissions, environment }))).toEqual([
    { name: 'publish', permissions: { contents: 'write' }, environment: 'release' },
  ])
  expect(release.jobs['publish']?.steps?.some(({ uses }) => uses?.startsWith('actions/checkout'))).toBe(false)
})

test('certificates reach the one step that packages, and no pull request', () => {
  const withSecrets = steps.filter((step) => JSON.stringify(step).includes('secrets.'))
  expect(withSecrets.map(({ run }) => run?.includes('npm run dist'))).toEqual([true])
  expect(JSON.stringify(check)).not.toContain('secrets.')
  expect(Object.keys(check.on)).not.toContain('pull_request_target')
  // What comes from outside is handed over in the environment, never pasted into a script.
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
})

test('actions are the forge’s own and pinned to one version; nothing keeps a token; nothing runs for ever', () => {
  const used = steps.flatMap(({ uses }) => uses ?? [])
  expect(used.length).toBeGreaterThan(5)
  expect(used.filter((name) => !/^actions\/[\w-]+@(v\d+\.\d+\.\d+|[0-9a-f]{40})$/.test(name))).toEqual([])
  for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout')))
    expect(step.with).toMatchObject({ 'persist-credentials': false })
  for (const job of jobs) if (job['runs-on'] !== undefined) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
})

test('what the workflows call is there', () => {
  const files = [
    ...jobs
      .map(script)
      .join('\n')
      .matchAll(/\b(?:scripts|e2e)\/[\w.-]+\.ts/g),
  ].map(([name]) => name)
  expect(new Set(files).size).toBe(3)
  expect(files.filter((name) => !existsSync(name))).toEqual([])
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> }
  expect(scripts['dist']).toContain('scripts/dist.ts')
})
