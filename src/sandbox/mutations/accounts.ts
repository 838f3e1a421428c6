// Changes to accounts.
import { customFieldProblems, withCustomFields } from '../custom-values.ts'
import type { CustomFieldValueInput } from '../custom-values.ts'
import { refuseIf, textProblem } from '../problems.ts'
import { nextNumber } from '../world/counters.ts'
import type { Account, World } from '../world/records.ts'
import { account } from '../world/tenant.ts'
import { lookUp, referenceProblem } from './references.ts'

interface AccountInput {
  readonly name: string
  readonly emailAddress?: string | null
  readonly billingEmailAddress?: string | null
  readonly website?: string | null
  readonly notes?: string | null
  readonly vatNumber?: string | null
  readonly isCustomer?: boolean | null
  readonly isPartner?: boolean | null
  readonly isSupplier?: boolean | null
  readonly isVenue?: boolean | null
  readonly isEmployee?: boolean | null
  readonly companyId?: string | null
  readonly parentAccountId?: string | null
  readonly customFieldValues?: readonly CustomFieldValueInput[] | null
}

/** `account.create`. */
export function createAccount(world: World, { input }: { readonly input: AccountInput }, at: string): object {
  refuseIf([
    textProblem('name', input.name),
    referenceProblem(world.companies, 'Company', 'companyId', input.companyId),
    referenceProblem(world.accounts, 'Account', 'parentAccountId', input.parentAccountId),
    ...customFieldProblems('Account', input.customFieldValues),
  ])
  const values: Partial<Account> = {
    emailAddress: input.emailAddress ?? null,
    billingEmailAddress: input.billingEmailAddress ?? null,
    website: input.website ?? null,
    notes: input.notes ?? null,
    vatNumber: input.vatNumber ?? null,
    isCustomer: input.isCustomer ?? false,
    isPartner: input.isPartner ?? false,
    isSupplier: input.isSupplier ?? false,
    isVenue: input.isVenue ?? false,
    isEmployee: input.isEmployee ?? false,
    parentAccount: lookUp(world.accounts, 'Account', input.parentAccountId)?.number ?? null,
    customFields: withCustomFields('Account', {}, input.customFieldValues),
  }
  const record = account(nextNumber(world, 'account'), input.name, at.replace('Z', ''), values)
  world.accounts.set(record.number, record)
  return { account: record }
}
