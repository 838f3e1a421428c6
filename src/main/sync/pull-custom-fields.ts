// Custom field definitions: one request per entity type, each on its own.
import { readCustomFieldDefinitions } from '../administrate/lists.ts'
import type { Reads } from '../administrate/reads.ts'
import { TandemError } from '../errors.ts'
import { collector, type Pulled, type PullOptions } from './pulled.ts'
import { invalid, type Parsed } from './records/node.ts'
import { parseCustomField } from './records/own-list.ts'

/** The 18 entity types whose fields are kept (domain §4.1). */
const customFieldTypes = [
  'Account',
  'Achievement',
  'Company',
  'Contact',
  'Content',
  'Course',
  'CourseTemplate',
  'Event',
  'Learner',
  'LearningPath',
  'LearningPathLearner',
  'Opportunity',
  'OpportunityEventInterestLearner',
  'OpportunityPassInterestLearner',
  'OpportunityPathInterestLearner',
  'Session',
  'StockItem',
  'TokenIssue',
] as const

/** Without the fields of these nothing else can work; a refusal fails the whole step. */
const indispensable: readonly string[] = ['CourseTemplate', 'Event', 'Session']

/** A type that Administrate refuses is one error and its fields are left alone; see {@link indispensable}. */
export async function pullCustomFields(remote: Reads, options: PullOptions): Promise<Pulled> {
  const collected = collector()
  const seen = new Set<string>()
  let received = 0
  const answers = await Promise.all(
    customFieldTypes.map(async (type) => {
      const definitions = await definitionsOf(remote, type, options.signal)
      if (typeof definitions !== 'string') received += definitions.length
      options.onProgress(received, null)
      return { type, definitions }
    }),
  )
  for (const { type, definitions } of answers) {
    if (typeof definitions === 'string') collected.refuse(type, definitions)
    else for (const node of definitions) collected.add(() => once(seen, parseCustomField(type, node)))
  }
  return collected.pulled()
}

/** A second definition with the same key for the same type cannot be told from the first. */
function once(seen: Set<string>, parsed: Parsed): Parsed {
  if (!('record' in parsed)) return parsed
  const { identity, name } = parsed.record
  if (seen.has(identity)) return invalid(identity, name, 'Administrate sends it twice for the same entity type')
  seen.add(identity)
  return parsed
}

/** The definitions of one type, or the sentence with which it was refused. */
async function definitionsOf(
  remote: Reads,
  type: (typeof customFieldTypes)[number],
  signal: AbortSignal,
): Promise<readonly unknown[] | string> {
  try {
    return await readCustomFieldDefinitions(remote, type, signal)
  } catch (error) {
    const refusal = error instanceof TandemError && ['ADM-ERRORS', 'ADM-403', 'ADM-500'].includes(error.problem.code)
    if (!refusal || indispensable.includes(type)) throw error
    return error.problem.message
  }
}
