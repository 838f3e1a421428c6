// What a document may ask for: not too much, not too deep, and the schema itself only in development and tests.
import {
  GraphQLError,
  type ASTVisitor,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  type ParseOptions,
  type SelectionSetNode,
  type Source,
  type ValidationContext,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

const mostTokens = 2_000
const deepest = 12

export function limitDocuments(introspection: boolean): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) =>
        parse(source, { ...options, maxTokens: mostTokens }),
      )
    },
    onValidate({ addValidationRule }) {
      addValidationRule(depthRule)
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule)
    },
  }
}

/** Refuses documents with more levels of fields than any of ours has. */
function depthRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (depthOf(node.selectionSet, context, new Set()) > deepest)
        context.reportError(new GraphQLError(`The document is deeper than ${deepest} levels.`, { nodes: node }))
    },
  }
}

/** `within`: fragments on the way here; a circle is another rule's business. */
function depthOf(set: SelectionSetNode | undefined, context: ValidationContext, within: ReadonlySet<string>): number {
  if (set === undefined) return 0
  const depths = set.selections.map((selection) => {
    if (selection.kind === Kind.FIELD)
      // Questions about the schema go deep by nature; where they are allowed, they may.
      return selection.name.value.startsWith('__') ? 1 : 1 + depthOf(selection.selectionSet, context, within)
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, within)
    const name = selection.name.value
    if (within.has(name)) return 0
    return depthOf(context.getFragment(name)?.selectionSet, context, new Set([...within, name]))
  })
  return Math.max(0, ...depths)
}
