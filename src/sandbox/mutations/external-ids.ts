// Identifiers of outside systems on any node. These answer with the node itself, so a refusal is a top-level error.
import { notFound, problem, refuseIf } from '../problems.ts'
import { nodeById } from '../resolvers/nodes.ts'
import type { World } from '../world/records.ts'

interface StoreArguments {
  readonly nodeId: string
  readonly name: string
  readonly value: string
  readonly overwrite?: boolean | null
}

/** `externalId.store`; refused when the name is taken by another value and `overwrite` is not set. */
export function storeExternalId(world: World, { nodeId, name, value, overwrite }: StoreArguments): object {
  const node = existing(world, nodeId)
  const entries = world.externalIds.get(nodeId) ?? []
  const present = entries.find((entry) => entry.name === name)
  const isTaken = present !== undefined && present.value !== value && overwrite !== true
  refuseIf([isTaken ? problem('name', `The record already has an external id ${name}`, name) : null])
  world.externalIds.set(nodeId, [...entries.filter((entry) => entry !== present), { name, value }])
  return node
}

/** `externalId.remove`. */
export function removeExternalId(world: World, { nodeId, name }: Pick<StoreArguments, 'nodeId' | 'name'>): object {
  const node = existing(world, nodeId)
  const left = (world.externalIds.get(nodeId) ?? []).filter((entry) => entry.name !== name)
  world.externalIds.set(nodeId, left)
  return node
}

function existing(world: World, nodeId: string): object {
  const node = nodeById(world, nodeId)
  refuseIf([node === null ? problem('nodeId', notFound('Node'), nodeId) : null])
  return node ?? {}
}
