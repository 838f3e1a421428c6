// The menus hold every command of the window, under the same name, at the same place, with the same keys.
import { describe, expect, test } from 'vitest'
import { type WindowCommand, windowCommands } from '../../../renderer/window-commands.ts'
import { type Item, menus } from './menu.ts'

const platforms = ['darwin', 'win32', 'linux'] as const

function titled(platform: NodeJS.Platform) {
  return menus(platform)
    .flatMap(({ items }) => items)
    .flatMap((item) => ('title' in item ? [item] : []))
}

function keysOf(item: Item): string | undefined {
  return 'separator' in item ? undefined : item.keys
}

describe.each(platforms)('%s', (platform) => {
  test.each(Object.values<WindowCommand>(windowCommands))('$title', ({ title, place, keys, starts }) => {
    const item = titled(platform).find((each) => each.title === title)
    expect(item).toBeDefined()
    if (item === undefined) return
    if (place !== null) expect(item.action).toEqual({ go: place })
    if (starts !== undefined) expect(item.action).toEqual({ start: starts })
    if (keys === null) return
    const { key, command } = keys
    const name = key.length === 1 ? key.toUpperCase() : key
    expect(item.keys).toBe(command ? `CmdOrCtrl+${name}` : name)
    if (!('press' in item.action)) return
    expect(item.action.press).toEqual({
      key: name,
      modifiers: command ? [platform === 'darwin' ? 'meta' : 'control'] : [],
    })
  })

  test('no place and no keys stand there that the window does not know', () => {
    const known = Object.values<WindowCommand>(windowCommands)
    for (const { title, action } of titled(platform))
      if (!('order' in action)) expect(known.map((command) => command.title)).toContain(title)
  })

  test('no keys twice, and none that a role would take from the window', () => {
    const keys = menus(platform).flatMap(({ items }) => items.map(keysOf).filter((each) => each !== undefined))
    expect(new Set(keys).size).toBe(keys.length)
    // docs/api/menu-item.md: the role brings CmdOrCtrl+R along, which is Full Sync's.
    const reload = menus(platform)
      .flatMap(({ items }) => items)
      .find((item) => 'role' in item && item.role === 'reload')
    expect(reload).toEqual({ role: 'reload', keys: 'F5' })
  })
})

test('macOS has its own first menu and quits there; elsewhere it is Exit under File', () => {
  const titles = (platform: NodeJS.Platform) => menus(platform).map(({ title }) => title)
  expect(titles('darwin')).toEqual(['Tandem', 'File', 'Edit', 'Go', 'Run', 'View', 'Window'])
  expect(titles('win32')).toEqual(['File', 'Edit', 'Go', 'Run', 'View', 'Window'])
  expect(titled('linux').find(({ action }) => 'order' in action && action.order === 'quit')?.title).toBe('Exit')
})

test.each(platforms)('%s: Restart to Update is there when an update is, and only then', (platform) => {
  const titles = (updateReady: boolean) =>
    menus(platform, updateReady)
      .flatMap(({ items }) => items)
      .filter((item) => 'title' in item && item.title === 'Restart to Update…')
  expect(titles(false)).toEqual([])
  expect(titles(true)).toEqual([{ title: 'Restart to Update…', action: { order: 'install-update' } }])
})
