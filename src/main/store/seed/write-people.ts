// Writes the practice instructors with their users and staff, and the customers among the users.
import type { Prisma } from '../generated/prisma/client.ts'
import { seedCustomers, seedInstructors } from './people.ts'

export async function writePeople(transaction: Prisma.TransactionClient, now: Date): Promise<void> {
  const times = { createdAt: now, updatedAt: now }
  const staff = seedInstructors.flatMap(({ id, name, email }) => (name ? [{ id, name, email }] : []))
  const customers = seedCustomers.map((customer, index) => ({ id: seedInstructors.length + index + 1, ...customer }))
  await transaction.authUser.createMany({
    data: [...staff, ...customers].map(({ id, name: [firstName, lastName], email }) => ({
      id,
      // Nobody can sign in with it.
      password: '!',
      isSuperuser: false,
      username: `practice_${id}`,
      firstName,
      lastName,
      email,
      isStaff: false,
      isActive: true,
      dateJoined: now,
    })),
  })
  await transaction.staff.createMany({ data: staff.map(({ id }) => ({ id, userId: id, ...times })) })
  await transaction.tutorialInstructor.createMany({
    data: seedInstructors.map(({ id, name, active }) => ({
      id,
      staffId: name ? id : null,
      isActive: active,
      ...times,
    })),
  })
}
