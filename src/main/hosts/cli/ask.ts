// The one question of the sync commands (contract: prompt_create_unmatched).

/** Asks a person for one line; null when they ended the input or pressed Ctrl-C. */
export type Ask = (question: string) => Promise<string | null>

export interface CreationPrompt<Unmatched> {
  readonly unmatchedTutorial: readonly Unmatched[]
  /** In the singular, e.g. `course template`. */
  readonly entityName: string
  readonly noPrompt: boolean
  /** Creates the records in Administrate; absent where that cannot be done. */
  readonly createFn?: (records: readonly Unmatched[]) => Promise<void>
  readonly ask: Ask
  readonly write: (line: string) => void
}

/** Whether a person chose to create the records; then they have been created. Only `y` is a yes. */
export async function promptCreateUnmatched<Unmatched>(prompt: CreationPrompt<Unmatched>): Promise<boolean> {
  const { unmatchedTutorial, entityName, noPrompt, createFn, ask, write } = prompt
  const count = unmatchedTutorial.length
  if (count === 0) return false
  if (noPrompt) {
    write(`${count} unmatched tutorial ${count === 1 ? entityName : `${entityName}s`} logged (--no-prompt set)`)
    return false
  }
  if (createFn === undefined) {
    write(`Creation of ${entityName}s in Administrate is not yet supported.`)
    return false
  }
  const answer = await ask('Create unmatched tutorial records in Administrate? [y/N]: ')
  if (answer === null) write('Skipped.')
  if (answer?.trim().toLowerCase() !== 'y') return false
  await createFn(unmatchedTutorial)
  return true
}
