// The plan of a run under review, read whole, with ticks that show at once, are stored in their order, and are read anew when one is not.
import { useCallback, useEffect, useRef, useState } from 'react'
import { JobPlanDocument } from '../../../../../graphql/generated/local.ts'
import { ask, useApi } from '../../../api.tsx'
import type { PlanItem } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'

const pageSize = 500
const stored = Promise.resolve(true)

export interface Plan {
  /** null while it is being read for the first time. */
  readonly items: readonly PlanItem[] | null
  readonly failure: string | null
  readonly tick: (ids: readonly string[], ticked: boolean) => void
  /** Whether every tick that is shown is stored, once none is under way: only then may what is ticked be written. */
  readonly ticksStored: () => Promise<boolean>
}

/** `version` changes whenever the run changed and the plan has to be read again. */
export function usePlan(jobId: string, version: string): Plan {
  const { client, connection } = useApi()
  const { order } = useTandem()
  const [items, setItems] = useState<readonly PlanItem[] | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const storing = useRef(stored)

  const read = useCallback(
    async (isCurrent: () => boolean): Promise<void> => {
      const all: PlanItem[] = []
      for (;;) {
        const variables = { id: jobId, position: null, first: pageSize, offset: all.length }
        const answer = await ask(client, connection, JobPlanDocument, variables)
        if (!isCurrent()) return
        if ('failure' in answer) {
          setFailure(answer.failure.message)
          return
        }
        const page = answer.data.job?.plan
        all.push(...(page?.items ?? []))
        if (!page || page.items.length === 0 || all.length >= page.total) break
      }
      setItems(all)
      setFailure(null)
    },
    [client, connection, jobId],
  )
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => void read(() => current))
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [read, version])

  function tick(ids: readonly string[], ticked: boolean): void {
    const chosen = new Set(ids)
    setItems((before) => before?.map((item) => (chosen.has(item.id) ? { ...item, ticked } : item)) ?? null)
    const before = storing.current
    storing.current = (async () => {
      const allBefore = await before
      const done = await order((give) => give.tick(jobId, ids, ticked))
      if (!done) await read(() => true)
      return allBefore && done
    })()
  }
  async function ticksStored(): Promise<boolean> {
    const last = storing.current
    const done = await last
    if (storing.current !== last) return ticksStored()
    // What was not stored has been read anew and is seen now, so that it can be applied the next time.
    storing.current = stored
    return done
  }
  return { items, failure, tick, ticksStored }
}
