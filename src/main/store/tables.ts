// The seven `adm` tables as data: how a row is recognised, what follows Administrate, what it is linked to.
import type { Entity } from '../ports/records.ts'

export interface Column {
  readonly name: string
  readonly type: 'text' | 'boolean' | 'numeric(10,2)' | 'jsonb'
  readonly nullable: boolean
}

/** The link of a row to a tutorial record. */
export interface Tutorial {
  readonly column: string
  readonly table: string
  /** Condition of an active record, over alias `r`. */
  readonly active: string
}

/**
 * SQL pieces are over these aliases: `b` the row, `i` an item of the plan (its columns: see sync/apply-input.ts), `t` and `l` the
 * course template and price level of a price.
 */
export interface Table {
  readonly name: string
  /** Joins that `identity` needs. */
  readonly joins: string
  readonly identity: string
  /** Finds the rows that the items of a chunk may stand for. */
  readonly candidates: string
  /** What a row hangs on: left joins to `i`, the condition that it is there, and what to keep of it for the insert. */
  readonly parents: { readonly joins: string; readonly found: string; readonly ids: string }
  /** Columns and values of an insert that are no compared columns. */
  readonly fixed: Readonly<Record<string, string>>
  /** Tells an inserted row again: over the row returned, and over the item that was inserted. */
  readonly landed: { readonly row: string; readonly item: string }
  readonly columns: readonly Column[]
  readonly tutorial: Tutorial | null
  /** Set on insert; those named in `touched` also on update. */
  readonly times: readonly string[]
  readonly touched: readonly string[]
}

const text = (name: string): Column => ({ name, type: 'text', nullable: false })
const optionalText = (name: string): Column => ({ name, type: 'text', nullable: true })

const byExternalId = {
  joins: '',
  identity: 'b.external_id',
  candidates: 'b.external_id in (select external_id from item)',
  parents: { joins: '', found: 'true', ids: '' },
  fixed: { external_id: 'i.external_id' },
  landed: { row: 'external_id', item: 'i.external_id' },
  times: ['created_at', 'updated_at'],
  touched: ['updated_at'],
} as const

/** domain: 2.2 Schema `adm`. */
export const tables: Readonly<Record<Entity, Table>> = {
  custom_field: {
    ...byExternalId,
    name: 'adm.custom_fields',
    identity: "b.entity_type || '/' || b.external_id",
    // The table has no key: of rows that stand for the same field the oldest counts, the others are left alone.
    candidates: `b.id in (select min(o.id) from adm.custom_fields o
      where o.external_id in (select external_id from item) group by o.entity_type, o.external_id)`,
    fixed: {
      external_id: 'i.external_id',
      entity_type: 'left(i.identity, length(i.identity) - length(i.external_id) - 1)',
    },
    landed: { row: "entity_type || '/' || external_id", item: 'i.identity' },
    columns: [
      text('label'),
      text('field_type'),
      optionalText('description'),
      { name: 'is_required', type: 'boolean', nullable: false },
      { name: 'roles', type: 'jsonb', nullable: true },
    ],
    tutorial: null,
    times: ['last_synced'],
    touched: ['last_synced'],
  },
  price_level: {
    ...byExternalId,
    name: 'adm.pricelevels',
    columns: [text('name'), optionalText('description')],
    tutorial: null,
    times: ['last_synced'],
    touched: ['last_synced'],
  },
  location: {
    ...byExternalId,
    name: 'adm.locations',
    columns: [optionalText('legacy_id')],
    tutorial: { column: 'tutorial_location_id', table: 'acted.tutorial_locations', active: 'r.is_active' },
  },
  venue: {
    ...byExternalId,
    name: 'adm.venues',
    parents: {
      joins: 'left join adm.locations p on p.external_id = i.after_location_id',
      found: "(i.row_part = 'none' or i.after_location_id is null or p.id is not null)",
      ids: '',
    },
    columns: [optionalText('location_id')],
    tutorial: { column: 'tutorial_venue_id', table: 'acted.tutorial_venues', active: 'true' },
  },
  instructor: {
    ...byExternalId,
    name: 'adm.instructors',
    fixed: { external_id: 'i.external_id', is_active: 'true' },
    columns: [optionalText('legacy_id')],
    tutorial: { column: 'tutorial_instructor_id', table: 'acted.tutorial_instructors', active: 'r.is_active' },
    times: ['created_at', 'updated_at', 'last_synced'],
    touched: ['updated_at', 'last_synced'],
  },
  course_template: {
    ...byExternalId,
    name: 'adm.course_templates',
    columns: [optionalText('event_learning_mode'), { name: 'custom_fields', type: 'jsonb', nullable: false }],
    tutorial: {
      column: 'tutorial_course_template_id',
      table: 'acted.tutorial_course_templates',
      active: 'r.is_active',
    },
  },
  course_template_price_level: {
    name: 'adm.course_template_price_levels',
    joins:
      'join adm.course_templates t on t.id = b.course_template_id join adm.pricelevels l on l.id = b.price_level_id',
    identity: "t.external_id || '/' || l.external_id",
    candidates: "t.external_id || '/' || l.external_id in (select identity from item)",
    parents: {
      joins: `left join adm.course_templates t on t.external_id = i.parent1
        left join adm.pricelevels l on l.external_id = i.parent2
        left join adm.course_template_price_levels other on other.external_id = i.after_external_id`,
      // A price's own id is unique in the table: while another pair still has it, writing it would fail the whole step.
      found: `(i.row_part <> 'insert' or (t.id is not null and l.id is not null))
        and (i.row_part = 'none' or other.id is null or other.id is not distinct from b.id)`,
      ids: ', t.id as parent1_id, l.id as parent2_id',
    },
    fixed: { course_template_id: 'i.parent1_id', price_level_id: 'i.parent2_id' },
    landed: { row: "course_template_id || '/' || price_level_id", item: "i.parent1_id || '/' || i.parent2_id" },
    columns: [text('external_id'), { name: 'amount', type: 'numeric(10,2)', nullable: false }],
    tutorial: null,
    times: ['created_at', 'updated_at', 'last_synced'],
    touched: ['updated_at', 'last_synced'],
  },
}
