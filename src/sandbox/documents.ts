// Parses and validates GraphQL documents once: clients send the same few over and over.
import { GraphQLError, Kind, OperationTypeNode, getOperationAST, parse, validate } from 'graphql'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql'

export type Document = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] }

const maximum = 500

/** A reader of documents that keeps the 500 used last, by their text. */
export function createDocumentCache(schema: GraphQLSchema): (query: string) => Document {
  const cache = new Map<string, Document>()
  return (query) => {
    const known = cache.get(query)
    const document = known ?? read(schema, query)
    cache.delete(query)
    cache.set(query, document)
    const [oldest] = cache.keys()
    if (cache.size > maximum && oldest !== undefined) cache.delete(oldest)
    return document
  }
}

/** Name, type and root fields of the operation that would run; null when there is none. */
export function describe(document: DocumentNode, operationName: string | undefined) {
  const operation = getOperationAST(document, operationName)
  if (operation === null || operation === undefined) return null
  return {
    operation: operation.name?.value ?? null,
    type: operation.operation === OperationTypeNode.MUTATION ? ('mutation' as const) : ('query' as const),
    fields: rootFields(operation),
  }
}

function read(schema: GraphQLSchema, query: string): Document {
  try {
    const document = parse(query)
    const errors = validate(schema, document)
    return errors.length > 0 ? { errors } : { document }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

function rootFields(operation: OperationDefinitionNode): readonly string[] {
  const names = fieldNames(operation.selectionSet)
  if (operation.operation !== OperationTypeNode.MUTATION) return names.map((entry) => entry.name)
  return names.flatMap(({ name, inner }) => fieldNames(inner).map((verb) => `${name}.${verb.name}`))
}

function fieldNames(
  set: SelectionSetNode | undefined,
): readonly { name: string; inner: SelectionSetNode | undefined }[] {
  return (set?.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD ? [{ name: selection.name.value, inner: selection.selectionSet }] : [],
  )
}
