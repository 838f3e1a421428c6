// Changes to contacts; an instructor is a contact with `isInstructor`.
import { customFieldProblems, withCustomFields } from '../custom-values.ts'
import type { CustomFieldValueInput } from '../custom-values.ts'
import { messages, problem, refuseIf, textProblem } from '../problems.ts'
import type { Problem } from '../problems.ts'
import { nextNumber } from '../world/counters.ts'
import { contact } from '../world/make.ts'
import type { Contact, EmailAddress, PhoneNumber, World } from '../world/records.ts'
import { given, need } from './references.ts'

interface PersonalName {
  readonly firstName?: string | null
  readonly middleName?: string | null
  readonly lastName?: string | null
}

interface ContactInput {
  readonly accountId?: string | null
  readonly personalName?: PersonalName | null
  readonly emailAddresses?: readonly EmailAddress[] | null
  readonly phoneNumbers?: readonly PhoneNumber[] | null
  readonly customFieldValues?: readonly CustomFieldValueInput[] | null
  readonly timeZoneName?: string | null
  readonly isInstructor?: boolean | null
  readonly isStaff?: boolean | null
  readonly isAdmin?: boolean | null
  readonly hasLeftCompany?: boolean | null
  readonly instructorBio?: string | null
  readonly department?: string | null
  readonly notes?: string | null
}

type CreateInput = ContactInput & { readonly accountId: string; readonly personalName: PersonalName }
type UpdateInput = ContactInput & { readonly contactId: string }

/** `contact.create`. E-mail addresses are unique. */
export function createContact(world: World, { input }: { readonly input: CreateInput }, at: string): object {
  const account = need(world.accounts, 'Account', 'accountId', input.accountId)
  refuseIf(problemsOf(world, input, null))
  const blank = contact(nextNumber(world, 'contact'), account.number, at.replace('Z', ''), {})
  const record = changed(blank, input)
  world.contacts.set(record.number, record)
  return { contact: record }
}

/** `contact.update`. */
export function updateContact(world: World, { input }: { readonly input: UpdateInput }, at: string): object {
  const before = need(world.contacts, 'Contact', 'contactId', input.contactId)
  const { accountId } = input
  const account =
    typeof accountId === 'string' ? need(world.accounts, 'Account', 'accountId', accountId).number : before.account
  refuseIf(problemsOf(world, input, before))
  const record = { ...changed(before, input), account, lastUpdatedAt: at.replace('Z', '') }
  world.contacts.set(record.number, record)
  return { contact: record }
}

/** `contact.delete`: the contact is no longer found; assignments to events lose it. */
export function deleteContact(world: World, { input }: { readonly input: { readonly contactId: string } }): object {
  const record = need(world.contacts, 'Contact', 'contactId', input.contactId)
  world.contacts.delete(record.number)
  return { contact: record }
}

function problemsOf(world: World, input: ContactInput, before: Contact | null): readonly (Problem | null)[] {
  const sent = (input.emailAddresses ?? []).flatMap((entry) => entry.address ?? [])
  const taken = sent.filter((address) => isTaken(world, address, before))
  return [
    textProblem('firstName', input.personalName?.firstName),
    textProblem('lastName', input.personalName?.lastName),
    ...taken.map((address) => problem('emailAddresses', messages.emailTaken, address)),
    ...customFieldProblems('Contact', input.customFieldValues),
  ]
}

function isTaken(world: World, address: string, before: Contact | null): boolean {
  const wanted = address.toLowerCase()
  for (const other of world.contacts.values()) {
    if (other.number === before?.number) continue
    if (other.emailAddresses.some((entry) => entry.address?.toLowerCase() === wanted)) return true
  }
  return false
}

function changed(before: Contact, input: ContactInput): Contact {
  const { personalName, timeZoneName, instructorBio, department, notes } = input
  const { firstName, middleName, lastName } = personalName ?? {}
  return {
    ...before,
    ...given({ firstName, middleName, lastName, timeZoneName, instructorBio, department, notes }),
    emailAddresses: input.emailAddresses ?? before.emailAddresses,
    phoneNumbers: input.phoneNumbers ?? before.phoneNumbers,
    isInstructor: input.isInstructor ?? before.isInstructor,
    isStaff: input.isStaff ?? before.isStaff,
    isAdmin: input.isAdmin ?? before.isAdmin,
    hasLeftCompany: input.hasLeftCompany ?? before.hasLeftCompany,
    customFields: withCustomFields('Contact', before.customFields, input.customFieldValues),
  }
}
