// Who runs the engine, when it is somebody else.
import { plain } from './plain.ts'
import { shownTime } from './time.ts'

export interface Holder {
  readonly owner: string
  readonly host: string
  readonly command: string
  readonly since: string
}

/** `Sam runs sync_all on OPS-1 since 2026-02-12 09:14` */
export function whoRuns({ owner, host, command, since }: Holder, timeZone?: string): string {
  return `${plain(owner)} runs ${plain(command)} on ${plain(host)} since ${shownTime(since, timeZone)}`
}
