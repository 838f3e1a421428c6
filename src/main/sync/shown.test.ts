// A planned item as a person sees it before it is written.
import { expect, test } from 'vitest'
import type { PlanItem } from '../ports/plan.ts'
import { shownFields } from './shown.ts'

const record = {
  identity: 'v1',
  externalId: 'v1',
  name: 'Canal St Hub',
  context: '',
  parents: ['l1'],
  columns: {},
  payload: {
    name: 'Canal St Hub',
    description: '',
    location: 'l1',
    emailAddress: null,
    categories: [],
    customFields: { Level: '3', Note: null },
  },
}
const item: PlanItem = {
  action: 'create',
  entity: 'venue',
  identity: 'v1',
  externalId: 'v1',
  name: 'Canal St Hub',
  context: 'Manchester',
  parents: ['l1'],
  changes: [],
  record,
}

test('a new record shows each field it will hold, a place by its name', () => {
  expect(shownFields(item)).toEqual([
    { field: 'name', before: null, after: 'Canal St Hub' },
    { field: 'location', before: null, after: 'Manchester' },
    { field: 'Level', before: null, after: '3' },
  ])
})

test('a changed one shows what changes', () => {
  const changes = [{ field: 'name', before: 'Canal Hub', after: 'Canal St Hub' }]
  expect(shownFields({ ...item, action: 'update', changes })).toEqual(changes)
})
