// Templates with prices and approvals, locations, contacts and external ids: made, changed, refused, found again.
import { beforeEach, expect, test } from 'vitest'
import { encodeId } from '../ids.ts'
import { at, signIn } from '../practice-client.ts'
import type { Ask } from '../practice-client.ts'
import { createSandbox } from '../sandbox.ts'
import type { Sandbox } from '../sandbox.ts'

let sandbox: Sandbox
let ask: Ask

beforeEach(async () => {
  sandbox = createSandbox({ size: 1000 })
  ask = await signIn(sandbox)
})

const uk = encodeId('Region', 1)
const normal = encodeId('PriceLevel', 1)

const createTemplate = `mutation ($input: CourseTemplateCreateInput!) { courseTemplate { create(input: $input) {
  courseTemplate { id code lifecycleState eventLearningMode publicPrices { edges { node { amount priceLevel { name } financialUnit { name } } } } }
  errors { label message value } } } }`

test('a template is made with prices, as a draft', async () => {
  const publicPrices = [{ regionId: uk, priceLevelId: normal, amount: 395, financialUnitId: 'GBP' }]
  const answer = await ask(createTemplate, {
    input: { title: 'New', code: 'CM1_LO_8', learningMode: 'blended', publicPrices },
  })
  expect(at(answer, 'courseTemplate.create')).toEqual({
    courseTemplate: {
      id: encodeId('CourseTemplate', 242),
      code: 'CM1_LO_8',
      lifecycleState: 'draft',
      eventLearningMode: 'blended',
      publicPrices: {
        edges: [
          { node: { amount: '395.00', priceLevel: { name: 'Normal' }, financialUnit: { name: 'Pound sterling' } } },
        ],
      },
    },
    errors: [],
  })
})

test.each([
  [{ title: '', code: 'X' }, [{ label: 'title', message: 'This field is required', value: '' }]],
  [
    { title: 'New', code: 'cb1_lo_6' },
    [{ label: 'code', message: 'A Course Template with this code already exists', value: 'cb1_lo_6' }],
  ],
  [
    { title: 'New', code: 'X'.repeat(121) },
    [{ label: 'code', message: 'Must be at most 120 characters', value: 'X'.repeat(121) }],
  ],
  [
    { title: 'x'.repeat(256), code: ' ', shortCode: 'ABCD' },
    [
      { label: 'title', message: 'Must be at most 255 characters', value: 'x'.repeat(256) },
      { label: 'code', message: 'This field is required', value: ' ' },
      { label: 'shortCode', message: 'Must be at most 3 characters', value: 'ABCD' },
    ],
  ],
])('refuses a template %#', async (input, errors) => {
  const answer = await ask(createTemplate, { input })
  expect(at(answer, 'courseTemplate.create')).toEqual({ courseTemplate: null, errors })
  expect(sandbox.world.courseTemplates.size).toBe(241)
})

const updateTemplate = `mutation ($id: ID!, $input: CourseTemplateUpdateInput!) { courseTemplate { update(courseTemplateId: $id, input: $input) {
  courseTemplate { approvedInstructors { pageInfo { totalRecords } } } errors { label message } } } }`

test('approved instructors come in pages of 50, at most 100, and are replaced as a whole', async () => {
  const id = encodeId('CourseTemplate', 1)
  const everyone = [...sandbox.world.contacts.values()]
    .filter((contact) => contact.isInstructor)
    .map((contact) => contact.id)
  expect(everyone).toHaveLength(120)
  await ask(updateTemplate, { id, input: { approvedInstructors: everyone } })
  const page = `query ($id: String!, $first: Int, $offset: Int) { courseTemplates(filters: [{ field: id, operation: eq, value: $id }]) {
    edges { node { approvedInstructors(first: $first, offset: $offset) { pageInfo { hasNextPage totalRecords } edges { node { id } } } } } } }`
  const sizes = async (variables: object) => {
    const approved = at(await ask(page, { id, ...variables }), 'courseTemplates.edges.0.node.approvedInstructors') as {
      readonly edges: readonly unknown[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly totalRecords: number }
    }
    return [approved.edges.length, approved.pageInfo.hasNextPage, approved.pageInfo.totalRecords]
  }
  expect(await sizes({})).toEqual([50, true, 120])
  expect(await sizes({ first: 200 })).toEqual([100, true, 120])
  expect(await sizes({ first: 100, offset: 100 })).toEqual([20, false, 120])
  const answer = await ask(updateTemplate, { id, input: { approvedInstructors: everyone.slice(0, 2) } })
  expect(at(answer, 'courseTemplate.update.courseTemplate.approvedInstructors.pageInfo.totalRecords')).toBe(2)
  const back = await ask(updateTemplate, { id, input: { lifecycleState: 'draft' } })
  expect(at(back, 'courseTemplate.update.errors.0.label')).toBe('lifecycleState')
})

