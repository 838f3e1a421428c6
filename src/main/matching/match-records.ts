// The one matcher: two lists in, who belongs together out. Exact keys only; what stands twice is linked by nobody.
import { normalise, normaliseKeepingCase } from './normalise.ts'

/** A record that can be matched. `key` holds its parts, e.g. [location id, name]; null or an empty part: it has no key. */
export interface Candidate {
  readonly id: string
  readonly key: readonly string[] | null
}

export interface MatchResult<Tutorial, Api> {
  /** By the id of the API record. */
  readonly matched: ReadonlyMap<string, { readonly api: Api; readonly tutorial: Tutorial }>
  readonly unmatchedTutorial: readonly Tutorial[]
  readonly unmatchedApi: readonly Api[]
  /** Those of the unmatched whose key stands twice, on whichever side. */
  readonly ambiguous: { readonly tutorial: ReadonlySet<string>; readonly api: ReadonlySet<string> }
}

/**
 * Matches by equal key (contract: match_records). Every record ends up in exactly one of matched and unmatched of its side.
 * A key that stands more than once on either side matches nothing.
 */
export function matchRecords<Tutorial extends Candidate, Api extends Candidate>(
  tutorialRecords: readonly Tutorial[],
  apiRecords: readonly Api[],
  options: { readonly caseInsensitive: boolean } = { caseInsensitive: true },
): MatchResult<Tutorial, Api> {
  const part = options.caseInsensitive ? normalise : normaliseKeepingCase
  const tutorialByKey = group(tutorialRecords, part)
  const apiByKey = group(apiRecords, part)
  const matched = new Map<string, { api: Api; tutorial: Tutorial }>()
  const matchedTutorial = new Set<string>()
  const ambiguous = { tutorial: new Set<string>(), api: new Set<string>() }
  for (const [key, tutorial] of tutorialByKey) {
    const api = apiByKey.get(key) ?? []
    const [onlyTutorial] = tutorial
    const [onlyApi] = api
    if (tutorial.length > 1 || api.length > 1) {
      for (const record of tutorial) ambiguous.tutorial.add(record.id)
      for (const record of api) ambiguous.api.add(record.id)
    } else if (onlyTutorial && onlyApi) {
      matched.set(onlyApi.id, { api: onlyApi, tutorial: onlyTutorial })
      matchedTutorial.add(onlyTutorial.id)
    }
  }
  for (const [key, api] of apiByKey) {
    if (api.length > 1 && !tutorialByKey.has(key)) for (const record of api) ambiguous.api.add(record.id)
  }
  return {
    matched,
    // On demand: a sync tells by itself who is left, with reasons.
    get unmatchedTutorial() {
      return tutorialRecords.filter((record) => !matchedTutorial.has(record.id))
    },
    get unmatchedApi() {
      return apiRecords.filter((record) => !matched.has(record.id))
    },
    ambiguous,
  }
}

/** The comparable form of a key, or null when a part of it is missing. */
export function comparableKey(
  key: readonly string[] | null,
  part: (text: string) => string = normalise,
): string | null {
  if (key === null) return null
  let whole: string | null = null
  for (const text of key) {
    const value = part(text)
    if (value === '') return null
    whole = whole === null ? value : `${whole}\u0000${value}`
  }
  return whole ?? ''
}

function group<Record extends Candidate>(
  records: readonly Record[],
  part: (text: string) => string,
): ReadonlyMap<string, readonly Record[]> {
  const groups = new Map<string, Record[]>()
  for (const record of records) {
    const key = comparableKey(record.key, part)
    if (key === null) continue
    const known = groups.get(key)
    if (known) known.push(record)
    else groups.set(key, [record])
  }
  return groups
}
