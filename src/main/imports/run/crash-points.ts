// The places at which a process that runs an import may die: around every transaction and every write to Administrate.

/** At most one transaction each; the notice that windows follow comes behind some, and nothing hangs on it. */
export const commits = [
  'interrupted',
  'acquire',
  'job',
  'lease',
  'batch',
  'local',
  'intent',
  'answer',
  'outcome',
  'removal',
  'close',
  'calls',
  'end',
  'release',
] as const
/** By the names of their mutations. */
export const writes = [
  'event.createBlended',
  'event.createLMS',
  'event.update',
  'event.addStaff',
  'session.update',
  'session.addStaff',
  'event.delete',
  'courseTemplate.update',
] as const
export type Boundary = (typeof commits)[number] | (typeof writes)[number]
export type CrashPoint = `before ${Boundary}` | `after ${Boundary}`

/** Does nothing but in tests, where it may throw: the process is dead then, and nothing of it may write any more. */
export type At = (point: CrashPoint) => Promise<void>

export async function around<Result>(at: At, boundary: Boundary, work: () => Promise<Result>): Promise<Result> {
  await at(`before ${boundary}`)
  const result = await work()
  await at(`after ${boundary}`)
  return result
}
