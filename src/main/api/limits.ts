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
export function depthRule(context: ValidationContext): ASTVisitor {
  // Each fragment is gone through once: spread in spread, the ways through them double with each.
  const known = new Map<string, number>()

  function depthOf(set: SelectionSetNode | undefined): number {
    if (set === undefined) return 0
    const depths = set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD)
        // Questions about the schema go deep by nature; where they are allowed, they may.
        return selection.name.value.startsWith('__') ? 1 : 1 + depthOf(selection.selectionSet)
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet)
      return depthOfFragment(selection.name.value)
    })
    return Math.max(0, ...depths)
  }

  function depthOfFragment(name: string): number {
    const before = known.get(name)
    if (before !== undefined) return before
    // While it is being measured: a circle is another rule's business.
    known.set(name, 0)
    const depth = depthOf(context.getFragment(name)?.selectionSet)
    known.set(name, depth)
    return depth
  }

  return {
    OperationDefinition(node) {
      if (depthOf(node.selectionSet) > deepest)
        context.reportError(new GraphQLError(`The document is deeper than ${deepest} levels.`, { nodes: node }))
    },
  }
}
