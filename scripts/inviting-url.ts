// The address to start a browser with: others on this computer can read it, so it holds a word that counts once instead of the token.
import { request } from 'node:http'

const timeLimit = 10_000

/** `url`: of the host, with its token. null when the host gives no invitation. By node:http, which no proxy setting leads elsewhere. */
export function invitingUrl(url: string): Promise<string | null> {
  const { origin, hash } = new URL(url)
  const authorization = `Bearer ${hash.slice('#token='.length)}`
  const init = { method: 'POST', headers: { authorization }, signal: AbortSignal.timeout(timeLimit) }
  return new Promise((resolve) => {
    const asking = request(new URL('/invitation', origin), init, (answer) => {
      let word = ''
      answer.setEncoding('utf8').on('data', (part: string) => (word += part))
      answer.once('error', () => resolve(null))
      answer.once('end', () => resolve(answer.statusCode === 200 ? `${origin}/#invitation=${word}` : null))
    })
    asking.once('error', () => resolve(null))
    asking.end()
  })
}
