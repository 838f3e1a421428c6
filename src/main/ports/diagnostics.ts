// What a person may hand to whoever helps: parts of one bundle, shown before anything leaves the computer.

export interface DiagnosticsPart {
  /** Its place in the bundle, with `/`. */
  readonly name: string
  /** What it holds, for the person who decides whether to give it away. */
  readonly says: string
  readonly content: Buffer
}

/** As things are now. Never rejects for what cannot be gathered: the part says why instead. */
export type Diagnostics = () => Promise<readonly DiagnosticsPart[]>
