// The parts of `npm run check`, heaviest first.
import { driftedGraphql } from './generate-graphql.ts'
import { type Outcome, runTool } from './tools.ts'

export type Part = Readonly<{ name: string; run: () => Promise<Outcome> }>

export const checkParts: readonly Part[] = [
  { name: 'lint', run: () => runTool('eslint', ['--max-warnings', '0', '.']) },
  { name: 'types-node', run: () => runTool('tsc', ['-p', 'tsconfig.node.json']) },
  { name: 'types-web', run: () => runTool('tsc', ['-p', 'tsconfig.web.json']) },
  { name: 'types-web-tests', run: () => runTool('tsc', ['-p', 'tsconfig.web-tests.json']) },
  { name: 'types-e2e', run: () => runTool('tsc', ['-p', 'tsconfig.e2e.json']) },
  {
    name: 'arrows',
    run: () =>
      runTool('dependency-cruiser', [
        'src',
        'graphql/generated',
        'scripts',
        'tests',
        '--config',
        '.dependency-cruiser.cjs',
      ]),
  },
  { name: 'unused', run: () => runTool('knip', []) },
  { name: 'drift', run: drift },
  {
    name: 'format',
    run: () =>
      runTool('prettier', ['--check', '--cache', '--cache-location', '.cache/prettier', '--log-level', 'warn', '.']),
  },
]

async function drift(): Promise<Outcome> {
  const files = await driftedGraphql()
  return {
    ok: files.length === 0,
    output: `Not what their schemas make: ${files.join(', ')}. Run "npm run generate" and commit the result.`,
  }
}
