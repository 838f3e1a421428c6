// The address to start a browser with: others on this computer can read it, so it holds a word that counts once instead of the token.

/** `url`: of the host, with its token. Rejects when the host does not answer. */
export async function invitingUrl(url: string): Promise<string> {
  const { origin, hash } = new URL(url)
  const authorization = `Bearer ${hash.slice('#token='.length)}`
  const answer = await fetch(new URL('/invitation', origin), { method: 'POST', headers: { authorization } })
  if (!answer.ok) throw new Error(`Tandem gave no invitation (${answer.status}).`)
  return `${origin}/#invitation=${await answer.text()}`
}
