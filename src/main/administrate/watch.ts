// Notes how the reads of a client go, for whoever shows whether Administrate can be reached.
import { isCancelled, TandemError, type Problem } from '../errors.ts'
import type { AdministrateWatch } from '../ports/administrate-watch.ts'
import type { AdministrateClient } from './client.ts'
import type { Reads } from './reads.ts'

/** Failures of the way there; after any other, Administrate was there to refuse. */
const unreachable = new Set<Problem['code']>(['ADM-CONNECT', 'ADM-TIMEOUT'])

/** What a person stopped, or read-only mode refused, says nothing of Administrate. */
function wasAsked(error: TandemError): boolean {
  return !isCancelled(error) && error.problem.code !== 'READ-ONLY'
}

/** `client` works as before; `onChange` is called when reachability or problem have become others. */
export function watchAdministrate(
  client: AdministrateClient,
  onChange: () => void,
): { readonly client: AdministrateClient; readonly watch: AdministrateWatch } {
  let reachability: AdministrateWatch['reachability'] = 'UNKNOWN'
  let problem: Problem | null = null

  function note(now: Problem | null): void {
    const reached = now !== null && unreachable.has(now.code) ? 'UNREACHABLE' : 'CONNECTED'
    const changed = reached !== reachability || now?.code !== problem?.code
    reachability = reached
    problem = now
    if (changed) onChange()
  }

  function failed(error: unknown): never {
    if (error instanceof TandemError && wasAsked(error)) note(error.problem)
    throw error
  }

  async function noted<Value>(answer: Promise<Value>): Promise<Value> {
    const value = await answer.catch(failed)
    note(null)
    return value
  }

  /** The same reads, noted. */
  function notedReads(reads: Reads): Reads {
    return {
      read: (document, variables, signal) => noted(reads.read(document, variables, signal)),
      restOf: (list, from, signal) => noted(reads.restOf(list, from, signal)),
      pages(list, options) {
        const pages = reads.pages(list, options)
        return {
          ...pages,
          async *[Symbol.asyncIterator]() {
            try {
              for await (const nodes of pages) {
                note(null)
                yield nodes
              }
            } catch (error) {
              failed(error)
            }
          },
        }
      },
    }
  }

  return {
    client: {
      ...client,
      ...notedReads(client),
      asking() {
        const asking = client.asking()
        return {
          ...asking,
          ...notedReads(asking),
          // What is not the same is read then, and noted then.
          again: (answered, signal, onAnswer) =>
            asking.again(answered, signal, (records) => {
              note(null)
              onAnswer(records)
            }),
        }
      },
      async write(document, variables, signal) {
        const result = await client.write(document, variables, signal).catch(failed)
        note(result.outcome === 'unknown' && result.problem.code !== 'CANCELLED' ? result.problem : null)
        return result
      },
    },
    watch: {
      get reachability() {
        return reachability
      },
      get problem() {
        return problem
      },
      requests: () => client.requestsInFiveMinutes(),
    },
  }
}