test('prices are added once per level, region and currency, changed and deleted', async () => {
  const courseTemplateId = encodeId('CourseTemplate', 1)
  const add = `mutation ($input: [CourseAddPublicPriceInput]!) { courseTemplate { addPublicPrices(input: $input) {
    prices { id amount ... on CourseTemplatePublicPrice { priceLevel { id } } } errors { label message } } } }`
  const price = {
    courseTemplateId,
    regionId: uk,
    priceLevelId: normal,
    amount: '450',
    financialUnitId: encodeId('Currency', 'GBP'),
  }
  const taken = await ask(add, { input: [price] })
  const refusal = { label: 'priceLevelId', message: 'A price for this Price Level already exists' }
  expect(at(taken, 'courseTemplate.addPublicPrices')).toEqual({ prices: [], errors: [refusal] })
  const negative = await ask(add, { input: [{ ...price, financialUnitId: 'EUR', amount: -1 }] })
  expect(at(negative, 'courseTemplate.addPublicPrices.errors.0.message')).toBe('Amount must be positive')
  const added = await ask(add, { input: [{ ...price, financialUnitId: 'EUR' }] })
  expect(at(added, 'courseTemplate.addPublicPrices.prices.0')).toMatchObject({
    amount: '450.00',
    priceLevel: { id: normal },
  })
  const coursePriceId = at(added, 'courseTemplate.addPublicPrices.prices.0.id')
  const change =
    'mutation ($input: [CourseUpdatePriceInput]!) { courseTemplate { updatePrices(input: $input) { prices { amount } errors { message } } } }'
  const changed = await ask(change, { input: [{ coursePriceId, amount: 451.5 }] })
  expect(at(changed, 'courseTemplate.updatePrices.prices')).toEqual([{ amount: '451.50' }])
  const remove =
    'mutation ($input: [CourseDeletePriceInput]!) { courseTemplate { deletePrices(input: $input) { prices { id } errors { message } } } }'
  await ask(remove, { input: [{ coursePriceId }] })
  expect(sandbox.world.courseTemplates.get(1)?.publicPrices).toHaveLength(3)
})

test('a template in use is not deleted', async () => {
  const remove =
    'mutation ($id: ID!) { courseTemplate { delete(courseTemplateId: $id) { courseTemplate { id } errors { label } } } }'
  const create = `mutation ($id: ID!) { event { createLMS(input: { eventType: public, timeZoneName: "Europe/London", courseTemplateId: $id }) { event { title } errors { message } } } }`
  const [used, unused] = [encodeId('CourseTemplate', 1), encodeId('CourseTemplate', 2)]
  await ask(create, { id: used })
  expect(at(await ask(remove, { id: used }), 'courseTemplate.delete.errors')).toEqual([{ label: 'courseTemplateId' }])
  expect(at(await ask(remove, { id: unused }), 'courseTemplate.delete')).toEqual({
    courseTemplate: { id: unused },
    errors: [],
  })
  expect(sandbox.world.courseTemplates.size).toBe(240)
  expect(sandbox.world.templatePrices.size).toBe(504 - 3)
})

