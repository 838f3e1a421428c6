// Follows a creation to its end: nudged by the backend, and asking now and then all the same.
import {
  CancelJobDocument,
  CreationDocument,
  type CreationFieldsFragment,
} from '../../../../graphql/generated/local.ts'
import type { LocalApi } from './client.ts'
import { createNudge, pause } from './nudge.ts'

export type Creation = CreationFieldsFragment

const patience = 1_000
const gap = 50

/** The creation as it ended. Rejects (exit 2) when it cannot be seen any more. */
export async function followCreation(
  started: Creation,
  {
    api,
    signal,
    onCreation,
  }: {
    readonly api: LocalApi
    /** Aborts when a person wants it to stop. */
    readonly signal: AbortSignal
    readonly onCreation: (creation: Creation) => void
  },
): Promise<Creation> {
  const nudge = createNudge()
  const { jobId } = started
  const unsubscribe = api.onChange((topics) => {
    if (topics.includes(`job:${jobId}`)) nudge.give()
  })
  const ask = (): void => nudge.give()
  const cancel = (): void => void api.mutate(CancelJobDocument, { id: jobId }).then(ask, ask)
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    let current = started
    for (;;) {
      onCreation(current)
      if (!current.running) return current
      await pause(gap)
      await nudge.taken(patience)
      current = (await api.query(CreationDocument, { jobId })).creation ?? current
    }
  } finally {
    signal.removeEventListener('abort', cancel)
    unsubscribe()
  }
}
