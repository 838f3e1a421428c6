// The system's browser and the way back from it, for signing in as a person.

export interface Browser {
  /** Opens an https address, or one of this computer. Rejects when no browser comes up; the address can be opened by hand then. */
  open(address: string): Promise<void>
  /** Begins to listen on the loopback interface, for one way back at `/signed-in`. */
  listen(): Promise<WayBack>
}

export interface WayBack {
  /** `http://127.0.0.1:PORT/signed-in` */
  readonly address: string
  /** Query of the first request to that address; the browser waits then to be told. Rejects as cancelled when the signal aborts. */
  arrived(signal: AbortSignal): Promise<URLSearchParams>
  /** Tells the person in the browser whether it worked, and that the page can be closed. Once; does nothing when nobody came. */
  tell(worked: boolean): Promise<void>
  /** Whoever still waits to be told hears that it did not work. */
  close(): Promise<void>
}
