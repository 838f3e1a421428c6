// Asking again where a question went wrong: one lost answer says nothing about the work that is asked after.

/** Questions in a row that may go wrong before it gives up. */
const mostFailures = 5

/** The first answer; rests between two questions. Rejects as the last of {@link mostFailures} questions did. */
export async function insist<Answer>(ask: () => Promise<Answer>, rest: () => Promise<void>): Promise<Answer> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask()
    } catch (error) {
      if (failures === mostFailures) throw error
    }
    await rest()
  }
}