test('a location is made, found, changed, and deleted unless it is used', async () => {
  const create =
    'mutation ($input: LocationCreateInput!) { location { create(input: $input) { location { id } errors { label message } } } }'
  const made = await ask(create, { input: { regionId: uk, name: 'Cardiff', code: 'CAR' } })
  const id = encodeId('Location', 20)
  expect(at(made, 'location.create')).toEqual({ location: { id }, errors: [] })
  const find =
    '{ locations(filters: [{ field: name, operation: eq, value: "cardiff" }]) { edges { node { id code legacyId status region { code } } } } }'
  const node = { id, code: 'CAR', legacyId: '20', status: 'active', region: { code: 'UK' } }
  expect(at(await ask(find), 'locations.edges')).toEqual([{ node }])
  const wrong = await ask(create, { input: { regionId: 'x', name: 'Nowhere' } })
  expect(at(wrong, 'location.create.errors')).toEqual([{ label: 'regionId', message: 'Region not found' }])
  const update =
    'mutation ($input: LocationUpdateInput!) { location { update(input: $input) { location { name code } errors { message } } } }'
  const changed = await ask(update, { input: { locationId: id, name: 'Caerdydd' } })
  expect(at(changed, 'location.update.location')).toEqual({ name: 'Caerdydd', code: 'CAR' })
  const remove = 'mutation ($id: ID!) { location { delete(input: { locationId: $id }) { errors { message } } } }'
  expect(at(await ask(remove, { id }), 'location.delete.errors')).toEqual([])
  expect(at(await ask(remove, { id: encodeId('Location', 3) }), 'location.delete.errors.0.message')).toBe(
    'The Location is in use',
  )
})

test('an instructor is made under an account; e-mail addresses are unique', async () => {
  const create = `mutation ($input: ContactCreateInput!) { contact { create(input: $input) {
    contact { id firstName lastName emailAddress isInstructor account { name } } errors { label message value } } } }`
  const person = (address: string) => ({
    accountId: encodeId('Account', 2),
    personalName: { firstName: 'Percy', lastName: 'Poole' },
    emailAddresses: [{ usage: 'primary', address }],
    isInstructor: true,
  })
  const made = await ask(create, { input: person('percy@tutors.example') })
  expect(at(made, 'contact.create.contact')).toEqual({
    id: encodeId('Contact', 129),
    firstName: 'Percy',
    lastName: 'Poole',
    emailAddress: 'percy@tutors.example',
    isInstructor: true,
    account: { name: 'Freelance Tutors' },
  })
  const again = await ask(create, { input: person('PERCY@tutors.example') })
  const refusal = {
    label: 'emailAddresses',
    message: 'This email address is already in use',
    value: 'PERCY@tutors.example',
  }
  expect(at(again, 'contact.create')).toEqual({ contact: null, errors: [refusal] })
  const update = `mutation ($input: ContactUpdateInput!) { contact { update(input: $input) { contact { name } errors { message } } } }`
  const renamed = { contactId: encodeId('Contact', 129), personalName: { lastName: 'Poole Price' } }
  expect(at(await ask(update, { input: renamed }), 'contact.update.contact.name')).toBe('Percy Poole Price')
  const remove = 'mutation ($id: ID!) { contact { delete(input: { contactId: $id }) { errors { message } } } }'
  await ask(remove, { id: encodeId('Contact', 129) })
  expect(sandbox.world.contacts.has(129)).toBe(false)
})

test('an external id finds its record again; another value needs overwrite', async () => {
  const nodeId = encodeId('Location', 3)
  const store = `mutation ($value: String!, $overwrite: Boolean) { externalId { store(nodeId: "${nodeId}", name: "tandem", value: $value, overwrite: $overwrite) { id externalIds { name value } } } }`
  const first = await ask(store, { value: '7' })
  expect(at(first, 'externalId.store')).toEqual({ id: nodeId, externalIds: [{ name: 'tandem', value: '7' }] })
  const find = '{ nodeByExternalId(type: "Location", name: "tandem", value: "7") { id ... on Location { name } } }'
  expect(at(await ask(find), 'nodeByExternalId')).toEqual({ id: nodeId, name: 'London' })
  expect((await ask(store, { value: '8' })).body).toMatchObject({
    errors: [{ message: 'The record already has an external id tandem' }],
  })
  expect(at(await ask(store, { value: '8', overwrite: true }), 'externalId.store.externalIds.0.value')).toBe('8')
})

test('what the real service lacks or the sandbox does not play is a top-level error', async () => {
  const venue = await ask('mutation { venue { create(input: {}) { errors { message } } } }')
  expect(venue.body).toMatchObject({
    errors: [{ message: expect.stringContaining('Cannot query field "venue"') as string }],
  })
  const prices = await ask('mutation { event { addPrices(input: []) { errors { message } } } }')
  expect(prices.body).toMatchObject({ errors: [{ message: 'event.addPrices is not implemented in the sandbox' }] })
})
