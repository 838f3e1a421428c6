// The arrows: which part of Tandem may import which (A -> B: A may import B). Errors all, and no list of exceptions.
// Tests may reach for what they examine their subject with, but nothing may import a test.

/** Tests, and the exams that ports and hosts ship for every implementation. */
const TESTS = '(\\.(test|spec|fixture)\\.tsx?|/(conformance(-strangers)?|acceptance)\\.ts)$'
const MAIN = '^src/main/'

/** What every part of src/main may name besides its own folder. */
const ARROWS = {
  hosts: ['backend', 'ports', 'errors', 'config\\.ts$', 'GENERATED', 'SANDBOX'],
  api: ['sync', 'review', 'imports', 'store', 'settings', 'ports', 'errors', 'GENERATED'],
  sync: ['matching', 'administrate', 'ports', 'errors'],
  review: ['matching', 'administrate', 'ports', 'errors'],
  imports: ['matching', 'administrate', 'ports', 'errors'],
  matching: ['errors'],
  store: ['ports', 'errors', 'GENERATED'],
  administrate: ['ports', 'errors', 'GENERATED'],
  settings: ['ports', 'errors', 'config\\.ts$'],
  ports: ['errors'],
}

/** Packages behind one door each. */
const DOORS = {
  electron: { packages: ['electron'], door: '^src/main/hosts/electron/' },
  prisma: {
    packages: ['@prisma/client', '@prisma/adapter-pg', '@prisma/driver-adapter-utils'],
    door: '^src/main/store/',
  },
  pg: { packages: ['pg'], door: '^(src/main/store|tests)/' },
  pglite: { packages: ['@electric-sql/pglite'], door: '^src/main/store/' },
  conf: { packages: ['conf'], door: '^src/main/settings/' },
  sheetjs: {
    packages: ['@e965/xlsx', 'xlsx'],
    door: '^src/main/imports/(file/workbook\\.worker|testing/(xls|compare-workbooks))\\.ts$',
  },
  exceljs: {
    packages: ['exceljs'],
    door: '^src/main/(imports/(report/report(\\.test)?|testing/(rich-workbook|compare-workbooks))|review/export-file(\\.test)?)\\.ts$',
  },
}

function target(name) {
  if (name === 'GENERATED') return '^graphql/generated/'
  if (name === 'SANDBOX') return '^src/sandbox/'
  return name.endsWith('$') ? `${MAIN}${name}` : `${MAIN}${name}(/|\\.ts$)`
}

function arrow([part, targets]) {
  return {
    name: `arrow-${part}`,
    comment: `${part} may import ${targets.map((name) => name.replace(/\\.ts\$$/, '').toLowerCase()).join(', ')}, and nothing else of ours.`,
    severity: 'error',
    from: { path: `${MAIN}${part}(/|\\.ts$)`, pathNot: TESTS },
    to: {
      path: '^(src|graphql|tests|e2e|bench|scripts)/',
      pathNot: [`${MAIN}${part}(/|\\.ts$)`, ...targets.map(target)],
    },
  }
}

function door([name, { packages, door: from }]) {
  return {
    name: `door-${name}`,
    comment: `${packages.join(', ')} only behind its one door.`,
    severity: 'error',
    from: { pathNot: from },
    to: { path: packages.map((pack) => `^(node_modules/)?(@types/)?${pack}(/|$)`) },
  }
}

module.exports = {
  forbidden: [
    ...Object.entries(ARROWS).map(arrow),
    ...Object.entries(DOORS).map(door),
    {
      name: 'arrow-backend',
      comment: 'backend may import all of src/main but the hosts.',
      severity: 'error',
      from: { path: `${MAIN}backend(\\.ts$|/)` },
      to: { path: ['^(src|tests|e2e|bench|scripts)/'], pathNot: [`${MAIN}(?!hosts/)`] },
    },
    {
      name: 'arrow-errors-and-config',
      comment: 'errors stands on nothing; config on errors and ports.',
      severity: 'error',
      from: { path: `${MAIN}(errors|config)\\.ts$` },
      to: { path: '^(src|graphql|tests|e2e|bench|scripts)/', pathNot: [`${MAIN}errors\\.ts$`, `${MAIN}ports/`] },
    },
    {
      name: 'arrow-sandbox',
      comment: 'sandbox may import graphql/generated only: it must never know Tandem from the inside.',
      severity: 'error',
      from: { path: '^src/sandbox/', pathNot: TESTS },
      to: { path: '^(src|graphql|tests|e2e|bench|scripts)/', pathNot: ['^src/sandbox/', '^graphql/generated/'] },
    },
    {
      name: 'arrow-renderer',
      comment: 'renderer may import graphql/generated/local.ts only.',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: TESTS },
      to: {
        path: '^(src|graphql|tests|e2e|bench|scripts)/',
        pathNot: ['^src/renderer/', '^graphql/generated/local\\.ts$'],
      },
    },
    {
      name: 'arrow-renderer-no-node',
      comment: 'The renderer runs in a browser.',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'ui-has-no-data',
      comment: 'renderer/ui draws what it is given.',
      severity: 'error',
      from: { path: '^src/renderer/ui/', pathNot: TESTS },
      to: {
        path: ['^graphql/', '^src/renderer/(features|app|client|live)', '^(node_modules/)?(@urql/core|urql)(/|$)'],
      },
    },
    {
      name: 'door-fs',
      comment: 'Files are read and written in hosts, store, settings and the log of the sandbox.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TESTS, `${MAIN}(hosts|store|settings)/`, '^src/sandbox/log\\.ts$'] },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'only-tests-import-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: [TESTS, '^(tests|e2e|bench|scripts)/'] },
    },
    {
      name: 'tests-stay-out-of-hosts',
      comment: 'A test beside a part examines that part; only the tests of hosts go through a host.',
      severity: 'error',
      from: { path: `${MAIN}(?!hosts/).*${TESTS}` },
      to: { path: `${MAIN}hosts/` },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency-at-run-time',
      comment: 'What src imports at run time must be installed with Tandem. electron is there by being the runtime.',
      severity: 'error',
      from: { path: '^src/(main|sandbox)/', pathNot: TESTS },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/electron/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/main/store/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
}
