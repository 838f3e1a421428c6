// What an answer must look like around its records; the records themselves are checked by whoever reads them.
import { z } from 'zod'

/** The parsed text of a body, null when it is not JSON. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return null
  }
}

/** An answer of GraphQL. Data and errors may come together. */
export const graphqlAnswer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).nullish() }))
    .nullish(),
})

/** A page of a connection. Its edges are not copied one by one; see {@link nodeOf}. */
const connectionPage = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), totalRecords: z.int().nonnegative() }),
  edges: z.custom<readonly unknown[]>((edges) => Array.isArray(edges)),
})
export type ConnectionPage = z.infer<typeof connectionPage>

const owners = z.object({ courseTemplates: z.object({ edges: z.array(z.object({ node: z.unknown() })) }) })

/** The connection in the one course template that an answer holds; null also when the template is gone. */
export function nestedConnectionIn(data: unknown, field: string): ConnectionPage | null {
  return connectionIn(owners.safeParse(data).data?.courseTemplates.edges[0]?.node, field)
}

/** An answer of `/token`. Tokens must be fit for a header, or fetch would quote them in its error. */
const token = z.string().regex(/^[\x21-\x7e]+$/)
export const tokenAnswer = z.object({
  access_token: token,
  expires_in: z.coerce.number().nonnegative().nullish(),
  refresh_token: token.nullish(),
})
export type TokenAnswer = z.infer<typeof tokenAnswer>

/** Why `/token` refused, as RFC 6749 has it. */
export const tokenRefusal = z.object({ error: z.string() })

/** The connection in a field of an answer or of a record, null when there is none of the known shape. */
export function connectionIn(data: unknown, field: string): ConnectionPage | null {
  return connectionPage.safeParse(fieldOf(data, field)).data ?? null
}

/** The record of an edge, null for a place without one: it is tolerated, and counts towards the position. */
export function nodeOf(edge: unknown): unknown {
  return typeof edge === 'object' && edge !== null && 'node' in edge ? edge.node : null
}

/** The id of a record, null when it has none. */
export function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null
}

/** How many records an answer holds: those of the first list in it. */
export function recordsIn(data: unknown): number {
  for (const value of valuesOf(data)) {
    for (const inner of valuesOf(value)) if (Array.isArray(inner)) return inner.length
  }
  return 0
}

function fieldOf(data: unknown, field: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, field) : undefined
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
