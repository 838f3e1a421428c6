// The lines of the preview: an event each, and below an open one its changes and its sessions.
import type { PreviewEvent } from './preview-facts.ts'
import { changesOf, handWork } from './preview-words.ts'
import type { ShownChange } from './preview-words.ts'
import type { PlannedSession } from '../import-model.ts'

export type PreviewLine = { readonly id: string; readonly parent: string } & (
  | { readonly type: 'event'; readonly each: PreviewEvent; readonly open: boolean; readonly openable: boolean }
  | { readonly type: 'change'; readonly change: ShownChange }
  | { readonly type: 'work'; readonly text: string }
  | { readonly type: 'session'; readonly session: PlannedSession }
)

export function eventId({ event }: PreviewEvent): string {
  return `e${event.row}`
}

export function previewLines(events: readonly PreviewEvent[], open: ReadonlySet<string>): readonly PreviewLine[] {
  return events.flatMap((each): readonly PreviewLine[] => {
    const id = eventId(each)
    const isOpen = open.has(id)
    const openable = each.type === 'blocked' ? each.event.siblings.length > 0 : hasMore(each)
    const head = { id, parent: id, type: 'event', each, open: isOpen && openable, openable } as const
    return isOpen && openable ? [head, ...below(each, id)] : [head]
  })
}

function hasMore({ event }: Extract<PreviewEvent, { type: 'planned' }>): boolean {
  return event.sessions.length > 0 || event.changes.length + event.byHand.length > 0
}

function below(each: PreviewEvent, parent: string): readonly PreviewLine[] {
  if (each.type === 'blocked') {
    const rows = each.event.siblings
    const text = `${rows.length === 1 ? 'Row' : 'Rows'} ${rows.join(', ')} ${rows.length === 1 ? 'is' : 'are'} right and left out with the event, which is imported whole.`
    return [{ id: `${parent} siblings`, parent, type: 'work', text }]
  }
  const { event } = each
  return [
    ...changesOf(event).map(
      (change, index) => ({ id: `${parent} c${index}`, parent, type: 'change', change }) as const,
    ),
    ...handWork(event).map((text, index) => ({ id: `${parent} w${index}`, parent, type: 'work', text }) as const),
    ...event.sessions.map(
      (session) => ({ id: `${parent} s${session.row}`, parent, type: 'session', session }) as const,
    ),
  ]
}
