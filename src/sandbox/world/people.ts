// The people of the sample world, all fictional: instructors of a season, further instructors with awkward names, others.

/** One contact; `first` is null where Administrate holds no first name. */
export interface Person {
  readonly first: string | null
  readonly last: string
  readonly withoutEmail?: true
  readonly hasLeft?: true
}

/** The instructors a season's workbook names, in the order the approvals count them. The last name may be two words. */
export const seasonInstructors: readonly Person[] = [
  { first: 'Alan', last: 'Ashworth' },
  { first: 'Amos', last: 'Bewick' },
  { first: 'Beth', last: 'Bramley' },
  { first: 'Bria', last: 'Corley' },
  { first: 'Carl', last: 'Cottrell' },
  { first: 'Cleo', last: 'Dunmore' },
  { first: 'Dana', last: 'Denholm' },
  { first: 'Dirk', last: 'Elsworth', withoutEmail: true },
  { first: 'Elsa', last: 'Farnham' },
  { first: 'Ewan', last: 'Eastwick' },
  { first: 'Faye', last: 'Fairfax' },
  { first: 'Finn', last: 'Greystoke' },
  { first: 'Gary', last: 'Goodwin' },
  { first: 'Gwen', last: 'Holbrook' },
  { first: 'Hana', last: 'Hartnell' },
  { first: 'Ivor', last: 'Inglewood' },
  { first: 'Jill', last: 'Jessop' },
  { first: 'Kate', last: 'Kingsley' },
  { first: 'Liam', last: 'Langford' },
  { first: 'Mona', last: 'Midgley' },
  { first: 'Neil', last: 'Norwood' },
  { first: 'Olga', last: 'Oakham', withoutEmail: true },
  { first: 'Paul', last: 'Pemberton' },
  { first: 'Quin', last: 'Quantock' },
  { first: 'Rosa', last: 'Ridley' },
  { first: 'Seth', last: 'Selwood' },
  { first: 'Tara', last: 'Thornby' },
  { first: 'Umar', last: 'Upwell' },
  { first: 'Vera', last: 'Vickers' },
  { first: 'Will', last: 'Wetherby' },
  { first: 'Xena', last: 'Yardley Zeal' },
  { first: 'Yara', last: 'Zeal' },
  { first: 'Zack', last: 'Aldous' },
]

/**
 * Instructors that no season uses: two people of one name, one without a first name, one whose `ë` is written as two
 * characters, one who left, and a few that the tutorial database may hold, hold inactive, or not hold.
 */
export const otherInstructors: readonly Person[] = [
  { first: 'Nora', last: 'Nash' },
  { first: 'Nora', last: 'Nash' },
  { first: null, last: 'Quill' },
  { first: 'Zoe\u0308', last: 'Zouche' },
  { first: 'Rhys', last: 'Redfern' },
  { first: 'Sian', last: 'Stoddart' },
  { first: 'Otis', last: 'Orchard', hasLeft: true },
  { first: 'Ines', last: 'Ingham' },
]

/** Administrators of events. */
export const administrators: readonly Person[] = [
  { first: 'Polly', last: 'Prentice' },
  { first: 'Greta', last: 'Gale' },
  { first: 'Desmond', last: 'Drury' },
]

/** Customers: neither instructors nor administrators. One shares the name of an instructor. */
export const customers: readonly Person[] = [
  { first: 'Carl', last: 'Cottrell' },
  { first: 'Lena', last: 'Lomax' },
  { first: 'Pia', last: 'Parr' },
  { first: 'Toby', last: 'Tranter' },
  { first: 'Wanda', last: 'Winslow', hasLeft: true },
]
