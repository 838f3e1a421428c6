// Settings > Connections as a person works with it.
import type { Locator } from '@playwright/test'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import type { TandemWindow } from './window.ts'

export interface ConnectionsPage {
  readonly check: Locator
  readonly save: Locator
  /** What is changed and not saved. */
  readonly bar: Locator
  readonly signedIn: Locator
  /** The address of the sign-in page. */
  readonly byHand: Locator
  visit(): Promise<void>
  choose(choice: string): Promise<void>
  button(name: string): Locator
  field(name: string): Locator
  /** The seven rows of a system. */
  checks(of: 'the tutorial database' | 'Administrate' | 'Practice Administrate'): Locator
  fillServer(server: {
    readonly host: string
    readonly port: string
    readonly name: string
    readonly role: string
    readonly password: string
  }): Promise<void>
  fillAdministrate(sandbox: Reached, secret: string): Promise<void>
  /** The built-in database, and this Administrate. */
  fill(sandbox: Reached, secret: string): Promise<void>
}

type Reached = Pick<Sandbox, 'instance' | 'clientId' | 'graphqlUrl' | 'authUrl'>

export function connectionsPage({ page, main }: Pick<TandemWindow, 'page' | 'main'>): ConnectionsPage {
  const button = (name: string): Locator => main.getByRole('button', { name, exact: true })
  const field = (name: string): Locator => main.getByLabel(name, { exact: true })
  // The input of a choice lies under its label.
  const choose = (choice: string): Promise<void> =>
    main.getByRole('radio', { name: choice, exact: true }).check({ force: true })
  async function fillAdministrate({ instance, clientId, graphqlUrl, authUrl }: Reached, secret: string): Promise<void> {
    await field('Address').fill(instance)
    await field('Key').fill(clientId)
    await field('Secret').fill(secret)
    if (!(await field('API address').isVisible())) await button('Addresses').click()
    await field('API address').fill(graphqlUrl)
    await field('Sign-in address').fill(authUrl)
    await button('Addresses').click()
  }
  return {
    check: button('Check both'),
    save: button('Save'),
    bar: main.getByRole('group', { name: 'Changes that are not saved' }),
    signedIn: main.getByRole('group', { name: 'Signed in' }),
    byHand: main.getByLabel('No page there?'),
    async visit() {
      await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Settings' }).click()
      await main.getByRole('link', { name: 'Connections' }).click()
      await button('Check both').waitFor()
    },
    choose,
    button,
    field,
    checks: (of) => main.getByRole('list', { name: `Checks of ${of}` }).getByRole('listitem'),
    async fillServer({ host, port, name, role, password }) {
      await choose('PostgreSQL server')
      await field('Host').fill(host)
      await field('Port').fill(port)
      await field('Database').fill(name)
      await field('Role').fill(role)
      await field('Password').fill(password)
    },
    fillAdministrate,
    async fill(sandbox, secret) {
      await choose('Built in')
      await fillAdministrate(sandbox, secret)
    },
  }
}
