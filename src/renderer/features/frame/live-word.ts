// The word that a person types before anything is sent to the live Administrate; the backend compares it in the same way.
export function isLiveWord(typed: string): boolean {
  return typed.trim() === 'LIVE'
}

/** What a person does next before a button that writes; empty when nothing is left. `word`: what was typed, null where nothing has to be. */
export function nextOfLiveWord(word: string | null): string {
  return word === null || isLiveWord(word) ? '' : 'Next: type LIVE to confirm.'
}
