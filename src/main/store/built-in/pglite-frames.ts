// Cuts the bytes a client sends into whole messages of PostgreSQL's wire protocol.

/** Collects bytes and gives them out as soon as they end with a whole message. */
export class Framer {
  #pending: Uint8Array = new Uint8Array(0)
  #started = false

  /** All whole messages so far, or null while the last one is not complete. The first message is the startup packet. */
  add(bytes: Uint8Array): Uint8Array | null {
    this.#pending = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes])
    let end = 0
    let started = this.#started
    while (end < this.#pending.length) {
      const header = started ? 1 : 0
      if (this.#pending.length < end + header + 4) return null
      const length = new DataView(this.#pending.buffer, this.#pending.byteOffset + end + header).getUint32(0)
      end += header + length
      started = true
      if (end > this.#pending.length) return null
    }
    const whole = this.#pending
    this.#pending = new Uint8Array(0)
    this.#started = started
    return whole
  }
}

/** The packet a connection begins with has no type byte: it starts with the high byte of its length, zero. */
export function isStartup(message: Uint8Array): boolean {
  return message[0] === 0
}

export function isTerminate(message: Uint8Array): boolean {
  return message[0] === 'X'.charCodeAt(0)
}
