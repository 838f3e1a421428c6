// The local GraphQL server: one schema, documents within limits, unexpected errors masked.
import { createSchema, createYoga } from 'graphql-yoga'
import { localSdl } from '../../../graphql/generated/local-sdl.ts'
import type { Resolvers } from '../../../graphql/generated/resolvers.ts'
import type { Log } from '../ports/platform.ts'
import type { Context } from './context.ts'
import { limitDocuments } from './limits.ts'
import { createMask } from './mask.ts'
import { changeSubscriptions } from './resolvers/changes.ts'
import { connectionMutations, connectionQueries } from './resolvers/connections.ts'
import { creationMutations, creationQueries } from './resolvers/creations.ts'
import { diagnosticsMutations, diagnosticsQueries } from './resolvers/diagnostics.ts'
import { jobQueries, jobResolvers } from './resolvers/jobs.ts'
import { exportMutations } from './resolvers/exports.ts'
import { importMutations, importQueries } from './resolvers/imports.ts'
import { importRunMutations, importRunQueries } from './resolvers/import-runs.ts'
import { kindQueries } from './resolvers/kinds.ts'
import { matchMutations, matchQueries, matchResolvers } from './resolvers/match.ts'
import { settingsMutations, settingsQueries } from './resolvers/settings.ts'
import { syncMutations } from './resolvers/sync.ts'
import { workspaceQueries } from './resolvers/workspace.ts'
import { checkedResolvers, workbookResolvers } from './workbook-view.ts'

const resolvers: Resolvers = {
  Query: {
    ...workspaceQueries,
    ...kindQueries,
    ...jobQueries,
    ...matchQueries,
    ...creationQueries,
    ...importQueries,
    ...importRunQueries,
    ...settingsQueries,
    ...diagnosticsQueries,
    ...connectionQueries,
  },
  Mutation: {
    ...syncMutations,
    ...matchMutations,
    ...exportMutations,
    ...creationMutations,
    ...importMutations,
    ...importRunMutations,
    ...settingsMutations,
    ...diagnosticsMutations,
    ...connectionMutations,
  },
  Subscription: changeSubscriptions,
  Job: jobResolvers,
  Match: matchResolvers,
  CheckedWorkbook: checkedResolvers,
  Workbook: workbookResolvers,
}

/** Answers `POST /graphql`, JSON or a form with a file, with JSON or an event stream, with native Response objects: Electron takes no other. */
export function createApi(options: {
  readonly context: Omit<Context, 'log'>
  readonly log: Log
  /** Lets clients ask for the schema. */
  readonly introspection: boolean
}): (request: Request) => Promise<Response> {
  const yoga = createYoga({
    schema: createSchema<Context>({ typeDefs: localSdl, resolvers }),
    context: () => ({ ...options.context, log: options.log }),
    graphqlEndpoint: '/graphql',
    // By name: yoga copies with for…in, which finds nothing on globalThis, and its own stand-ins are no Response to Electron.
    fetchAPI: {
      Request,
      Response,
      Headers,
      ReadableStream,
      WritableStream,
      TransformStream,
      TextEncoder,
      TextDecoder,
      FormData,
      File,
      Blob,
      URL,
    },
    maskedErrors: { maskError: createMask(options.log) },
    plugins: [limitDocuments(options.introspection)],
    // The endpoint limits it, by kind.
    maxRequestBodySize: false,
    batching: false,
    multipart: true,
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
  })
  return async (request) => yoga.fetch(request)
}
