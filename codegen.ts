// Types, documents and schemas for the three GraphQL seams; `npm run generate` writes them, `npm test` fails on drift.
import { readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { ID: 'string', DateTime: 'string', JSON: 'unknown', File: 'File' }
const shared = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  avoidOptionals: { field: true },
  scalars,
}

function quoted(file: string): string {
  return `\`${readFileSync(file, 'utf8').replaceAll(/[\\`]|\$\{/g, String.raw`\$&`)}\``
}

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: {
    'graphql/generated/administrate.ts': {
      schema: 'graphql/administrate/schema.graphql',
      documents: ['graphql/administrate/queries/*.graphql', 'graphql/administrate/mutations/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        ...shared,
        scalars: {
          ...scalars,
          Decimal: 'string | number',
          LocalDateTime: 'string',
          Date: 'string',
          TimeZonedDateTime: 'string',
          URL: 'string',
          Coordinate: 'string',
        },
      },
    },
    // As strings, so that bundles need no file at run time.
    'graphql/generated/administrate-sdl.ts': {
      schema: 'graphql/administrate/schema.graphql',
      plugins: [
        { add: { content: `export const administrateSdl = ${quoted('graphql/administrate/schema.graphql')}` } },
      ],
    },
    'graphql/generated/local.ts': {
      schema: 'graphql/local.graphql',
      documents: 'graphql/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: shared,
    },
    'graphql/generated/local-sdl.ts': {
      schema: 'graphql/local.graphql',
      plugins: [{ add: { content: `export const localSdl = ${quoted('graphql/local.graphql')}` } }],
    },
    'graphql/generated/resolvers.ts': {
      schema: 'graphql/local.graphql',
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...shared,
        useIndexSignature: false,
        contextType: '../../src/main/api/context.ts#Context',
        mappers: {
          Job: '../../src/main/api/context.ts#JobParent',
          Match: '../../src/main/api/match-parent.ts#MatchParent',
          Workbook: '../../src/main/api/workbook-parent.ts#WorkbookParent',
          CheckedWorkbook: '../../src/main/api/workbook-parent.ts#CheckedParent',
        },
      },
    },
  },
}

export default config
