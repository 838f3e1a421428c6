// A list that is of use only whole.
import { TandemError } from '../errors.ts'
import type { AdministrateClient } from './client.ts'
import { maxPageSize } from './pages.ts'
import type { PagedList } from './reads.ts'

/** All its records. TandemErrors: ADM-INCOMPLETE (it changed while it was read), those of the client. */
export async function readWholeList(
  client: AdministrateClient,
  list: PagedList,
  signal: AbortSignal,
  pageSize: number = maxPageSize,
): Promise<readonly unknown[]> {
  const pages = client.pages(list, { pageSize, signal })
  const nodes: unknown[] = []
  for await (const page of pages) nodes.push(...page)
  if (!pages.result().complete) throw incomplete()
  return nodes
}

function incomplete(): TandemError {
  return new TandemError(
    {
      code: 'ADM-INCOMPLETE',
      message: 'Administrate’s list changed while it was read, so it could not be read whole.',
      effect: 'Nothing was changed.',
      next: 'Try again in a minute.',
    },
    1,
  )
}
