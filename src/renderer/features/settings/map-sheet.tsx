// Chooses what something stands for in the catalogue, or lets the catalogue say it again.
import { useState } from 'react'
import { useApi } from '../../api.tsx'
import type { Problem } from '../../model.ts'
import { capitalise } from '../../format.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import { say } from '../frame/speech.ts'
import { mapWords, wordShown } from './map-words.ts'
import type { ImportMap, MapEntry } from './settings-model.ts'
import { setImportMap } from './settings-orders.ts'
import { SectionProblem } from './settings-states.tsx'
import styles from './settings.module.css'

interface MapSheetProps {
  readonly map: ImportMap
  /** null: one that a person names. */
  readonly entry: MapEntry | null
  readonly onClose: () => void
  readonly onDone: (entry: MapEntry) => void
}

export function MapSheet({ map, entry, onClose, onDone }: MapSheetProps) {
  const { client } = useApi()
  const words = mapWords[map.kind]
  const [typed, setTyped] = useState('')
  const [to, setTo] = useState(entry?.to ?? '')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const from = entry?.from ?? typed.trim()
  const missing = whatIsMissing({ map, entry, from, to })
  async function save(chosen: string | null): Promise<void> {
    setBusy(true)
    const answer = await setImportMap(client, { kind: map.kind, from, to: chosen })
    setBusy(false)
    if ('problem' in answer) {
      setProblem(answer.problem)
      return
    }
    const now = answer.entry.to
    say(now === null ? `${from} stands for nothing yet.` : `${from} stands for ${wordShown(map, now)}.`)
    onDone(answer.entry)
  }
  return (
    <Sheet
      narrow
      title={entry === null ? `Another way to write a ${words.from}` : `What ${entry.from} stands for`}
      intro={`${capitalise(words.from)} to ${words.to}`}
      onClose={onClose}
      footer={
        <>
          {entry !== null && entry.changedBy !== null && (
            <Button busy={busy} onPress={() => void save(null)}>
              {entry.derived === null ? 'Take it back' : `Reset to ${entry.derived}`}
            </Button>
          )}
          <Button kind="primary" busy={busy} isDisabled={missing !== null} onPress={() => void save(to)}>
            {to === '' ? 'Use it' : `Use ${to}`}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {entry === null && (
          <TextBox
            label={`${capitalise(words.from)} as a workbook writes it`}
            value={typed}
            onChange={setTyped}
            autoFocus
          />
        )}
        <SelectField
          label={`${capitalise(words.to)} of the catalogue`}
          value={to}
          options={[
            ...(to === '' ? [{ value: '', label: 'Choose…' }] : []),
            ...map.words.map(({ word }) => ({ value: word, label: wordShown(map, word) })),
          ]}
          onChange={setTo}
        />
        {missing !== null && <p className={styles.hint}>{missing}</p>}
        {entry !== null && (
          <p className={styles.hint}>
            {entry.derived === null
              ? 'The catalogue by itself does not say it: nothing fits, or more than one thing.'
              : `The catalogue by itself says ${wordShown(map, entry.derived)}.`}
          </p>
        )}
        <p className={styles.hint}>It counts in every workbook from its next check on.</p>
        <SectionProblem problem={problem} />
      </div>
    </Sheet>
  )
}

/** Why nothing can be set yet; null: it can. */
function whatIsMissing(asked: Pick<MapSheetProps, 'map' | 'entry'> & { readonly from: string; readonly to: string }) {
  const words = mapWords[asked.map.kind]
  if (asked.from === '') return `Type how a workbook writes the ${words.from}.`
  if (asked.to === '') return `Choose the ${words.to}.`
  return asked.to === asked.entry?.to ? `Choose another ${words.to} to change it.` : null
}
