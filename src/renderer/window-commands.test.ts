// Commands that are places lead to places that there are.
import { expect, test } from 'vitest'
import { parsePlace } from './place.ts'
import { windowCommands } from './window-commands.ts'

const places = Object.values(windowCommands).flatMap(({ place }) => (place === null ? [] : [place]))

test.each(places)('%s', (place) => {
  expect(parsePlace(`#${place}`)).toEqual({ name: place, part: null, row: null })
})
