// What a person orders in Connections: each answers with how it is then, or with a problem in words.
import type { Client } from 'urql'
import {
  BeginSignInDocument,
  CancelSignInDocument,
  CheckConnectionsDocument,
  ForgetConnectionsDocument,
  SaveConnectionsDocument,
  SetReadOnlyDocument,
  UseEnvironmentDocument,
} from '../../../../../graphql/generated/local.ts'
import { createOrder } from '../settings-order.ts'
import type { Refused } from '../settings-order.ts'
import type { Checks, Connections, ConnectionsInput, Environment } from './connections-model.ts'

const order = createOrder({
  effect: 'Whether it was done is not known; nothing in either system was changed.',
  next: 'Look at what is shown, then try again.',
})

export type Changed = { readonly connections: Connections } | Refused
export type Checked = { readonly checks: Checks } | Refused
/** Without `connections` nothing was kept. */
export type Saved = { readonly connections: Connections | null; readonly checks: Checks } | Refused

/** `input` null: as this window reaches them. */
export async function checkConnections(client: Client, input: ConnectionsInput | null): Promise<Checked> {
  const answer = await order(client, CheckConnectionsDocument, { input }, (data) => data.checkConnections)
  return 'problem' in answer ? answer : { checks: answer }
}

/** `anyway`: although checks fail. */
export async function saveConnections(client: Client, input: ConnectionsInput, anyway: boolean): Promise<Saved> {
  const answer = await order(client, SaveConnectionsDocument, { input, anyway }, (data) => data.saveConnections)
  if ('problem' in answer) return answer
  return { checks: answer.checks, connections: 'connections' in answer ? answer.connections : null }
}

export async function forgetConnections(client: Client, environment: Environment): Promise<Changed> {
  return changed(await order(client, ForgetConnectionsDocument, { environment }, (data) => data.forgetConnections))
}

export async function workIn(client: Client, environment: Environment): Promise<Changed> {
  return changed(await order(client, UseEnvironmentDocument, { environment }, (data) => data.useEnvironment))
}

export async function setReadOnly(client: Client, environment: Environment, on: boolean): Promise<Changed> {
  return changed(await order(client, SetReadOnlyDocument, { environment, on }, (data) => data.setReadOnly))
}

export async function beginSignIn(client: Client, input: ConnectionsInput): Promise<Changed> {
  return changed(await order(client, BeginSignInDocument, { input }, (data) => data.beginSignIn))
}

export async function stopSignIn(client: Client): Promise<Changed> {
  return changed(await order(client, CancelSignInDocument, {}, (data) => data.cancelSignIn))
}

function changed(answer: Connections | Refused): Changed {
  return 'problem' in answer ? answer : { connections: answer }
}
