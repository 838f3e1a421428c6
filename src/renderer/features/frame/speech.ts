// What a screen wants spoken politely; the announcer of the frame says it.

const speech = new EventTarget()

/** Says this once; the newest words win over words not spoken yet. */
export function say(words: string): void {
  speech.dispatchEvent(new CustomEvent<string>('say', { detail: words }))
}

export function onSay(listener: (words: string) => void): () => void {
  const heard = (event: Event): void => listener((event as CustomEvent<string>).detail)
  speech.addEventListener('say', heard)
  return () => speech.removeEventListener('say', heard)
}
