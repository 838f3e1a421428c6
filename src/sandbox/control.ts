// The routes a person steers the sandbox with: faults on and off, start afresh. JSON only, so that no web page can call them.
import { faultsSchema } from './faults.ts'
import type { FaultState } from './faults.ts'

interface Steered {
  readonly faults: FaultState
  reset(): Promise<void>
}

/** Answers `GET` and `POST /sandbox/faults` and `POST /sandbox/reset`. */
export async function controlRoute(request: Request, sandbox: Steered): Promise<Response> {
  const route = `${request.method} ${new URL(request.url).pathname}`
  if (route === 'GET /sandbox/faults') return Response.json(sandbox.faults.current)
  if (request.method === 'POST' && !(request.headers.get('content-type') ?? '').startsWith('application/json')) {
    return Response.json({ message: 'Send application/json' }, { status: 415 })
  }
  if (route === 'POST /sandbox/faults') return setFaults(request, sandbox.faults)
  if (route === 'POST /sandbox/reset') {
    await sandbox.reset()
    return Response.json({ reset: true })
  }
  return Response.json({ message: 'Not Found' }, { status: 404 })
}

async function setFaults(request: Request, faults: FaultState): Promise<Response> {
  const parsed = faultsSchema.safeParse(await request.json().catch(() => undefined))
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
    return Response.json({ message: 'These are no faults', problems }, { status: 400 })
  }
  faults.set(parsed.data)
  return Response.json(faults.current)
}
