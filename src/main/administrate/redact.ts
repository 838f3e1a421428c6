// Takes the secrets of a connection out of every text that came from outside.

const rememberedTokens = 6

export interface Redactor {
  /** A token that must not be said either. The last few are remembered. */
  learn(token: string): void
  redact(text: string): string
}

/** `secrets` are known from the start: the key and the secret of the connection. */
export function createRedactor(secrets: readonly string[]): Redactor {
  const fixed = secrets.filter((secret) => secret !== '')
  let tokens: readonly string[] = []
  return {
    learn(token) {
      if (token !== '') tokens = [token, ...tokens.filter((known) => known !== token)].slice(0, rememberedTokens)
    },
    redact(text) {
      const hidden = [...fixed, ...tokens]
        .flatMap((secret) => [secret, encodeURIComponent(secret)])
        .sort((one, other) => other.length - one.length)
        .reduce((rest, secret) => rest.replaceAll(secret, '[hidden]'), text)
      return hidden.replaceAll(/\bbearer\s+[^\s"']+/gi, 'Bearer [hidden]')
    },
  }
}
