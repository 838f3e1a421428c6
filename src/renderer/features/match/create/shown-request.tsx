// The very request that would be sent of one record, as the backend writes it with the answers given so far.
import { useEffect, useRef } from 'react'
import { CreationRequestsDocument } from '../../../../../graphql/generated/local.ts'
import { useQuestion } from '../../../api.tsx'
import { createInput } from './create-facts.ts'
import type { Answers, Sheet, SheetRecord } from './create-facts.ts'
import { ProblemText } from '../problem-text.tsx'
import styles from './create.module.css'

interface ShownRequestProps {
  readonly sheet: Sheet
  readonly answers: Answers
  readonly record: SheetRecord
}

export function ShownRequest({ sheet, answers, record }: ShownRequestProps) {
  const input = createInput(sheet, answers)
  const records = input.records.filter(({ tutorialId }) => tutorialId === record.tutorialId)
  const { data, failure } = useQuestion(CreationRequestsDocument, { input: { ...input, records } }, [])
  const answer = data?.creationRequests
  const textRef = useRef<HTMLPreElement>(null)
  const isThere = answer !== undefined
  useEffect(() => {
    if (isThere) textRef.current?.scrollIntoView({ block: 'nearest' })
  }, [isThere])
  if (failure !== null && answer === undefined) {
    return <p className={styles.requestNote}>The request could not be read: {failure.message}</p>
  }
  if (answer === undefined) return <p className={styles.requestNote}>Writing the request…</p>
  if (answer.__typename === 'NotDecided') {
    return (
      <div className={styles.requestNote}>
        <ProblemText problem={answer.problem} />
      </div>
    )
  }
  const text = answer.requests[0]?.text ?? null
  return text === null ? (
    <p className={styles.requestNote}>There is no request yet: a value is still to be chosen.</p>
  ) : (
    <pre ref={textRef} className={styles.request} tabIndex={0} aria-label={`Request of ${record.key}`}>
      {text}
    </pre>
  )
}
