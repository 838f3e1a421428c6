// The ways to read Administrate, each made of single questions: one document, a whole list, the rest of a nested list.
import { type AnyVariables, getOperationName, type TypedDocumentNode } from '@urql/core'
import type { Answer, KnownAnswer } from './answer.ts'
import { connectionIn, type ConnectionPage, nestedConnectionIn } from './envelope.ts'
import { createPages, maxPageSize, type Pages, type PagesOptions, type PageVariables } from './pages.ts'
import type { Problems } from './problems.ts'

export interface PagedList {
  readonly document: TypedDocumentNode<unknown, PageVariables>
  readonly connection:
    'locations' | 'venues' | 'contacts' | 'courseTemplates' | 'priceLevels' | 'regions' | 'accounts' | 'events'
  /** What the document asks for beside the page. */
  readonly variables?: Readonly<Record<string, unknown>>
}

/** A list inside a course template; its document asks for that one template. */
export interface NestedList {
  readonly document: TypedDocumentNode<unknown, PageVariables & { readonly courseTemplateId: string }>
  readonly connection: 'publicPrices' | 'learningCategories' | 'approvedInstructors'
}

/** Every promise rejects with a TandemError; as cancelled when its signal aborts, and then the request is aborted too. */
export interface Reads {
  /** One read. Repeated with patience while that may help; any error Administrate reports fails it, also beside data. */
  read<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ): Promise<Data>
  /** A whole list, nodes as they came. Leaving the loop early stops the requests under way. */
  pages(list: PagedList, options: PagesOptions): Pages
  /**
   * The nodes of a nested list behind the `received` ones that came with their course template.
   * ADM-INCOMPLETE when the list moved meanwhile, so that it may not be taken for whole; `total` is what the first part said
   * of it, without which a record that went missing in between stays unnoticed.
   */
  restOf(
    list: NestedList,
    from: { readonly courseTemplateId: string; readonly received: number; readonly total?: number },
    signal: AbortSignal,
  ): Promise<readonly unknown[]>
}

/** One question. `known`: its answer of an earlier time, null where there is none. */
export type Ask = <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  known: KnownAnswer | null,
  signal: AbortSignal,
) => Promise<Answer<Data>>

export function createReads(ask: Ask, problems: Problems): Reads {
  async function read<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ): Promise<Data> {
    return (await ask(document, variables, null, signal)).data()
  }

  async function readPage(
    list: PagedList | NestedList,
    connectionOf: (data: unknown, field: string) => ConnectionPage | null,
    variables: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ): Promise<ConnectionPage> {
    const data = await read(list.document as TypedDocumentNode<unknown, AnyVariables>, variables, signal)
    const page = connectionOf(data, list.connection)
    if (page === null) throw problems.ofBody(nameOf(list.document))
    return page
  }

  return {
    read,
    pages: (list, options) =>
      createPages(
        (variables, signal) => readPage(list, connectionIn, { ...list.variables, ...variables }, signal),
        options,
      ),
    async restOf(list, { courseTemplateId, received, total }, signal) {
      const pages = createPages(
        (variables, inner) => readPage(list, nestedConnectionIn, { courseTemplateId, ...variables }, inner),
        { pageSize: maxPageSize, signal },
        received,
      )
      const rest: unknown[] = []
      for await (const nodes of pages) rest.push(...nodes)
      const result = pages.result()
      if (!result.complete || (total ?? result.total) !== result.total)
        throw problems.ofIncomplete(nameOf(list.document))
      return rest
    },
  }
}

export function nameOf(document: TypedDocumentNode<unknown, never>): string {
  return getOperationName(document) ?? ''
}
