// Commands that are places lead to places that there are.
import { expect, test } from 'vitest'
import { settingsSections } from './features/settings/settings-sections.ts'
import { parsePlace } from './place.ts'
import { windowCommands } from './window-commands.ts'

const places = Object.values(windowCommands).flatMap(({ place }) => (place === null ? [] : [place]))

test.each([...new Set(places)])('%s', (place) => {
  const [name, part = null] = place.split('/')
  expect(parsePlace(`#${place}`)).toEqual({ name, part, row: null })
  if (part !== null) expect(settingsSections.map(({ slug }) => slug)).toContain(part)
})

test('every section of Settings can be found', () => {
  for (const { slug } of settingsSections) expect(places).toContain(`settings/${slug}`)
})
