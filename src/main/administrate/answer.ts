// An answer of Administrate, and the short value by which the same answer is known again.

/** What is remembered of an answer that was read: the SHA-256 of its bytes, and how many records it held. */
export interface KnownAnswer {
  readonly digest: string
  readonly records: number
}

/** `isSame`: byte for byte the answer that was known; it is parsed only when its data are asked for. */
export interface Answer<Data> extends KnownAnswer {
  readonly isSame: boolean
  data(): Data
}
