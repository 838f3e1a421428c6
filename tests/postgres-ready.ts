// Waits until a PostgreSQL server that is just starting takes connections.
import { Client } from 'pg'

const REFUSED_WHILE_STARTING = new Set(['ECONNREFUSED', '57P03'])

/** Resolves with the first accepted connection; throws any answer but "not yet", and the signal's reason once the server has ended. */
export async function untilConnected(url: string, ended: AbortSignal): Promise<void> {
  for (;;) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      ended.throwIfAborted()
      if (!REFUSED_WHILE_STARTING.has(code)) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
