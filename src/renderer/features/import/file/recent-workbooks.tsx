// The workbooks of before, those that wait first; each leads on to where it stands.
import { FileSpreadsheet } from 'lucide-react'
import { useState } from 'react'
import { useApi } from '../../../api.tsx'
import { useNow } from '../../../clock.ts'
import { formatNumber } from '../../../format.ts'
import type { Problem, RecentWorkbook } from '../../../model.ts'
import { useTandem } from '../../../tandem.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Chip } from '../../../ui/chips.tsx'
import { RowMenu } from '../../../ui/menu.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { StatusSymbol } from '../../../ui/status-symbol.tsx'
import { say } from '../../frame/speech.ts'
import { ProblemText } from '../../match/problem-text.tsx'
import { removeWorkbook } from '../check/check-orders.ts'
import { inListOrder, recentAddress, recentLine, recentState, waits } from './recent-words.ts'
import styles from './file.module.css'

export function RecentWorkbooks() {
  const { workbooks } = useTandem()
  const now = useNow(60_000)
  const [asked, setAsked] = useState<RecentWorkbook | null>(null)
  const waiting = workbooks?.filter(waits).length ?? 0
  return (
    <Card title="Recent workbooks" aside={waiting > 0 ? `${formatNumber(waiting)} waiting` : undefined}>
      {workbooks?.length === 0 && (
        <p className={styles.none}>No imports yet. Drop a workbook to check it; nothing is written until you say so.</p>
      )}
      <ul className={styles.recents} aria-label="Recent workbooks">
        {inListOrder(workbooks ?? []).map((workbook) => (
          <Recent key={`${workbook.id} ${workbook.importId ?? ''}`} workbook={workbook} now={now} onRemove={setAsked} />
        ))}
      </ul>
      {asked !== null && <RemoveSheet workbook={asked} onClose={() => setAsked(null)} />}
    </Card>
  )
}

interface RecentProps {
  readonly workbook: RecentWorkbook
  readonly now: Date
  readonly onRemove: (workbook: RecentWorkbook) => void
}

function Recent({ workbook, now, onRemove }: RecentProps) {
  const { tone, status, words } = recentState(workbook)
  const address = recentAddress(workbook)
  return (
    <li className={styles.recent}>
      <FileSpreadsheet size={16} aria-hidden="true" />
      <div className={styles.recentText}>
        <p title={workbook.fileName}>{workbook.fileName}</p>
        <p>{recentLine(workbook, now)}</p>
      </div>
      <Chip tone={tone} symbol={<StatusSymbol status={status} size={14} decorative />}>
        {words}
      </Chip>
      {waits(workbook) ? (
        <Button small label={`Continue ${workbook.fileName}`} onPress={() => (window.location.hash = address)}>
          Continue
        </Button>
      ) : (
        <a className={styles.see} href={address} aria-label={`See ${workbook.fileName}`}>
          See
        </a>
      )}
      {workbook.status === 'WAITING' && (
        <RowMenu
          label={`More for ${workbook.fileName}`}
          entries={[{ label: 'Remove…', onAction: () => onRemove(workbook) }]}
        />
      )}
    </li>
  )
}

function RemoveSheet({ workbook, onClose }: { readonly workbook: RecentWorkbook; readonly onClose: () => void }) {
  const { client } = useApi()
  const { refreshWorkbooks } = useTandem()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  async function remove(): Promise<void> {
    setBusy(true)
    const refused = await removeWorkbook(client, workbook.id)
    setBusy(false)
    refreshWorkbooks()
    setProblem(refused)
    if (refused !== null) return
    say(`${workbook.fileName} removed from the list.`)
    onClose()
  }
  return (
    <Sheet
      narrow
      title={`Remove ${workbook.fileName}?`}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button kind="primary" busy={busy} onPress={() => void remove()}>
            Remove 1 workbook from the list
          </Button>
        </>
      }
    >
      <p>What you corrected in it goes with it. The file on your computer stays as it is, and nothing was written.</p>
      {problem !== null && (
        <p role="alert">
          <ProblemText problem={problem} />
        </p>
      )}
    </Sheet>
  )
}
