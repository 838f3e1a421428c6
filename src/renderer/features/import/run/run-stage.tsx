// Stages Import and Done: how an import goes, and how it ended. What is shown is what the backend has stored, also after a reload.
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { ImportDocument } from '../../../../../graphql/generated/local.ts'
import type { ImportQuery } from '../../../../../graphql/generated/local.ts'
import { useQuestion } from '../../../api.tsx'
import type { Question } from '../../../api.tsx'
import { withCode } from '../../../format.ts'
import { Notice } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/late.tsx'
import { useNowTold } from '../../frame/now-told.ts'
import { say } from '../../frame/speech.ts'
import { importHeadline, importNow } from './done-headline.ts'
import { DoneView } from './done-view.tsx'
import type { Import } from '../import-model.ts'
import { RunView } from './run-view.tsx'
import { isRunning } from './run-words.ts'
import styles from './run.module.css'

interface RunStageProps {
  readonly importId: string
  /** What stands above it, by whether the import runs; null: not known yet, or there is none. */
  readonly head?: (running: boolean | null) => ReactNode
}

export function RunStage({ importId, head }: RunStageProps) {
  const { data, failure, refresh } = useImport(importId)
  const one = data?.import
  useSpokenEnd(one ?? null)
  useNowTold(one ? importNow(one) : null)
  return (
    <>
      {head?.(one ? isRunning(one) : null)}
      <Shown importId={importId} one={one} failure={failure} refresh={refresh} />
    </>
  )
}

interface ShownProps extends Pick<Question<ImportQuery>, 'failure' | 'refresh'> {
  readonly importId: string
  /** undefined: not read yet; null: there is none. */
  readonly one: Import | null | undefined
}

function Shown({ importId, one, failure, refresh }: ShownProps) {
  if (one === undefined) {
    if (failure === null) return <Skeleton work="Reading the import…" rows={12} height={32} />
    return (
      <Notice
        status="failed"
        actions={
          <Button small onPress={refresh}>
            Try again
          </Button>
        }
      >
        <strong>The import could not be read.</strong> Nothing was changed by that. {failure.message}
      </Notice>
    )
  }
  if (one === null) {
    return <p className={styles.none}>There is no import {importId} in this database.</p>
  }
  return isRunning(one) ? (
    <RunView key={one.id} one={one} onChanged={refresh} />
  ) : (
    <DoneView key={one.id} one={one} onChanged={refresh} />
  )
}

/** Told by the stream; while it runs it is asked for every two seconds as well: the stream is a help, never the only way. */
function useImport(id: string): Question<ImportQuery> {
  const question = useQuestion(ImportDocument, { id }, ['job:', 'jobs', 'imports', 'records'], 30_000)
  const one = question.data?.import
  const running = one ? isRunning(one) : false
  const { refresh } = question
  useEffect(() => {
    if (!running) return
    const timer = setInterval(refresh, 2_000)
    return () => clearInterval(timer)
  }, [running, refresh])
  return question
}

/** How it ended is spoken once, when it is first seen ended. */
function useSpokenEnd(one: Import | null): void {
  const before = useRef(false)
  const running = one !== null && isRunning(one)
  useEffect(() => {
    if (one !== null && before.current && !running) {
      const { title, detail, code } = importHeadline(one)
      say(withCode(`${title} ${detail}`, code))
    }
    before.current = running
  }, [one, running])
}
