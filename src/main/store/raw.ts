// Raw SQL, inside a transaction or out of it. Values are parameters, always; never part of the text.

/** Prisma's client, one of its transactions, or a transaction on the driver (apply-transaction.ts). */
export interface Sql {
  $queryRawUnsafe<Rows>(text: string, ...values: unknown[]): Promise<Rows>
  $executeRawUnsafe(text: string, ...values: unknown[]): Promise<number>
}

/** Rows as Prisma decodes them: bigint as `bigint`, timestamps as `Date`, jsonb parsed. */
export function rows<Row>(sql: Sql, text: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
  return sql.$queryRawUnsafe<readonly Row[]>(text, ...values)
}

/** How many rows the statement touched. */
export function run(sql: Sql, text: string, ...values: readonly unknown[]): Promise<number> {
  return sql.$executeRawUnsafe(text, ...values)
}

/**
 * A value as a JSON parameter. PostgreSQL stores neither NUL nor half a surrogate pair, and refuses the whole statement for one
 * of them: both become U+FFFD.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value)
  if (!/\\u(?:0000|d[89a-f])/i.test(text)) return text
  return JSON.stringify(value, (_key, nested: unknown) =>
    typeof nested === 'string' ? nested.replaceAll(/\0|\p{Surrogate}/gu, '\uFFFD') : nested,
  )
}
