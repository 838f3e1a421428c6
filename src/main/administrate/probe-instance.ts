// Whether the address of the API leads to the tenant that is named. Administrate has no field that says whose data it gives out
// (administrate-api 1, 9), so the host of the API is all there is to go by; where tenants share one, nothing can be proven.
import type { Connection } from './client.ts'
import { failed, type Judged, note, passed } from './probe-judged.ts'

/** `company`: a name of the tenant, for people to know it by. */
export function judgeInstance(
  { instance, apiUrl }: Pick<Connection, 'instance' | 'apiUrl'>,
  company: string | null,
): Judged {
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).hostname : ''
  const name = company === null ? '' : `“${company}”`
  if (host === instance) return passed(`Leads to ${instance}`, name)
  if (isOtherTenant(host, instance))
    return failed(
      'Leads to another instance',
      {
        code: 'GUARD-TENANT',
        message: `The address of the API leads to ${host}, and the instance is ${instance}.`,
        effect: 'Records of another tenant would be taken for those of this one.',
        next: 'Correct the address of the API, or the instance.',
      },
      name,
    )
  return note(`Instance ${instance}`, name === '' ? 'the API does not say whose it is' : `not proven; it names ${name}`)
}

/** Both below one domain, and the API's host is not the one that all tenants share. */
function isOtherTenant(host: string, instance: string): boolean {
  const domain = (name: string) => name.split('.').slice(1).join('.')
  return domain(host).includes('.') && domain(host) === domain(instance) && !host.startsWith('api.')
}
