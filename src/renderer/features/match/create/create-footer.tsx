// The end of the creation sheet: the word to type in LIVE, the button that sends, and below it what is missing.
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ConfirmFoot } from '../../../ui/confirm-foot.tsx'
import { missing, nextWords, outlook, sendWords } from './create-facts.ts'
import type { Answers, Sheet } from './create-facts.ts'

interface CreateFooterProps {
  readonly sheet: Sheet
  readonly answers: Answers
  readonly administrate: string
  readonly live: boolean
  readonly off: string | null
  readonly sending: boolean
  /** With what was typed; null where nothing has to be. */
  readonly onSend: (typed: string | null) => void
  readonly onCancel: () => void
}

export function CreateFooter(props: CreateFooterProps) {
  const { sheet, answers, administrate, live, off, sending, onSend, onCancel } = props
  const [typed, setTyped] = useState('')
  const plan = outlook(sheet, answers)
  const needsWord = live && plan.create.length > 0
  const word = needsWord ? typed : null
  const next = nextWords(missing(sheet, answers), word)
  const ready = next === '' && off === null
  return (
    <ConfirmFoot
      word={word}
      onWord={setTyped}
      onEnter={() => {
        if (ready && !sending) onSend(word)
      }}
      next={off ?? (next === '' ? 'Nothing is sent until you press the button.' : next)}
    >
      <Button onPress={onCancel}>Cancel</Button>
      <Button kind="primary" busy={sending} isDisabled={!ready} onPress={() => onSend(word)}>
        {sendWords(sheet, answers, administrate)}
      </Button>
    </ConfirmFoot>
  )
}
