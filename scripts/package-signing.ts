// Whether a package can be signed, by the certificates in the environment, and what electron-builder has to know when it cannot.

type Variables = Readonly<Record<string, string | undefined>>

export interface Signing {
  /** The environment for electron-builder. A forge gives a missing secret as an empty text; here it is not there at all. */
  readonly environment: Variables
  readonly options: readonly string[]
  /** For the person who packages. */
  readonly says: string
}

const CERTIFICATES = ['CSC_LINK', 'CSC_KEY_PASSWORD', 'CSC_NAME', 'WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD']
const NOTARY = ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER']

/**
 * By nobody, as Apple’s processors start no program whose signature does not fit, and the fuses have changed it; electron-builder
 * does so only when told. Without a team behind it the hardened runtime would refuse Electron’s own libraries.
 */
const withoutTeam = ['-c.mac.identity=-', '-c.mac.hardenedRuntime=false', '-c.mac.notarize=false']

export function signing(given: Variables, platform: NodeJS.Platform): Signing {
  const isGiven = (name: string): boolean => (given[name] ?? '').trim() !== ''
  const empty = [...CERTIFICATES, ...NOTARY].filter((name) => !isGiven(name))
  const environment = Object.fromEntries(Object.entries(given).filter(([name]) => !empty.includes(name)))
  if (platform === 'linux') return { environment, options: [], says: 'Packages for Linux are not signed.' }
  const hasCertificate = isGiven('CSC_LINK') || isGiven('CSC_NAME') || (platform === 'win32' && isGiven('WIN_CSC_LINK'))
  if (!hasCertificate)
    return {
      environment: { ...environment, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
      options: platform === 'darwin' ? withoutTeam : [],
      says: 'Not signed: there is no certificate (CSC_LINK). It is for trying out, not for giving away.',
    }
  if (platform === 'win32') return { environment, options: [], says: 'Signed.' }
  return NOTARY.every(isGiven)
    ? { environment, options: [], says: 'Signed and notarised.' }
    : {
        environment,
        options: ['-c.mac.notarize=false'],
        says: `Signed, not notarised: ${NOTARY.join(', ')} are needed.`,
      }
}
