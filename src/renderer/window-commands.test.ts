// Commands that are places lead to places that there are.
import { expect, test } from 'vitest'
import { matchKinds } from './features/match/match-kinds.ts'
import { settingsSections } from './features/settings/settings-sections.ts'
import { parsePlace } from './place.ts'
import { kinds } from './testing/runs.ts'
import { type WindowCommand, windowCommands } from './window-commands.ts'

const places = Object.values(windowCommands).flatMap(({ place }) => (place === null ? [] : [place]))

test.each([...new Set(places)])('%s', (place) => {
  const [name, part = null] = place.split('/')
  expect(parsePlace(`#${place}`)).toEqual({ name, part, row: null })
  const slugs = (name === 'match' ? matchKinds : settingsSections).map(({ slug }) => slug)
  if (part !== null) expect(slugs).toContain(part)
})

test('every section of Settings can be found', () => {
  for (const { slug } of settingsSections) expect(places).toContain(`settings/${slug}`)
})

test('every list of Match can be found, and every sync can be started', () => {
  for (const { slug } of matchKinds) expect(places).toContain(`match/${slug}`)
  const started = Object.values<WindowCommand>(windowCommands).flatMap(({ starts }) => (starts ? [starts] : []))
  expect(started.filter(({ reviewFirst }) => !reviewFirst).map(({ command }) => command)).toEqual(
    kinds.map(({ command }) => command),
  )
})
