// The lines of a running or ended import: an event each, and below an open one its messages, its sessions and what can be done.
import type { ImportedEvent, ImportedSession } from '../import-model.ts'

export type RunLine = { readonly id: string; readonly parent: string } & (
  | { readonly type: 'event'; readonly event: ImportedEvent; readonly open: boolean }
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'session'; readonly session: ImportedSession }
  | { readonly type: 'actions'; readonly event: ImportedEvent }
)

/** Letters of a message that surely fit beside the title of its event. */
const inOneLine = 60

/** @param undoable whether an event can be taken back by itself */
export function runLines(
  events: readonly ImportedEvent[],
  open: ReadonlySet<string>,
  undoable: (event: ImportedEvent) => boolean,
): readonly RunLine[] {
  return events.flatMap((event): readonly RunLine[] => {
    const id = `e${event.row}`
    const isOpen = open.has(id)
    const head = { id, parent: id, type: 'event', event, open: isOpen } as const
    if (!isOpen) return [head]
    // One short message stands in the event's own line already.
    const [first = ''] = event.messages
    const messages = event.messages.length > 1 || first.length > inOneLine ? event.messages : []
    return [
      head,
      ...messages.map((text, index) => ({ id: `${id} m${index}`, parent: id, type: 'message', text }) as const),
      ...event.sessions.map(
        (session) => ({ id: `${id} s${session.row}`, parent: id, type: 'session', session }) as const,
      ),
      ...(undoable(event) ? [{ id: `${id} a`, parent: id, type: 'actions', event } as const] : []),
    ]
  })
}

/** Long messages take a second and a third line. */
export function lineHeight(line: RunLine): number {
  if (line.type === 'event') return 32
  if (line.type === 'actions') return 36
  const text = line.type === 'message' ? line.text : line.session.messages.join(' ')
  return 28 + 16 * Math.min(3, Math.floor(text.length / (line.type === 'message' ? 130 : 100)))
}
