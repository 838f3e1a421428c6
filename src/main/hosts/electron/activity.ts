// What Tandem does in this process, as dock, notification and guard need it; made of the answer of the local API.
import type { DesktopQuery, ImportProgressQuery, ProblemFieldsFragment } from '../../../../graphql/generated/local.ts'

export interface Run {
  readonly jobId: string
  /** null: it is no import, or which one is not known yet. */
  readonly importId: string | null
  /** `Venues are being written.` Said before Tandem ends. */
  readonly now: string
  /** 0 to 1; null: it cannot be told. */
  readonly share: number | null
}

export interface Activity {
  /** What runs in this process; at most one run does at a time. */
  readonly run: Run | null
  /** Plans and workbooks that wait for a person. */
  readonly waiting: number
}

export interface Ending {
  readonly title: string
  readonly body: string
  /** Where the window shows the run, as its address writes it. */
  readonly place: string
}

type Steps = NonNullable<DesktopQuery['latestJob']>['steps']
type Ended = { readonly words: string; readonly problem?: ProblemFieldsFragment | null }

const ended: { readonly [status: string]: string } = {
  DONE: 'Finished.',
  WAITING: 'The plan is ready. Nothing is written before you apply it.',
  FAILED: 'A part failed. What was finished stays as written.',
  STOPPED: 'Stopped early. What was finished stays as written.',
  CANCELLED: 'Stopped. What was finished stays as written.',
  INTERRUPTED: 'Stopped early. It can be continued.',
  PARTIAL: 'Finished; some events were not imported.',
  UNDONE: 'The import was taken back.',
}
const unknownEnd: Ended = { words: 'It has ended.' }

/** `progress`: of the import that runs here; null: none does. */
export function activityOf(desktop: DesktopQuery, progress: ImportProgressQuery['import']): Activity {
  const jobId = jobHere(desktop)
  const waiting =
    (desktop.latestJob?.status === 'WAITING' ? 1 : 0) +
    desktop.workbooks.filter(({ status }) => status === 'WAITING').length
  return { waiting, run: jobId === null ? null : runOf(jobId, desktop, progress) }
}

/** The import that runs, when what runs here is no sync. */
export function importHere(desktop: DesktopQuery): string | null {
  if (jobHere(desktop) === null || jobHere(desktop) === desktop.latestJob?.id) return null
  return desktop.workbooks.find(({ status, importId }) => status === 'RUNNING' && importId !== null)?.importId ?? null
}

/** What became of a run that was here and is not any more. */
export function endingOf(run: Run, { latestJob, workbooks }: DesktopQuery): Ending {
  if (latestJob?.id === run.jobId) {
    const { status, problem, title, id } = latestJob
    return { title, body: told({ words: ended[status] ?? unknownEnd.words, problem }), place: `sync/${id}` }
  }
  if (run.importId === null) return { title: 'Create in Administrate', body: told(unknownEnd), place: 'match' }
  const workbook = workbooks.find(({ importId }) => importId === run.importId)
  const words = ended[workbook?.status ?? ''] ?? unknownEnd.words
  return {
    title: workbook === undefined ? 'Import' : `Import of ${workbook.fileName}`,
    body: told({ words }),
    place: `import/run/${encodeURIComponent(run.importId)}`,
  }
}

function told({ words, problem }: Ended): string {
  return problem == null ? words : `${problem.message} ${problem.effect}`
}

function jobHere({ workspace: { engine } }: DesktopQuery): string | null {
  return engine?.here === true ? engine.jobId : null
}

function runOf(jobId: string, desktop: DesktopQuery, progress: ImportProgressQuery['import']): Run {
  if (desktop.latestJob?.id === jobId) {
    const { steps } = desktop.latestJob
    return { jobId, importId: null, now: stepSentence(steps), share: shareOf(steps) }
  }
  if (progress === null)
    return { jobId, importId: null, now: 'Records are being created in Administrate.', share: null }
  const { total, waiting } = progress.events
  const share = total === 0 ? null : (total - waiting) / total
  return { jobId, importId: progress.id, now: 'Events are being imported.', share }
}

function stepSentence(steps: Steps): string {
  const step = steps.find(({ status }) => ['READING', 'COMPARING', 'WRITING'].includes(status))
  if (step === undefined) return 'Tandem is at work.'
  return `${step.title} are being ${step.status === 'WRITING' ? 'written' : 'read'}.`
}

/** Each step counts the same; those under way by how far their phase is. */
function shareOf(steps: Steps): number | null {
  if (steps.length === 0) return null
  const done = steps.map(({ status, done: at, total }) => {
    if (status === 'WAITING') return 0
    if (!['READING', 'COMPARING', 'WRITING'].includes(status)) return 1
    return total === null || total === 0 ? 0 : Math.min(at / total, 1)
  })
  return done.reduce((sum, each) => sum + each, 0) / steps.length
}
