// The Sync screen until its data has come: the heads are there already, so that nothing moves when the seven steps are.
import { Unread } from '../frame/unread.tsx'
import { SyncHeader } from './sync-header.tsx'

const title = 'Full Sync'
const work = 'Reading the seven lists…'
/** What run it is about is not known yet; its line is kept free. */
const noSentence = '\u00a0'

export function UnreadSync() {
  // The named work stands where the options will.
  return (
    <Unread
      title={title}
      work={work}
      rows={7}
      height={56}
      head={33}
      header={<SyncHeader title={title} sentence={noSentence} />}
    />
  )
}
