// How the way to a PostgreSQL server is encrypted, and what goes wrong with that in words.
import { X509Certificate } from 'node:crypto'
import type pg from 'pg'

/** Where the address of the server says it too, by `sslmode`, the address counts. */
export interface Tls {
  /** The server's certificate must be one that is believed, and be of that host. */
  readonly isChecked: boolean
  /** Whose certificates are believed, as PEM; null: those the system believes. */
  readonly certificate: string | null
}

/** For `pg`; without `tls` the address alone decides. */
export function tlsSettings(tls: Tls | undefined): Pick<pg.ClientConfig, 'ssl'> {
  if (!tls) return {}
  const { isChecked, certificate } = tls
  return { ssl: { rejectUnauthorized: isChecked, ...(certificate === null ? {} : { ca: certificate }) } }
}

/** Node takes any text for a certificate, and then believes nobody. */
export function isReadable({ certificate }: Tls): boolean {
  try {
    return certificate === null || new X509Certificate(certificate).fingerprint !== ''
  } catch {
    return false
  }
}

/** What is told of a chosen certificate that is none. */
export function unreadable(server: string): TlsFault {
  return {
    message: `The certificate that was chosen for the database server at ${server} is none that can be read.`,
    next: 'Choose a file that begins with "-----BEGIN CERTIFICATE-----".',
  }
}

export interface TlsFault {
  readonly message: string
  readonly next: string
}

/** What an error while connecting says of the encryption; null when it is about something else. */
export function tlsFault(code: string, text: string, server: string): TlsFault | null {
  if (/does not support SSL/i.test(text))
    return {
      message: `The database server at ${server} does not take encrypted connections.`,
      next: 'Ask whoever runs the server to switch encryption on; on a network you trust, connect without it.',
    }
  const fault = faults.find(([pattern]) => pattern.test(code))?.[1]
  if (fault) return { message: fault.message.replace('{server}', server), next: fault.next }
  if (/PEM_|ASN1|ERR_OSSL_X509/.test(code)) return unreadable(server)
  if (/SSL|TLS/.test(`${code} ${text}`))
    return {
      message: `No encrypted connection to the database server at ${server} came about.`,
      next: 'Ask whoever runs the server how it is encrypted.',
    }
  return null
}

const chooseCertificate =
  'Choose the certificate of whoever issued it, or connect without checking it if you trust the network.'

const faults: readonly (readonly [RegExp, TlsFault])[] = [
  [
    /SELF_SIGNED|ISSUER_CERT|VERIFY_LEAF|CERT_UNTRUSTED|INVALID_CA|PATH_LENGTH/,
    {
      message: 'The certificate of the database server at {server} is not one that this computer believes.',
      next: chooseCertificate,
    },
  ],
  [
    /CERT_ALTNAME/,
    {
      message: 'The certificate of the database server at {server} is made out to another host.',
      next: 'Write the host as its certificate names it, or ask whoever runs the server for one that fits.',
    },
  ],
  [
    /CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|CRL_/,
    {
      message: 'The certificate of the database server at {server} is not valid today.',
      next: 'Look at the date of this computer; if it is right, ask whoever runs the server for a new certificate.',
    },
  ],
]
