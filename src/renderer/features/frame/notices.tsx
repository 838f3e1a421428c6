// Lines under the title bar for what concerns the whole window: offline, not signed in, database, somebody else at work,
// Administrate that asks us to slow down.
import { useApi, useConnection, useLiveState } from '../../api.tsx'
import { formatClock } from '../../format.ts'
import { go } from '../../place.ts'
import { readOnlyReason } from '../../read-only.ts'
import { useTandem } from '../../tandem.tsx'
import { Notice } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { SlowedDown } from './slowed-down.tsx'
import { lockSentence } from './lock-sentence.ts'
import { ProblemCode } from '../../ui/problem-code.tsx'

export function Notices() {
  const connection = useConnection()
  const { workspace, job, readFailure } = useTandem()
  const lost = connection.failure
  if (lost !== null) return lost.kind === 'refused' ? <NotSignedIn /> : <Offline />
  const problem = workspace?.databaseProblem ?? null
  const readOnly = readOnlyReason(workspace) !== null && <ReadOnly />
  if (problem !== null) {
    return (
      <>
        {readOnly}
        <Notice status="failed">
          <strong>{problem.message}</strong> {problem.effect} {problem.next} <ProblemCode code={problem.code} />
        </Notice>
      </>
    )
  }
  const lock = workspace === null ? null : lockSentence(workspace, job ?? null)
  return (
    <>
      {readOnly}
      {readFailure !== null && (
        <Notice status="warning">
          <strong>Not everything could be read again.</strong> What you see may be old; nothing was changed.{' '}
          {readFailure.message}
        </Notice>
      )}
      {lock !== null && <Notice status="info">{lock}</Notice>}
      {job?.status === 'RUNNING' && <SlowedDown job={job} />}
    </>
  )
}

function ReadOnly() {
  return (
    <Notice
      status="left-out"
      actions={
        <Button small onPress={() => go('settings', 'connections')}>
          Settings
        </Button>
      }
    >
      <strong>Read-only mode is on:</strong> nothing is written to either system.
    </Notice>
  )
}

function Offline() {
  const { lostAt, goodAt } = useConnection()
  const { live } = useApi()
  useLiveState()
  return (
    <Notice
      status="failed"
      actions={
        <Button small onPress={() => live.retry()}>
          Try now
        </Button>
      }
    >
      <strong>No connection to Tandem{lostAt && ` since ${formatClock(lostAt.toISOString())}`}.</strong>{' '}
      {goodAt && `Showing data from ${formatClock(goodAt.toISOString())}. `}A run that has started does not need this
      window; whether it goes on is not known. Trying again by itself.
    </Notice>
  )
}

function NotSignedIn() {
  return (
    <Notice status="failed">
      <strong>This window is not signed in.</strong> Nothing was changed. Open the address that Tandem printed when it
      started, with its token at the end.
    </Notice>
  )
}
