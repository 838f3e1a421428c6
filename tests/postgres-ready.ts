// Waits until a PostgreSQL server that is just starting takes connections.
import { Client } from 'pg'

const REFUSED_WHILE_STARTING = new Set(['ECONNREFUSED', '57P03'])

/** Resolves with the first accepted connection; any answer but "not yet" is thrown. The caller watches the server itself. */
export async function untilConnected(url: string): Promise<void> {
  for (;;) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!REFUSED_WHILE_STARTING.has(code)) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
