// What people decided in match review holds through every sync that follows, and through plans that were made before.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Cell, LinkValue } from '../../src/main/ports/review.ts'
import { createReviewStore } from '../../src/main/store/review/review-store.ts'
import { encodeId } from '../../src/sandbox/ids.ts'
import { createRig, rowVersions, type Rig } from '../sync-rig.ts'

const [london, leeds, glasgow] = [encodeId('Location', 3), encodeId('Location', 10), encodeId('Location', 9)]
const verdict = { by: 'Tess', at: '2026-03-02T09:00:00.000Z' }

let rig: Rig
beforeEach(async () => {
  rig = await createRig('postgresql', {
    fill: [
      `insert into acted.tutorial_locations (id, name) values (1, 'LONDON'), (2, 'Leeds'), (3, 'Old Leeds office')`,
    ],
  })
})
afterEach(() => rig.drop())

const review = () => createReviewStore(rig.database)
const decide = (...cells: readonly Cell[]) =>
  review().decide({ entity: 'location', action: 'link', summarise: () => 's', by: 'Tess' }, [{ name: 'one', cells }])
const sync = (more: object = {}) => rig.run({ command: 'sync_locations', ...more })
const apart: Cell = { of: 'not-the-same', tutorialId: '1', identity: london, before: null, after: verdict }
const ignored: Cell = {
  of: 'ignored',
  side: 'tutorial',
  id: '2',
  before: null,
  after: { reason: 'closed in 2024', ...verdict },
}
const byHand: LinkValue = {
  tutorialId: '3',
  author: 'person',
  tutorialKey: '["","Old Leeds office"]',
  administrateKey: '["","Glasgow"]',
  ...verdict,
}
const linked = async () =>
  Object.fromEntries([...(await review().read('location')).links].map(([id, { tutorialId }]) => [id, tutorialId]))

it('a sync clears, ignores and keeps as people decided, once, and the next one writes nothing', async () => {
  await sync()
  expect(await linked()).toEqual({ [london]: '1', [leeds]: '2' })
  const rule = (await review().read('location')).links.get(leeds) ?? null
  expect((await decide(apart, ignored, { of: 'link', identity: leeds, before: rule, after: null })).moved).toEqual([])
  expect((await decide({ of: 'link', identity: glasgow, before: null, after: byHand })).moved).toEqual([])
  const job = await sync()
  expect(await linked()).toEqual({ [glasgow]: '3' })
  expect(job.steps[0]?.counts).toMatchObject({ updated: 1, unmatchedTutorial: 1 })
  const { items } = await rig.jobs.findings(job.id, null, ['ignored-tutorial', 'changed-since-linked'], 10, 0)
  expect(items.map(({ kind, key, message }) => [kind, key, message])).toEqual([
    ['ignored-tutorial', 'Leeds', 'Ignored: closed in 2024.'],
  ])
  const before = await rowVersions(rig.database)
  expect((await sync()).steps[0]?.counts).toMatchObject({ created: 0, updated: 0, deleted: 0 })
  expect(await rowVersions(rig.database)).toEqual(before)
})

it('a plan that waits for review does not go against what was decided since', async () => {
  const plan = await sync({ reviewFirst: true })
  await decide(apart, ignored)
  const applied = await rig.runner.applyPlan(plan.id)
  if ('busy' in applied) throw new Error('somebody else runs the engine')
  await applied.started.finished
  expect(await linked()).toEqual({})
  const again = (await rig.jobs.plan(plan.id, null, 100, 0)).items.filter(({ status }) => status === 'moved')
  expect(again.map(({ item }) => [item.name, item.action, item.link]).sort()).toEqual([
    ['Leeds', 'create', undefined],
    ['London', 'create', undefined],
  ])
})
