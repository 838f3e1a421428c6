// Everything a run found that its output lists.
import { JobFindingsDocument } from '../../../../graphql/generated/local.ts'
import type { LocalApi } from './client.ts'
import { leftAloneKinds } from './output/left-alone.ts'
import type { Finding } from './output/outcome.ts'

const pageSize = 1_000
const kinds = ['UNMATCHED_TUTORIAL', 'UNMATCHED_API', ...leftAloneKinds] as const

/** All of them, in the order they were found. */
export async function findingsOf(api: LocalApi, id: string): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (;;) {
    const { job } = await api.query(JobFindingsDocument, {
      id,
      kinds: [...kinds],
      position: null,
      first: pageSize,
      offset: found.length,
    })
    const items = job?.findings.items ?? []
    found.push(...items)
    if (items.length === 0 || found.length >= (job?.findings.total ?? 0)) return found
  }
}
