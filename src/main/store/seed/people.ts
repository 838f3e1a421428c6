// The practice instructors, and customers who share the table of users with them. All of them are fictional.

export interface SeedInstructor {
  readonly id: number
  /** First and last name; null: an instructor without a member of staff. */
  readonly name: readonly [first: string, last: string] | null
  readonly email: string
  readonly active: boolean
}

const SEASON =
  'Alan Ashworth, Amos Bewick, Beth Bramley, Bria Corley, Carl Cottrell, Cleo Dunmore, Dana Denholm, Dirk Elsworth, Elsa Farnham, ' +
  'Ewan Eastwick, Faye Fairfax, Finn Greystoke, Gary Goodwin, Gwen Holbrook, Hana Hartnell, Ivor Inglewood, JILL jessop, ' +
  'Kate Kingsley, Liam Langford, Mona Midgley, Neil Norwood, Olga Oakham, Paul Pemberton, Quin Quantock, Rosa Ridley, ' +
  'Seth Selwood, Tara Thornby, Umar Upwell, Vera Vickers, Will Wetherby, Xena Yardley Zeal, Yara Zeal, Zack Aldous'

const WITHOUT_EMAIL = new Set(['Dirk Elsworth', 'Olga Oakham'])

/** The first word is the first name, all others are the last. */
function split(name: string): readonly [string, string] {
  const [first = '', ...last] = name.split(' ')
  return [first, last.join(' ')]
}

function instructor(name: string, active = true): Omit<SeedInstructor, 'id'> {
  return { name: split(name), email: WITHOUT_EMAIL.has(name) ? '' : emailOf(name, 'tutors.example'), active }
}

function emailOf(name: string, domain: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{Mark}/gu, '')
  return `${plain.toLowerCase().replaceAll(' ', '.')}@${domain}`
}

export const seedInstructors: readonly SeedInstructor[] = [
  ...SEASON.split(', ').map((name) => instructor(name)),
  // Composed here, taken apart in Administrate: the same by rule.
  instructor('Zo\u00eb Zouche'),
  instructor('Ines Ingham'),
  // Has left there, active here.
  instructor('Otis Orchard'),
  // Stand twice on both sides.
  instructor('Nora Nash'),
  instructor('Nora Nash'),
  // No longer active here.
  instructor('Sian Stoddart', false),
  // Only here.
  instructor('Percy Poole'),
  { name: null, email: '', active: true },
].map((one, index) => ({ id: index + 1, ...one }))

/** Customers: users like instructors, one even of the same name, and never to be taken for one. */
export const seedCustomers = ['Carl Cottrell', 'Lena Lomax', 'Rhys Redfern'].map((name) => ({
  name: split(name),
  email: emailOf(name, 'customers.example'),
}))
