// The tenant's own settings in the sample world: company, regions, currencies, tax, price levels, categories, accounts.
import { encodeId } from '../ids.ts'
import type { Account, Company, Country, Currency, LearningCategory, PriceLevel, Region, TaxType } from './records.ts'

/** The moment at which every record of the sample world was made. */
export const beginning = '2025-06-02T08:00:00Z'

/** The currency of ordinary prices. */
export const defaultCurrency = 'GBP'

export function tenantCompanies(): readonly Company[] {
  return [{ __typename: 'Company', number: 1, id: encodeId('Company', 1), name: 'Practice Training Limited' }]
}

export const countries: readonly Country[] = [
  { id: encodeId('Country', 'GB'), code: 'GB', name: 'United Kingdom', timeZones: ['Europe/London'] },
  { id: encodeId('Country', 'IE'), code: 'IE', name: 'Ireland', timeZones: ['Europe/Dublin'] },
]

export function tenantRegions(): readonly Region[] {
  const rows = [
    ['UK', 'United Kingdom', ['GB']],
    ['IE', 'Ireland', ['IE']],
    ['INT', 'International', []],
  ] as const
  return rows.map(([code, name, members], index) => ({
    __typename: 'Region',
    number: index + 1,
    id: encodeId('Region', index + 1),
    code,
    name,
    company: 1,
    countries: members,
  }))
}

export const currencies: readonly Currency[] = (
  [
    ['GBP', 'Pound sterling', '£', true],
    ['EUR', 'Euro', '€', true],
    ['USD', 'US dollar', '$', false],
  ] as const
).map(([code, name, symbol, isActive]) => ({
  __typename: 'Currency',
  id: encodeId('Currency', code),
  code,
  name,
  symbol,
  isActive,
}))

export function tenantTaxTypes(): readonly TaxType[] {
  const rows = [
    ['Standard rate', '20.00'],
    ['Zero rate', '0.00'],
  ] as const
  return rows.map(([name, effectiveRate], index) => ({
    __typename: 'TaxType',
    number: index + 1,
    id: encodeId('TaxType', index + 1),
    name,
    effectiveRate,
    applyAfterDiscount: false,
  }))
}

export function priceLevel(number: number, name: string, description: string | null): PriceLevel {
  return { __typename: 'PriceLevel', number, id: encodeId('PriceLevel', number), name, description, expiryOffset: null }
}

export function tenantPriceLevels(): readonly PriceLevel[] {
  return [
    priceLevel(1, 'Normal', 'First sitting of the subject'),
    priceLevel(2, 'Retaker', 'Sat the subject before'),
    priceLevel(3, 'Reduced rate', null),
  ]
}

export function tenantCategories(): readonly LearningCategory[] {
  return ['Live online', 'Face to face', 'Online classroom', 'Waiting list'].map((name, index) => ({
    __typename: 'LearningCategory',
    number: index + 1,
    id: encodeId('LearningCategory', index + 1),
    name,
    description: null,
    parent: null,
  }))
}

const noFlags = {
  isIndividual: false,
  isCustomer: false,
  isPartner: false,
  isSupplier: false,
  isVenue: false,
  isEmployee: false,
}

/** An account with nothing but a name; `values` replaces what differs. */
export function account(number: number, name: string, at: string, values: Partial<Account> = {}): Account {
  return {
    __typename: 'Account',
    number,
    id: encodeId('Account', number),
    name,
    emailAddress: null,
    billingEmailAddress: null,
    website: null,
    notes: null,
    vatNumber: null,
    ...noFlags,
    company: 1,
    parentAccount: null,
    customFields: {},
    createdAt: at,
    lastUpdatedAt: at,
    ...values,
  }
}

/** Number of the account that instructors belong to. */
export const tutorsAccount = 2

export function tenantAccounts(): readonly Account[] {
  const at = beginning.replace('Z', '')
  return [
    account(1, 'Practice Training', at, { isEmployee: true }),
    account(tutorsAccount, 'Freelance Tutors', at, { isSupplier: true }),
    account(3, 'Northgate Assurance', at, { isCustomer: true, emailAddress: 'training@northgate.example' }),
    account(4, 'Harbour Mutual', at, { isCustomer: true, emailAddress: 'learning@harbour.example' }),
    account(5, 'City Rooms', at, { isSupplier: true, isVenue: true }),
  ]
}
