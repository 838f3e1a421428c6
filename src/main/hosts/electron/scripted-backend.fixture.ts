// A backend whose run and answers a test decides: what the desktop host asks is answered, and what it orders is remembered.
import { createHash } from 'node:crypto'
import type { DesktopQuery } from '../../../../graphql/generated/local.ts'

type Job = NonNullable<DesktopQuery['latestJob']>

export interface ScriptedBackend {
  handle(request: Request): Promise<Response>
  /** A Full Sync goes on here, at its second step. */
  runs(): void
  /** An import goes on here, with 5 of 20 events done. */
  imports(): void
  ends(status: Job['status']): void
  /** Workbooks that wait. */
  waiting: number
  /** How the next workbook is refused; null: it is taken. */
  refusal: string | null
  /** Whether an order to stop ends the run at once. */
  stopsAtOnce: boolean
  readonly orders: string[]
  closed: boolean
}

interface Variables {
  readonly id?: string
  readonly input?: { readonly command: string; readonly reviewFirst: boolean }
}

const step = { done: 0, total: null }
const busy = { code: 'ENGINE-BUSY', message: 'Ben runs it.', effect: 'Nothing was started.', next: 'Wait.' }

export function scriptedBackend(): ScriptedBackend {
  let job: Job | null = null
  let here: string | null = null
  let importing: 'RUNNING' | 'DONE' | 'INTERRUPTED' | null = null
  const followers = new Set<ReadableStreamDefaultController<Uint8Array>>()
  let cursor = 0
  function announce(): void {
    cursor += 1
    const data = JSON.stringify({
      data: { changed: { __typename: 'Change', cursor: String(cursor), topics: ['jobs'] } },
    })
    for (const follower of followers) follower.enqueue(new TextEncoder().encode(`event: next\ndata: ${data}\n\n`))
  }
  function desktop(): DesktopQuery {
    const waiting = Array.from({ length: backend.waiting }, (_, index) => ({
      importId: null,
      fileName: `w${index}.xlsx`,
      status: 'WAITING' as const,
    }))
    const imported = importing === null ? [] : [{ importId: 'i1', fileName: 'May.xlsx', status: importing }]
    return {
      workspace: { engine: here === null ? null : { jobId: here, here: true } },
      latestJob: job,
      workbooks: [...waiting, ...imported],
    }
  }
  function answer(operation: string, { id, input }: Variables): object {
    switch (operation) {
      case 'Desktop':
        return desktop()
      case 'ImportProgress':
        return {
          import: {
            id,
            jobId: here,
            here: true,
            secondsLeft: null,
            events: { total: 20, waiting: 15 },
          },
        }
      case 'StartSync':
        backend.orders.push(`start ${input?.command ?? ''} ${input?.reviewFirst === true ? 'for review' : ''}`.trim())
        return { startSync: { __typename: 'NotStarted', exitCode: 2, problem: busy } }
      case 'CancelJob':
        backend.orders.push(`stop ${id ?? ''}`)
        if (backend.stopsAtOnce) backend.ends('CANCELLED')
        return { cancelJob: { __typename: 'NotStarted', problem: { code: 'X', message: '', effect: '', next: '' } } }
      default:
        throw new Error(`Nobody should ask ${operation}`)
    }
  }
  const backend: ScriptedBackend = {
    waiting: 0,
    refusal: null,
    stopsAtOnce: true,
    orders: [],
    closed: false,
    runs() {
      here = '7'
      job = {
        id: '7',
        title: 'Full Sync',
        status: 'RUNNING',
        problem: null,
        steps: [
          { ...step, title: 'Locations', status: 'DONE' },
          { title: 'Venues', status: 'WRITING', done: 1, total: 2 },
          { ...step, title: 'Instructors', status: 'WAITING' },
        ],
      }
      announce()
    },
    imports() {
      here = '8'
      importing = 'RUNNING'
      announce()
    },
    ends(status) {
      if (job !== null && job.id === here) job = { ...job, status }
      if (importing === 'RUNNING') importing = status === 'CANCELLED' ? 'INTERRUPTED' : 'DONE'
      here = null
      announce()
    },
    async handle(request) {
      if (request.headers.get('content-type')?.startsWith('multipart/') === true) return upload(request, backend)
      const { operationName, variables } = (await request.json()) as {
        readonly operationName: string
        readonly variables: Variables
      }
      if (operationName === 'Changed') return stream(followers)
      return Response.json({ data: answer(operationName, variables) })
    },
  }
  return backend
}

async function upload(request: Request, backend: ScriptedBackend): Promise<Response> {
  const file = [...(await request.formData()).values()].find((part) => part instanceof File)
  if (file === undefined) return Response.json({ errors: [{ message: 'no file' }] })
  const digest = createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex')
  backend.orders.push(`open ${file.name} ${digest}`)
  const { refusal } = backend
  const openWorkbook =
    refusal === null
      ? { __typename: 'Workbook', id: 'w 1' }
      : {
          __typename: 'NotStarted',
          problem: { code: 'FILE', message: refusal, effect: 'Nothing was changed.', next: '' },
        }
  return Response.json({ data: { openWorkbook } })
}

function stream(followers: Set<ReadableStreamDefaultController<Uint8Array>>): Response {
  let own: ReadableStreamDefaultController<Uint8Array> | null = null
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      own = controller
      followers.add(controller)
    },
    cancel() {
      if (own !== null) followers.delete(own)
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}
