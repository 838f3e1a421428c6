// How accounts, contacts and staff are read.
import { connect, one, pick } from '../context.ts'
import type { Context } from '../context.ts'
import type { ConnectionArguments } from '../connections.ts'
import { valueNodes } from '../custom-values.ts'
import type { Account, Contact, Staff } from '../world/records.ts'
import { accountFields, contactFields, emailOf, fullName, staffFields } from './fields.ts'
import type { Reader } from './wiring.ts'

export const people: Readonly<Record<string, Reader>> = {
  Account: {
    company: (account: Account, _: unknown, { world }: Context) => one(world.companies, account.company),
    parentAccount: (account: Account, _: unknown, { world }: Context) => one(world.accounts, account.parentAccount),
    primaryContact: (account: Account, _: unknown, { world }: Context) =>
      [...world.contacts.values()].find((contact) => contact.account === account.number) ?? null,
    contacts: (account: Account, args: ConnectionArguments, context: Context) => {
      const own = [...context.world.contacts.values()].filter((contact) => contact.account === account.number)
      return connect(context, 'contacts', own, contactFields(context.world), args)
    },
    customFieldValues: (account: Account) => valueNodes('Account', account.customFields),
  },
  Contact: {
    account: (contact: Contact, _: unknown, { world }: Context) => one(world.accounts, contact.account),
    personalName: (contact: Contact) => {
      const { firstName, middleName, lastName } = contact
      return { title: null, firstName, middleName, lastName, name: fullName(contact) }
    },
    name: fullName,
    emailAddress: emailOf,
    staff: (contact: Contact, args: ConnectionArguments, context: Context) => {
      const own = [...context.world.staff.values()].filter((staff) => staff.contact === contact.number)
      return connect(context, 'staff', own, staffFields(context.world), args)
    },
    staffRoles: () => [],
    customFieldValues: (contact: Contact) => valueNodes('Contact', contact.customFields),
  },
  Staff: {
    contact: (staff: Staff, _: unknown, { world }: Context) => one(world.contacts, staff.contact),
    account: (staff: Staff, _: unknown, { world }: Context) =>
      one(world.accounts, world.contacts.get(staff.contact)?.account ?? null),
    sessionStaff: (staff: Staff, _: unknown, { world }: Context) => {
      if (staff.session !== null) return []
      const sessions = pick(world.sessions, world.events.get(staff.event)?.sessions ?? [])
      const children = sessions.flatMap((session) => pick(world.staff, session.staff))
      return children.filter((child) => child.contact === staff.contact)
    },
  },
}

/** The root fields of people. */
export const peopleRoots: Reader = {
  accounts: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'accounts', context.world.accounts.values(), accountFields, args),
  contacts: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'contacts', context.world.contacts.values(), contactFields(context.world), args),
  staff: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'staff', context.world.staff.values(), staffFields(context.world), args),
}
