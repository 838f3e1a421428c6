// What no log and no bundle of diagnostics holds: secrets, by their name, by their look and by their value; addresses of people.

const secretName = /secret|password|passphrase|token|authorization|cookie|api[-_]?key|client[-_]?id|database[-_]?url/i

/** By their look. In JSON a quotation mark ends a value, escaped or not. */
const secretText = [
  // User and password in an address.
  [/(:\/\/)[^/\s"@]+@/g, '$1…@'],
  // Anything that is borne.
  [/(Bearer\s+)[\w.~+/=-]+/gi, '$1…'],
  [/(Basic\s+)[\w+/=-]{8,}/g, '$1…'],
  // `password=…` and its like, in forms, in the queries of addresses and in connection strings.
  [/\b((?:client_secret|client_id|(?:access|refresh)_token|api_?key|password|pwd|code)=)[^&\s"\\;,]+/gi, '$1…'],
  // The same in JSON that stands in a text.
  [/((?:client_secret|client_id|(?:access|refresh)_token|api_?key|password)\\*"\s*:\s*\\*")[^"\\]+/gi, '$1…'],
  // Signed tokens.
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, '…'],
  // Mail addresses; a package's name and version have no such end. Looked for once in a run of letters, however long it is.
  [/(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi, '…@…'],
] as const

/** Shorter ones stand everywhere by chance: blotting them out would hide nothing and spoil the rest. */
const shortestKnown = 4

/** The values that no line may hold: those known at the start, and those that come up while the process runs. */
export interface KnownSecrets {
  /** From now on it is left out. */
  learn(value: string): void
  values(): readonly string[]
  /** `text` without them, and without what looks like a secret. */
  clean(text: string): string
}

export function createKnownSecrets(first: readonly string[] = []): KnownSecrets {
  const values = new Set(first)
  let clean = redaction(first)
  return {
    learn(value) {
      if (values.has(value)) return
      values.add(value)
      clean = redaction([...values])
    },
    values: () => [...values],
    clean: (text) => clean(text),
  }
}

/** Text without what looks like a secret, and without `secrets`, the values known, however they may be written. */
export function redaction(secrets: readonly string[]): (text: string) => string {
  const known = [...new Set(secrets.flatMap(asWritten))]
    .filter((secret) => secret.length >= shortestKnown)
    .sort((one, other) => other.length - one.length)
  return (text) =>
    secretText.reduce(
      (rest, [pattern, instead]) => rest.replaceAll(pattern, instead),
      known.reduce((rest, secret) => rest.replaceAll(secret, '…'), text),
    )
}

/** As it is; in JSON, which may stand in a text of JSON; in an address; in a form. */
function asWritten(secret: string): readonly string[] {
  // Half a character cannot stand in an address.
  const whole = Buffer.from(secret).toString()
  const inForm = new URLSearchParams([[whole, '']]).toString().slice(0, -1)
  const inJson = JSON.stringify(secret).slice(1, -1)
  return [secret, inJson, JSON.stringify(inJson).slice(1, -1), encodeURIComponent(whole), inForm]
}

/** A copy in which everything under a secret's name is gone. Errors are left to their serializer. */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 8) return value
  if (value instanceof Error && depth > 0) return value
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, depth + 1))
  if (!(value instanceof Error) && Object.getPrototypeOf(value) !== Object.prototype && depth > 0) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, secretName.test(name) ? '…' : withoutSecrets(item, depth + 1)]),
  )
}
