// Find another: a search over the other side of the list, and an id looked up in Administrate before it is accepted.
import { Search } from 'lucide-react'
import { useState } from 'react'
import { LookUpDocument } from '../../../../../graphql/generated/local.ts'
import type { LookUpQuery } from '../../../../../graphql/generated/local.ts'
import { ask, useApi } from '../../../api.tsx'
import { formatNumber } from '../../../format.ts'
import type { Kind, MatchRow } from '../../../model.ts'
import { Button } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import { choosable, looksLikeId } from './find-records.ts'
import type { Choosable } from './find-records.ts'
import { FoundById } from './found-by-id.tsx'
import { contextHead } from '../match-kinds.ts'
import { rowName } from '../match-words.ts'
import styles from './sheets.module.css'

interface FindSheetProps {
  readonly kind: Kind
  readonly row: MatchRow
  readonly rows: readonly MatchRow[]
  readonly onLink: (tutorialId: string, identity: string, acrossParent: boolean) => void
  readonly onClose: () => void
}

type Looked =
  | { readonly state: 'asking'; readonly id: string }
  | { readonly state: 'failed'; readonly id: string; readonly message: string }
  | { readonly state: 'found'; readonly id: string; readonly result: LookUpQuery['lookUp'] }

const limit = 50

export function FindSheet({ kind, row, rows, onLink, onClose }: FindSheetProps) {
  const { client, connection } = useApi()
  const [words, setWords] = useState('')
  const [looked, setLooked] = useState<Looked | null>(null)
  const [asked, setAsked] = useState<Choosable | null>(null)
  const { tutorialId } = row
  const isId = tutorialId !== null && looksLikeId(words)
  const { found, more } = choosable(rows, row, words, limit)
  const parted = contextHead(kind.name) === 'Location'

  async function lookUp(): Promise<void> {
    if (tutorialId === null) return
    const id = words.trim()
    setLooked({ state: 'asking', id })
    const answer = await ask(client, connection, LookUpDocument, { kind: kind.name, id, tutorialId })
    setLooked(
      'failure' in answer
        ? { state: 'failed', id, message: answer.failure.message }
        : { state: 'found', id, result: answer.data.lookUp },
    )
  }
  function choose(one: Choosable): void {
    if (parted && one.elsewhere) setAsked(one)
    else onLink(one.tutorialId, one.identity, false)
  }
  return (
    <Sheet
      narrow
      title={`Find the record of “${rowName(row)}”`}
      intro={tutorialId === null ? 'in the tutorial database' : 'in Administrate, by name or by its id'}
      onClose={onClose}
    >
      <div className={styles.find}>
        <TextBox
          label={tutorialId === null ? 'Name' : 'Name or id'}
          hint={tutorialId === null ? '' : 'Waterloo, or 88'}
          value={words}
          onChange={(next) => {
            setWords(next)
            setLooked(null)
            setAsked(null)
          }}
          onEnter={() => {
            if (isId) void lookUp()
          }}
          autoFocus
        />
        {isId && looked?.state !== 'found' && (
          <Button icon={Search} busy={looked?.state === 'asking'} onPress={() => void lookUp()}>
            {`Look up ${words.includes('://') ? 'this address' : `id ${words.trim().slice(0, 16)}`} in Administrate`}
          </Button>
        )}
        {looked?.state === 'failed' && <p role="alert">Could not look it up: {looked.message} Nothing was changed.</p>}
        {looked?.state === 'found' && tutorialId !== null && (
          <FoundById
            result={looked.result}
            onLink={(identity, acrossParent) => onLink(tutorialId, identity, acrossParent)}
          />
        )}
        {asked !== null && (
          <div className={styles.warning} role="alert">
            <p>
              “{asked.name}” stands in {asked.context || 'no location'}, which is another location. Link anyway?
            </p>
            <Button onPress={() => onLink(asked.tutorialId, asked.identity, true)}>Link anyway</Button>
          </div>
        )}
        <ul className={styles.found} aria-label="Found in the list">
          {found.map((one) => (
            <li key={one.row.id}>
              <span className={styles.foundText}>
                <span>{one.name}</span>
                <span className={styles.quiet}>{[one.context, one.number].filter(Boolean).join(' · ')}</span>
              </span>
              {one.obstacle === '' ? (
                <Button small label={`Link with ${one.name}, ${one.context}`} onPress={() => choose(one)}>
                  Link
                </Button>
              ) : (
                <span className={styles.quiet}>{one.obstacle}</span>
              )}
            </li>
          ))}
        </ul>
        {found.length === 0 && !isId && <p className={styles.quiet}>Nothing in the list has this name.</p>}
        {more > 0 && <p className={styles.quiet}>{formatNumber(more)} more; type more of the name.</p>}
      </div>
    </Sheet>
  )
}
