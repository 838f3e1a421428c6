// Proves that the compiler knows where code runs: no Node in the renderer, no DOM in the backend.
import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Messages about a file that exists only here, compiled as the runtime's own configuration says. */
function messages(configuration: string, file: string, content: string): readonly string[] {
  const { config } = ts.readConfigFile(configuration, (name) => ts.sys.readFile(name)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [file] }, ts.sys, '.')
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => resolve(name) === resolve(file) || fileExists(name)
  host.getSourceFile = (name, target, ...rest) =>
    resolve(name) === resolve(file)
      ? ts.createSourceFile(name, content, target)
      : getSourceFile.call(host, name, target, ...rest)
  const program = ts.createProgram([file], { ...options, incremental: false, noEmit: true }, host)
  const found = program.getSemanticDiagnostics(program.getSourceFile(file))
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

const LIBRARIES = ['react', 'react-dom/client', 'react-aria-components', 'urql', 'lucide-react', 'temporal-polyfill']

test('process and Buffer do not compile in the renderer, whatever its libraries bring', { timeout: 60_000 }, () => {
  const imports = LIBRARIES.map((name) => `import '${name}'`).join('\n')
  const found = messages(
    'tsconfig.web.json',
    'src/renderer/probe.ts',
    `${imports}\nexport const here = [document.title, process.env, Buffer.from('')]`,
  )
  expect(found).toEqual([
    expect.stringContaining("Cannot find name 'process'"),
    expect.stringContaining("Cannot find name 'Buffer'"),
  ])
})

test('document does not compile in the backend', { timeout: 60_000 }, () => {
  const found = messages('tsconfig.node.json', 'src/main/probe.ts', 'export const here = [process.pid, document.title]')
  expect(found).toEqual([expect.stringContaining("Cannot find name 'document'")])
})
