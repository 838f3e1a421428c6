// Puts resolvers onto the schema: readers by type, and one generic resolver for every mutation in every namespace.
import { GraphQLError, getNamedType, isObjectType } from 'graphql'
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { Refusal } from '../problems.ts'

/** The resolvers of one type. Each names the source and arguments it expects; the schema guarantees them. */
export type Reader = Readonly<Record<string, (source: never, args: never, context: Context) => unknown>>

/** Sets the resolvers of one object type; throws when the schema has no such type or field. */
export function attach(schema: GraphQLSchema, typeName: string, reader: Reader): void {
  const fields = objectType(schema, typeName).getFields()
  for (const [name, resolve] of Object.entries(reader)) {
    const field = fields[name]
    if (field === undefined) throw new Error(`${typeName} has no field ${name}`)
    field.resolve = (source, args, context: Context) => resolve(source as never, args as never, context)
  }
}

/** Sets the fields of the Node interface on every type that has it. */
export function attachNodes(schema: GraphQLSchema, reader: Reader): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && type.getInterfaces().some((entry) => entry.name === 'Node'))
      attach(schema, type.name, reader)
  }
}

/** Leads every mutation `namespace.verb` through `context.mutate`, or refuses it when it is not among the known ones. */
export function attachMutations(schema: GraphQLSchema, known: ReadonlySet<string>): void {
  const root = objectType(schema, 'Mutation')
  for (const namespace of Object.values(root.getFields())) {
    namespace.resolve = () => ({})
    const verbs = getNamedType(namespace.type)
    if (!isObjectType(verbs)) throw new Error(`${namespace.name} is not a namespace`)
    for (const verb of Object.values(verbs.getFields())) {
      const name = `${namespace.name}.${verb.name}`
      const result = getNamedType(verb.type)
      const hasErrors = isObjectType(result) && 'errors' in result.getFields()
      verb.resolve = known.has(name) ? runner(name, hasErrors) : refuser(name)
    }
  }
}

function runner(name: string, hasErrors: boolean): GraphQLFieldResolver<unknown, Context> {
  return (_, args: Readonly<Record<string, unknown>>, context) => {
    try {
      return context.mutate(name, args)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (!hasErrors) throw new GraphQLError(error.message)
      return { errors: error.problems, prices: [], events: [] }
    }
  }
}

function refuser(name: string): GraphQLFieldResolver<unknown, Context> {
  return () => {
    throw new GraphQLError(`${name} is not implemented in the sandbox`)
  }
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`The schema has no type ${name}`)
  return type
}
