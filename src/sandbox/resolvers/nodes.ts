// Records by identifier, identifiers of outside systems, custom field definitions, and kinds that are always empty here.
import { GraphQLError } from 'graphql'
import { connect } from '../context.ts'
import type { Context } from '../context.ts'
import type { ConnectionArguments } from '../connections.ts'
import { definitionNode } from '../custom-values.ts'
import { decodeId, idPrefixes } from '../ids.ts'
import { customFieldsOf } from '../world/custom-fields.ts'
import type { World } from '../world/records.ts'
import type { Reader } from './wiring.ts'

type Tables = Readonly<Record<string, ReadonlyMap<number, object>>>

/** The node with this identifier; null when it does not exist. Venues, prices and currencies are not nodes. */
export function nodeById(world: World, id: string): object | null {
  const tables: Tables = {
    [idPrefixes.Account]: world.accounts,
    [idPrefixes.Company]: world.companies,
    [idPrefixes.Contact]: world.contacts,
    [idPrefixes.CourseTemplate]: world.courseTemplates,
    [idPrefixes.Event]: world.events,
    [idPrefixes.LearningCategory]: world.learningCategories,
    [idPrefixes.Location]: world.locations,
    [idPrefixes.PriceLevel]: world.priceLevels,
    [idPrefixes.Region]: world.regions,
    [idPrefixes.Session]: world.sessions,
    [idPrefixes.Staff]: world.staff,
    [idPrefixes.TaxType]: world.taxTypes,
  }
  const decoded = decodeId(id)
  return decoded === null ? null : (tables[decoded.prefix]?.get(Number(decoded.key)) ?? null)
}

/** Fields that every node has. */
export const nodeFields: Reader = {
  legacyId: (record: { readonly number: number }) => String(record.number),
  externalIds: (record: { readonly id: string }, _: unknown, { world }: Context) =>
    world.externalIds.get(record.id) ?? [],
}

export const nodeRoots: Reader = {
  hello: () => 'Hello from the sandbox',
  node: (_: unknown, { id }: { readonly id: string }, { world }: Context) => nodeById(world, id),
  nodeByExternalId: (_: unknown, args: { readonly name: string; readonly value: string }, { world }: Context) => {
    for (const [id, entries] of world.externalIds) {
      const fits = entries.some((entry) => entry.name === args.name && entry.value === args.value)
      const node = fits ? nodeById(world, id) : null
      if (node !== null) return node
    }
    throw new GraphQLError(`No record has the external id ${args.name} = ${args.value}`)
  },
  legacyIdFromNodeId: (_: unknown, { nodeId }: { readonly nodeId: string }) => decodeId(nodeId)?.key ?? null,
  customFieldTemplate: (_: unknown, { type }: { readonly type: string }, { faults }: Context) => {
    if (faults.current.refuseCustomFieldType === type) {
      throw new GraphQLError(`You do not have permission to read the custom fields of ${type}`)
    }
    return { name: type, customFieldDefinitions: customFieldsOf(type).map(definitionNode) }
  },
  staffRoles: (_: unknown, args: ConnectionArguments, context: Context) => connect(context, 'staffRoles', [], {}, args),
  webhooks: (_: unknown, args: ConnectionArguments, context: Context) => connect(context, 'webhooks', [], {}, args),
  webhookTypes: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'webhookTypes', [], {}, args),
}
