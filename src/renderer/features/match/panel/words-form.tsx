// A few words in the panel: why a record is ignored, or a note about it. Enter saves, Escape gives up.
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import styles from './panel.module.css'

interface WordsFormProps {
  readonly label: string
  readonly hint: string
  readonly first: string
  readonly save: string
  /** May be saved without a word. */
  readonly mayBeEmpty: boolean
  readonly onSave: (words: string) => void
  readonly onCancel: () => void
}

export function WordsForm({ label, hint, first, save, mayBeEmpty, onSave, onCancel }: WordsFormProps) {
  const [words, setWords] = useState(first)
  const ready = mayBeEmpty || words.trim() !== ''
  const done = (): void => {
    if (ready) onSave(words.trim())
  }
  return (
    <div className={styles.form}>
      <TextBox
        label={label}
        hint={hint}
        value={words}
        onChange={setWords}
        onEnter={done}
        onEscape={onCancel}
        autoFocus
      />
      <div className={styles.formEnd}>
        <Button onPress={onCancel}>Cancel</Button>
        <Button kind="primary" isDisabled={!ready} onPress={done}>
          {save}
        </Button>
      </div>
    </div>
  )
}
