// The executable schema of the sandbox: Administrate's SDL with our resolvers. Built once; the world comes with each request.
import { buildSchema } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { administrateSdl } from '../../graphql/generated/administrate-sdl.ts'
import { mutations } from './mutations/mutations.ts'
import { eventRoots, events } from './resolvers/events.ts'
import { nodeFields, nodeRoots } from './resolvers/nodes.ts'
import { people, peopleRoots } from './resolvers/people.ts'
import { placeRoots, places } from './resolvers/places.ts'
import { templateRoots, templates } from './resolvers/templates.ts'
import { attach, attachMutations, attachNodes } from './resolvers/wiring.ts'
import { useScalars } from './scalars.ts'

let built: GraphQLSchema | undefined

/** The schema with all resolvers attached; the same object every time. */
export function sandboxSchema(): GraphQLSchema {
  built ??= build()
  return built
}

function build(): GraphQLSchema {
  const schema = buildSchema(administrateSdl)
  useScalars(schema)
  attachNodes(schema, nodeFields)
  const readers = { ...people, ...places, ...templates, ...events }
  for (const [typeName, reader] of Object.entries(readers)) attach(schema, typeName, reader)
  attach(schema, 'Query', { ...peopleRoots, ...placeRoots, ...templateRoots, ...eventRoots, ...nodeRoots })
  attachMutations(schema, new Set(Object.keys(mutations)))
  return schema
}
