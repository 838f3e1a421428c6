// Settings > Connections: from an empty folder to a Sandbox that works, by key or by a person; secrets never come back.
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Page } from '@playwright/test'
import { ConnectionsDocument } from '../graphql/generated/local.ts'
import { expect, test } from './fixtures/test.ts'
import { say } from './fixtures/told.ts'
import { inBothSchemes, tabTo } from './pages/accessibility.ts'
import { connectionsPage } from './pages/connections-page.ts'

test('a Sandbox is set up, put to use and made read-only, and all of it stays', async ({
  start,
  open,
  folder,
  administrate,
}) => {
  test.slow()
  const { sandbox } = administrate
  const host = await start({ TANDEM_DATA_DIR: folder })
  const tandem = await open(host)
  const { page, main, titleBar, announcements } = tandem
  const answers = answersOf(page)
  const connections = connectionsPage(tandem)
  await page.setViewportSize({ width: 1280, height: 800 })

  await expect(titleBar).toContainText('REHEARSAL')
  await connections.visit()
  await expect(connections.checks('the tutorial database')).toHaveCount(7)
  await expect(connections.field('Host')).toBeVisible()
  await connections.choose('Rehearsal')
  await connections.check.click()
  await expect(announcements).toContainText('Tutorial database: connected. Administrate: connected.')
  await inBothSchemes(page, 'connections of rehearsal')

  await connections.choose('Sandbox')
  await expect(connections.button('Use Sandbox')).toBeDisabled()
  await connections.check.click()
  await expect(connections.field('Host')).toBeFocused()
  await inBothSchemes(page, 'connections with nothing filled in')
  await connections.fill(sandbox, 'not-the-secret')
  await connections.save.click()
  await expect(connections.bar).toContainText('Not saved: 1 check failed.')
  await expect(connections.checks('Administrate').filter({ hasText: 'Not signed in' })).toContainText('ADM-401')
  await inBothSchemes(page, 'a check that failed')
  expect(await keptSandbox()).toMatchObject({ complete: false, database: null, administrate: null })

  await connections.field('Secret').fill(sandbox.clientSecret)
  await connections.field('Secret').press('Enter')
  await expect(announcements).toContainText('Saved. Tutorial database: connected. Administrate: connected.')
  expect(await keptSandbox()).toMatchObject({ complete: true, administrate: { hasClientSecret: true } })
  await expect(titleBar).toContainText('REHEARSAL')
  await connections.button('Use Sandbox').click()
  await expect(titleBar).toContainText('SANDBOX')
  await connections.button('Read-only mode: off').click()
  await expect(connections.button('Read-only mode: on')).toBeVisible()
  await inBothSchemes(page, 'a Sandbox in use, read-only')

  await page.reload()
  await expect(titleBar).toContainText('SANDBOX')
  await expect(connections.button('Read-only mode: on')).toBeVisible()
  await expect(connections.field('Address')).toHaveValue(sandbox.instance)
  await expect(connections.field('Secret')).toHaveValue('')
  await expect(main).toContainText('only your account on this computer can read')
  await connections.check.click()
  await expect(connections.checks('Administrate').filter({ hasText: 'Creates nothing' })).toBeVisible()

  const told = [await page.content(), ...(await Promise.all(answers))]
  for (const secret of [sandbox.clientSecret, 'not-the-secret'])
    expect(told.filter((text) => text.includes(secret)).length, 'places that tell a secret').toBe(0)

  async function keptSandbox() {
    const { connections: kept } = await host.ask(ConnectionsDocument, {})
    return kept.environments.find(({ environment }) => environment === 'SANDBOX')
  }
})

test('variables of the process lock the connections, which can still be checked', async ({ tandem }) => {
  const { page, main, announcements } = tandem
  const connections = connectionsPage(tandem)
  await connections.visit()
  await expect(main.getByRole('note')).toContainText('given by variables of this process')
  await expect(connections.button('Read-only mode: off')).toBeDisabled()
  await connections.check.click()
  await expect(announcements).toContainText('Administrate: connected.')
  await inBothSchemes(page, 'connections that variables fix')
})

test('a person signs in through the browser, and the Sandbox works as that person', async ({
  start,
  open,
  folder,
  administrate,
  context,
}, testInfo) => {
  if (process.platform !== 'linux') {
    const reason = 'only Linux finds the program that opens pages by its name, which this test puts another one behind'
    say(`Left out: ${testInfo.titlePath.join(' › ')}: ${reason}.`)
    testInfo.skip(true, reason)
  }
  const programs = join(folder, 'programs')
  await mkdir(programs)
  await writeFile(join(programs, 'xdg-open'), '#!/bin/sh\nexit 0\n', { mode: 0o755 })
  const PATH = `${programs}${delimiter}${process.env['PATH'] ?? ''}`
  const tandem = await open(await start({ TANDEM_DATA_DIR: join(folder, 'data'), PATH }))
  const { page, announcements } = tandem
  const connections = connectionsPage(tandem)
  await connections.visit()
  await tabTo(page, tandem.main.getByRole('radio', { name: 'Live' }))
  await page.keyboard.press('ArrowRight')
  await expect(tandem.main).toContainText('but only to try things in')
  await connections.fill(administrate.sandbox, administrate.sandbox.clientSecret)
  await connections.choose('By me, in the browser')
  await connections.button('Sign in').click()
  await expect(connections.signedIn).toContainText('waiting for you in the browser')
  await inBothSchemes(page, 'waiting for somebody to sign in')
  await connections.button('Stop waiting').click()
  await expect(connections.signedIn).toContainText('The sign-in was stopped.')

  await connections.button('Sign in again').click()
  const browser = await context.newPage()
  await browser.goto(await connections.byHand.inputValue())
  await expect(announcements).toContainText('You are signed in to Administrate.')
  await browser.close()
  await connections.save.click()
  await expect(announcements).toContainText('Saved. Tutorial database: connected. Administrate: connected.')
  await expect(connections.checks('Administrate').filter({ hasText: 'Signed in' })).toContainText('through the browser')
  await connections.button('Use Sandbox').click()
  await expect(tandem.titleBar).toContainText('SANDBOX')
})

/** What came back of every request that is over at once. */
function answersOf(page: Page): readonly Promise<string>[] {
  const answers: Promise<string>[] = []
  page.on('requestfinished', (request) => {
    if (!request.url().endsWith('/graphql')) return
    answers.push(request.response().then((response) => response?.text().catch(() => '') ?? ''))
  })
  return answers
}
