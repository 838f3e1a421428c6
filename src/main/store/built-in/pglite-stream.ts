// A socket-like stream over a MessagePort, for `pg` to speak its wire protocol through.
import { Duplex } from 'node:stream'
import type { MessagePort } from 'node:worker_threads'

type Done = (error?: Error | null) => void

/** That the worker is gone, in words and with the code by which `pg` and the store know a lost connection. */
export function stopped(cause?: unknown): Error {
  return Object.assign(new Error('The built-in database stopped.', { cause }), { code: 'ECONNRESET' })
}

/** Carries bytes to and from one connection of the worker; closing either end closes the other. */
export class PortStream extends Duplex {
  readonly #port: MessagePort

  constructor(port: MessagePort) {
    super({ readableHighWaterMark: 1 << 20 })
    this.#port = port
    port.on('message', (bytes: Uint8Array) => this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
    port.on('close', () => this.destroy(this.writableFinished ? undefined : stopped()))
  }

  // What `pg` asks of a socket.
  connect(): this {
    queueMicrotask(() => this.emit('connect'))
    return this
  }
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    this.#port.ref()
    return this
  }
  unref(): this {
    this.#port.unref()
    return this
  }

  override _read(): void {
    // Bytes are pushed as they come; what a query returns is held in memory anyway.
  }

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.#send([bytes], done)
  }

  override _writev(chunks: { chunk: Buffer; encoding: BufferEncoding }[], done: Done): void {
    this.#send(
      chunks.map(({ chunk }) => chunk),
      done,
    )
  }

  override _final(done: Done): void {
    this.#port.close()
    done()
  }

  override _destroy(error: Error | null, done: Done): void {
    this.#port.close()
    done(error)
  }

  /** One message per turn; `pg` reuses its buffers, so the bytes are copied. */
  #send(chunks: readonly Buffer[], done: Done): void {
    const bytes = new Uint8Array(Buffer.concat(chunks))
    this.#port.postMessage(bytes, [bytes.buffer])
    done()
  }
}
