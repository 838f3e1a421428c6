// `changed`: the one stream of a window. It says what to ask for again, from the change log and from the connection itself.
import type { Change, SubscriptionResolvers } from '../../../../graphql/generated/resolvers.ts'
import { isCancelled, TandemError } from '../../errors.ts'
import { everyTopic } from '../../ports/change-log.ts'
import { endable } from '../endable.ts'
import type { Context } from '../context.ts'
import { logCause } from '../log-cause.ts'
import { retryAfter } from '../tutorial-database.ts'

export const changeSubscriptions: SubscriptionResolvers = {
  changed: {
    subscribe: (_parent, { after }, context) =>
      endable(context.closing, (signal) => changes(after ?? null, context, signal)),
  },
}

async function* changes(after: string | null, context: Context, signal: AbortSignal): AsyncGenerator<ChangedPayload> {
  let cursor = after === '' ? null : after
  while (!signal.aborted) {
    const state = context.database.state()
    if (state.status === 'open') {
      try {
        for await (const notice of state.opened.changes.follow(cursor, signal)) {
          cursor = notice.cursor
          yield payload(cursor, notice.topics)
        }
      } catch (error) {
        if (isCancelled(error)) return
        if (!(error instanceof TandemError)) throw error
        logCause(context.log, error)
        yield payload(cursor, ['connection'])
        await pause(context, signal)
      }
    } else {
      await (state.status === 'opening' ? context.database.changed(signal) : pause(context, signal))
      if (context.database.state().status !== state.status) yield payload(cursor, everyTopic)
    }
  }
}

type ChangedPayload = { readonly changed: Change }

/** A window that only knows "from now on" is given nothing to pass back: it asks for everything again after a break. */
function payload(cursor: string | null, topics: readonly string[]): ChangedPayload {
  return { changed: { cursor: cursor ?? '', topics } }
}

/** Until the next attempt to open the database makes sense. */
async function pause({ clock }: Context, signal: AbortSignal): Promise<void> {
  await clock.wait(retryAfter, signal).catch(() => undefined)
}
