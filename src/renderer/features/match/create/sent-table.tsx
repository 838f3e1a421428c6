// Exactly what is sent of each record, one at a time; on demand as the request itself.
import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { formatNumber } from '../../../format.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { SystemName } from '../../../ui/mark.tsx'
import { becomes } from './create-facts.ts'
import type { Answers, Sheet, SheetRecord } from './create-facts.ts'
import { ShownRequest } from './shown-request.tsx'
import styles from './create.module.css'

interface SentTableProps {
  readonly sheet: Sheet
  readonly answers: Answers
  /** Those that would be created; at least one. */
  readonly records: readonly SheetRecord[]
  readonly administrate: string
}

export function SentTable({ sheet, answers, records, administrate }: SentTableProps) {
  const [chosen, setChosen] = useState(0)
  const [asRequest, setAsRequest] = useState(false)
  const index = Math.min(chosen, records.length - 1)
  const record = records[index]
  if (record === undefined) return null
  return (
    <section className={styles.card} aria-label="What will be sent">
      <div className={styles.sentHead}>
        <h3>What will be sent</h3>
        {records.length > 1 && (
          <span className={styles.pager}>
            <span aria-live="polite">
              {record.key}, {formatNumber(index + 1)} of {formatNumber(records.length)}
            </span>
            <IconButton
              label="The record before"
              icon={ChevronLeft}
              isDisabled={index === 0}
              onPress={() => setChosen(index - 1)}
            />
            <IconButton
              label="The next record"
              icon={ChevronRight}
              isDisabled={index === records.length - 1}
              onPress={() => setChosen(index + 1)}
            />
          </span>
        )}
        <Button
          kind="quiet"
          trailingIcon={asRequest ? ChevronDown : ChevronRight}
          onPress={() => setAsRequest(!asRequest)}
        >
          {asRequest ? 'Hide the request' : 'Show the request'}
        </Button>
      </div>
      <table className={styles.sent}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">
              <SystemName system="tutorial" name="Tutorial database" />
            </th>
            <th scope="col">
              <SystemName system="administrate" name={`Becomes in ${administrate}`} />
            </th>
          </tr>
        </thead>
        <tbody>
          {record.fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.name}</th>
              <td>{field.tutorial ?? <span className={styles.quiet}>empty</span>}</td>
              <td>
                {becomes(sheet, answers, record, field) ?? <span className={styles.open}>still to be chosen</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asRequest && <ShownRequest sheet={sheet} answers={answers} record={record} />}
    </section>
  )
}
