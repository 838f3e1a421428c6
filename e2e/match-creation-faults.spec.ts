// Creating in Administrate while things go wrong: every ticked record ends with one outcome, and none stands there twice.
import { expect, test } from './fixtures/test.ts'
import { remove, type StandIn } from './fixtures/stand-in.ts'
import { type MatchPage, matchPage } from './pages/match-page.ts'
import { fullSync } from './pages/sync-page.ts'
import type { TandemWindow } from './pages/window.ts'

/** Only in the tutorial database, once the tests have taken them from Administrate; with these two that never were there. */
const taken = ['SP1_LO_3', 'SP2_LO_3', 'SP4_LO_3', 'SP5_LO_3']
const codes = ['CB3_LO_1', 'CM1_LO_8', ...taken]

test('answers that are lost after the record was made: looked up, all created, none twice', async ({
  tandem,
  administrate,
}) => {
  const match = await tickAll(tandem, administrate)
  administrate.sandbox.faults.set({ writeThenDrop: { times: codes.length } })
  await match.send(/^Create 6 in /)
  await expect(match.sum).toHaveText('6 records = 6 created')
  await expect(match.results).toHaveCount(6)
  expect(standing(administrate)).toEqual(codes.map(() => 1))
  await match.close()
  await match.only('Linked')
  for (const code of codes) {
    await match.filter.fill(code)
    await expect(match.pill(code)).toHaveAccessibleName('linked by hand')
  }
  administrate.sandbox.faults.clear()
  await fullSync(tandem, /^Sync complete\. 0 created, 0 updated/)
  expect(standing(administrate)).toEqual(codes.map(() => 1))
})

test('what Administrate refuses is told in its own words, and the others are created', async ({
  tandem,
  administrate,
}) => {
  const match = await tickAll(tandem, administrate)
  const message = 'A Course Template with this code already exists'
  administrate.sandbox.faults.set({
    refuseMutation: { mutation: 'courseTemplate.create', label: 'code', message, times: 1 },
  })
  await match.send(/^Create 6 in /)
  await expect(match.sum).toHaveText('6 records = 5 created + 1 not created')
  const refused = match.results.filter({ hasText: 'not created' })
  await expect(refused).toHaveCount(1)
  await expect(refused).toContainText(message)
  expect(standing(administrate).toSorted()).toEqual([0, 1, 1, 1, 1, 1])
})

test('a region that is gone by the time of sending, and no permission: refused in Administrate’s words', async ({
  tandem,
  administrate,
}) => {
  const match = matchPage(tandem.page)
  await fullSync(tandem, /^Sync complete\./)
  await match.open('Locations')
  await match.choose('Cardiff')
  await match.action(/^Create/).click()
  await match.choice('Ireland').click()
  const { regions } = administrate.sandbox.world
  const ireland = [...regions.values()].find(({ name }) => name === 'Ireland')
  remove(regions, 'Ireland')
  await match.send(/^Create 1 in /)
  await expect(match.sheet).toContainText(/Region not found|is not one region of Administrate/)
  if (ireland) regions.set(ireland.number, ireland)
  await match.close()

  administrate.sandbox.faults.set({ denyMutations: true })
  await match.choose('Cardiff')
  await match.action(/^Create/).click()
  await match.choice('Ireland').click()
  await match.send(/^Create 1 in /)
  await expect(match.results).toContainText('You do not have permission')
  await expect(match.sum).toHaveText('1 record = 1 not created')
})

test('a limit of requests in the middle: waited for, all created', async ({ tandem, administrate }) => {
  const match = await tickAll(tandem, administrate)
  administrate.sandbox.faults.set({ latencyMs: 150 })
  await match.send(/^Create 6 in /)
  await expect(match.sum).toContainText(/ [1-5] created/)
  administrate.sandbox.faults.set({ rateLimit: { times: 3, retryAfterSeconds: 1 } })
  await expect(match.sum).toHaveText('6 records = 6 created')
  expect(standing(administrate)).toEqual(codes.map(() => 1))
})

test('stopped in the middle: each record has its outcome, and they add up', async ({ tandem, administrate }) => {
  const match = await tickAll(tandem, administrate)
  administrate.sandbox.faults.set({ latencyMs: 400 })
  await match.send(/^Create 6 in /)
  await expect(match.sum).toContainText(/ [1-4] created/)
  await match.sheet.getByRole('button', { name: 'Stop' }).click()
  await expect(match.sheet.getByRole('button', { name: 'Stop' })).toBeHidden()
  await expect(match.sum).toHaveText(/^6 records = \d created \+ \d not sent$/)
  const [all = 0, created = 0, left = 0] = ((await match.sum.innerText()).match(/\d+/g) ?? []).map(Number)
  expect(created + left).toBe(all)
  await expect(match.results.filter({ hasText: 'created' })).toHaveCount(created)
  await expect(match.results.filter({ hasText: 'not sent' })).toHaveCount(left)
  expect(standing(administrate).reduce((sum, count) => sum + count, 0)).toBe(created)
})

/** After a sync: the six are ticked, the sheet is open, and what it asks is answered. */
async function tickAll(tandem: TandemWindow, administrate: StandIn): Promise<MatchPage> {
  const { courseTemplates } = administrate.sandbox.world
  for (const template of courseTemplates.values())
    if (taken.includes(template.code)) courseTemplates.delete(template.number)
  await fullSync(tandem, /^Sync complete\./)
  const match = matchPage(tandem.page)
  await match.open('Course templates')
  await match.only('Not linked')
  for (const code of codes) await match.tick(code).check()
  await match.below(/^Create 6 in Administrate/).click()
  await match.choice('Classroom').click()
  return match
}

/** How often each code stands in Administrate. */
function standing(administrate: StandIn): readonly number[] {
  const all = [...administrate.sandbox.world.courseTemplates.values()]
  return codes.map((code) => all.filter((template) => template.code === code).length)
}
