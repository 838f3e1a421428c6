// Proves that the arrows are enforced: each forbidden import, made in a folder of its own, is reported under its rule.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Configuration = Readonly<{ forbidden: IFlattenedRuleSet['forbidden']; options: object }>
type Import = readonly [from: string, to: string]

const configuration = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Configuration

/** At least one forbidden import per rule; `to` is a file of ours, or a package. */
const FORBIDDEN: Readonly<Record<string, readonly Import[]>> = {
  'arrow-hosts': [
    ['src/main/hosts/http/main.ts', 'src/main/store/jobs/jobs.ts'],
    ['src/main/hosts/cli/main.ts', 'src/renderer/app.ts'],
  ],
  'arrow-api': [
    ['src/main/api/sync.ts', 'src/main/hosts/cli/print.ts'],
    ['src/main/api/sync.ts', 'src/main/administrate/client.ts'],
  ],
  'arrow-sync': [['src/main/sync/apply.ts', 'src/main/store/jobs/jobs.ts']],
  'arrow-review': [['src/main/review/link.ts', 'src/main/store/jobs/jobs.ts']],
  'arrow-imports': [['src/main/imports/commit.ts', 'src/main/sync/pull.ts']],
  'arrow-matching': [['src/main/matching/match.ts', 'src/main/ports/records.ts']],
  'arrow-store': [['src/main/store/links.ts', 'src/main/sync/kinds.ts']],
  'arrow-administrate': [['src/main/administrate/client.ts', 'src/main/store/jobs/jobs.ts']],
  'arrow-settings': [['src/main/settings/read.ts', 'src/main/store/jobs/jobs.ts']],
  'arrow-ports': [['src/main/ports/links.ts', 'src/main/store/jobs/jobs.ts']],
  'arrow-backend': [
    ['src/main/backend.ts', 'src/main/hosts/static.ts'],
    ['src/main/backend.ts', 'src/sandbox/server.ts'],
  ],
  'arrow-errors-and-config': [['src/main/errors.ts', 'src/main/store/jobs/jobs.ts']],
  'arrow-sandbox': [['src/sandbox/world.ts', 'src/main/errors.ts']],
  'arrow-renderer': [
    ['src/renderer/client.ts', 'src/main/ports/records.ts'],
    ['src/renderer/client.ts', 'graphql/generated/administrate.ts'],
  ],
  'arrow-renderer-no-node': [['src/renderer/paths.ts', 'node:path']],
  'ui-has-no-data': [
    ['src/renderer/ui/button.ts', 'graphql/generated/local.ts'],
    ['src/renderer/ui/list.ts', 'urql'],
  ],
  'door-electron': [['src/main/hosts/http/window.ts', 'electron']],
  'door-prisma': [['src/main/sync/database.ts', '@prisma/client']],
  'door-pg': [['src/main/settings/check.ts', 'pg']],
  'door-pglite': [['src/main/hosts/http/database.ts', '@electric-sql/pglite']],
  'door-conf': [['src/main/hosts/http/settings.ts', 'conf']],
  'door-sheetjs': [['src/main/imports/file/columns.ts', '@e965/xlsx']],
  'door-exceljs': [['src/main/imports/file/columns.ts', 'exceljs']],
  'door-fs': [
    ['src/main/sync/files.ts', 'node:fs'],
    ['src/main/imports/files.ts', 'node:fs/promises'],
    ['src/sandbox/server.ts', 'fs'],
  ],
  'only-tests-import-tests': [['src/main/store/rows.ts', 'tests/postgres.ts']],
  'tests-stay-out-of-hosts': [['src/main/sync/pull.test.ts', 'src/main/hosts/cli/print.ts']],
  'no-cycles': [['src/main/store/one.ts', 'src/main/store/two.ts']],
  resolvable: [['src/main/api/typing.ts', 'no-such-package']],
  'no-dev-dependency-at-run-time': [['src/main/sync/checks.ts', 'vitest']],
}

/** Closes the cycle, which is reported once. */
const WAY_BACK: Import = ['src/main/store/two.ts', 'src/main/store/one.ts']

const ALLOWED: readonly Import[] = [
  ['src/renderer/main.ts', 'graphql/generated/local.ts'],
  ['src/main/hosts/cli/main.ts', 'src/main/backend.ts'],
  ['src/main/hosts/electron/main.ts', 'electron'],
  ['src/main/hosts/http/start.ts', 'src/sandbox/server.ts'],
  ['src/main/backend.ts', 'src/main/store/jobs/jobs.ts'],
  ['src/main/api/jobs.ts', 'src/main/store/jobs/jobs.ts'],
  ['src/main/sync/plan.ts', 'src/main/matching/match.ts'],
  ['src/main/store/jobs/jobs.ts', 'node:fs'],
  ['src/main/store/prisma.ts', '@prisma/client'],
  ['src/main/store/prisma.ts', 'pg'],
  ['src/main/settings/settings-file.ts', 'conf'],
  ['src/main/sync/apply.pg.test.ts', 'tests/postgres.ts'],
  ['src/main/sync/apply.pg.test.ts', 'src/main/store/jobs/jobs.ts'],
  ['src/main/administrate/acceptance.ts', 'src/sandbox/server.ts'],
  ['src/sandbox/log.ts', 'node:fs'],
]

const folder = mkdtempSync(join(tmpdir(), 'tandem-arrows-'))
let violations: ICruiseResult['summary']['violations'] = []

beforeAll(async () => {
  const imports = [...Object.values(FORBIDDEN).flat(), WAY_BACK, ...ALLOWED]
  const ours = (name: string): boolean => name.endsWith('.ts')
  const files = new Set(imports.flat().filter(ours))
  for (const file of files) {
    const lines = imports
      .filter(([from]) => from === file)
      .map(([, to]) => {
        return `import '${ours(to) ? `${'../'.repeat(dirname(file).split('/').length)}${to}` : to}'`
      })
    write(file, `${lines.join('\n')}\n`)
  }
  write('package.json', JSON.stringify({ devDependencies: { vitest: '*' } }))
  write('node_modules/vitest/package.json', JSON.stringify({ name: 'vitest', main: 'index.js' }))
  write('node_modules/vitest/index.js', '')
  const { output } = await cruise(['src'], {
    ...configuration.options,
    tsConfig: undefined,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: configuration.forbidden },
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text')
  violations = output.summary.violations
}, 60_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function write(file: string, content: string): void {
  mkdirSync(join(folder, dirname(file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

function rulesAgainst([from, to]: Import): readonly string[] {
  return violations
    .filter((one) => one.from === from && one.to.includes(to.replace('node:', '')))
    .map(({ rule }) => rule.name)
}

test.each(
  Object.entries(FORBIDDEN).flatMap(([rule, imports]) => imports.map((one) => ({ rule, from: one[0], to: one[1] }))),
)('$rule: $from may not import $to', ({ rule, from, to }) => {
  expect(rulesAgainst([from, to])).toContain(rule)
})

test.each(ALLOWED)('%s may import %s', (from, to) => {
  expect(rulesAgainst([from, to]).filter((rule) => rule !== 'resolvable')).toEqual([])
})

test('every rule is an error and stands in the table above', () => {
  expect(configuration.forbidden?.map(({ name, severity }) => `${String(name)} ${String(severity)}`).sort()).toEqual(
    Object.keys(FORBIDDEN)
      .map((name) => `${name} error`)
      .sort(),
  )
})
