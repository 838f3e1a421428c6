// Type-aware lint, errors only. Which part may import which is the business of .dependency-cruiser.cjs.
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a name is found, renamed and read the same everywhere.',
}
const enumeration = {
  selector: 'TSEnumDeclaration',
  message: 'A union of strings says the same without run-time code.',
}
const accessToEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in config.ts and the hosts, and handed on from there.',
}
const barrel = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines it.' }
const syntax = [enumeration, barrel]

const tests = ['**/*.test.{ts,tsx}', '**/{conformance,acceptance}.ts', 'tests/**', 'e2e/**']
const configurations = ['*.config.ts', 'codegen.ts', '**/*.d.ts']

export default defineConfig(
  globalIgnores(['out', 'dist', '.cache', 'graphql/generated', 'src/main/store/generated', '**/*.{js,cjs,mjs}']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A function that must answer with a promise may well have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Methods here are closures: nothing but errors and things with a close() is a class.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // There are no enums (below).
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Versions are pinned; a deprecation is met when one is raised. The rule alone takes a sixth of the time.
      '@typescript-eslint/no-deprecated': 'off',
      // Generic names that tie an argument to a result are read as documentation.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...syntax, defaultExport],
    },
  },
  {
    files: ['src/main/**/*.ts', 'src/sandbox/**/*.ts'],
    ignores: ['src/main/config.ts', 'src/main/hosts/**', 'src/sandbox/main.ts', ...tests],
    rules: {
      'no-restricted-syntax': ['error', ...syntax, defaultExport, accessToEnvironment],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Calls go through the fetch port (ports/platform.ts).' },
      ],
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: tests,
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: configurations, rules: { 'no-restricted-syntax': ['error', ...syntax] } },
  { files: ['scripts/**', 'bench/**', 'src/sandbox/main.ts', 'src/main/hosts/**'], rules: { 'no-console': 'off' } },
)
