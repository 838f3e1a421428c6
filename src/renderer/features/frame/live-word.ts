// The word that a person types before anything is sent to the live Administrate; the backend compares it in the same way.
export function isLiveWord(typed: string): boolean {
  return typed.trim() === 'LIVE'
}
