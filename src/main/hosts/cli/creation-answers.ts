// What Administrate needs beyond our columns: given by a flag, remembered, or asked on a terminal.
import type { CreationSheetQuery } from '../../../../graphql/generated/local.ts'
import { plain } from './output/plain.ts'
import type { Screen } from './screen.ts'

export type Sheet = Extract<CreationSheetQuery['creationSheet'], { readonly __typename: 'CreationSheet' }>
type Question = Sheet['questions'][number]
type Answers = Readonly<Record<string, string>>

const mostChoices = 30

/** The answers to send; on a terminal what is missing is asked for, else its flag is named. null: a person ended the input. */
export async function answersFor(
  { questions, records }: Sheet,
  given: Answers,
  screen: Screen,
  mayAsk: boolean,
): Promise<Answers | null> {
  const answers: Record<string, string> = { ...given }
  for (const question of questions) {
    if (answers[question.name] !== undefined || question.remembered !== null) continue
    const { name, required, title } = question
    if (required ? !records.some(({ state }) => state !== 'BLOCKED') : !records.some(lacksEmail)) continue
    if (!mayAsk) {
      if (required) screen.err(`The ${title.toLowerCase()} is not chosen. Name it with ${flagOf(name)}.`)
      continue
    }
    const answer = await askFor(question, screen)
    if (answer === null) return null
    answers[name] = answer
  }
  return answers
}

/** As program-create.ts has them. */
function flagOf(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function lacksEmail({ state, fields }: Sheet['records'][number]): boolean {
  return state !== 'BLOCKED' && fields.some(({ name, tutorial }) => name === 'E-mail' && tutorial === null)
}

async function askFor({ title, hint, choices, required }: Question, screen: Screen): Promise<string | null> {
  screen.out(`${title}: ${plain(hint)}`)
  for (const [index, choice] of choices.slice(0, mostChoices).entries())
    screen.out(`  ${index + 1}. ${plain(choice.title)}`)
  if (choices.length > mostChoices) screen.out(`  … and ${choices.length - mostChoices} more; type the name`)
  for (;;) {
    const answer = await screen.ask(`${title}${required ? '' : ' (may be empty)'}: `)
    if (answer === null) return null
    const text = answer.trim()
    if (text === '' && required) continue
    const numbered = /^\d+$/.test(text) ? choices[Number(text) - 1] : undefined
    return numbered?.value ?? text
  }
}
