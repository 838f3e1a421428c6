// Everything a run found that its output lists.
import { JobFindingsDocument } from '../../../../graphql/generated/local.ts'
import type { LocalApi } from './client.ts'
import { insist } from './insist.ts'
import { pause } from './nudge.ts'
import { leftAloneKinds } from './output/left-alone.ts'
import type { Finding } from './output/outcome.ts'

const pageSize = 1_000
/** Milliseconds between two questions, where one went wrong. */
const between = 1_000
const kinds = ['UNMATCHED_TUTORIAL', 'UNMATCHED_API', ...leftAloneKinds] as const

/** All of them, in the order they were found. */
export async function findingsOf(api: LocalApi, id: string): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (;;) {
    const page = {
      id,
      kinds: [...kinds],
      position: null,
      first: pageSize,
      offset: found.length,
    }
    const { job } = await insist(
      () => api.query(JobFindingsDocument, page),
      () => pause(between),
    )
    const items = job?.findings.items ?? []
    found.push(...items)
    if (items.length === 0 || found.length >= (job?.findings.total ?? 0)) return found
  }
}
