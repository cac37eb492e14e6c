import type { Row, TableRows } from './toFieldRows.ts'

/** A connection to the database, as far as it is needed here. */
export type Connection = {
  query: (text: string, values: unknown[]) => Promise<{ rows: { id: number }[] }>
}

/** Writes rows, one statement for each table and set of columns. */
export async function insertRows({
  client,
  tables,
}: {
  client: Connection
  tables: TableRows[]
}): Promise<void> {
  const grouped = new Map<string, Row[]>()
  for (const { table, rows } of tables) {
    for (const row of rows) {
      const columns = Object.keys(row)
        .sort()
        .map((name) => `"${name}"`)
      const key = `"${table}" (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM json_populate_recordset(null::"${table}", $1)`
      const group = grouped.get(key)
      if (group) group.push(row)
      else grouped.set(key, [row])
    }
  }
  // Groups come in the order of their first row: documents before what points to them.
  for (const [key, rows] of grouped) await client.query(`INSERT INTO ${key}`, [JSON.stringify(rows)])
}

/** Takes so many ids of a table, for nobody else to use. */
export async function reserveIds({
  client,
  table,
  count,
}: {
  client: Connection
  table: string
  count: number
}): Promise<number[]> {
  const text = `SELECT nextval(pg_get_serial_sequence($1, 'id'))::int AS id FROM generate_series(1, $2::int)`
  const { rows } = await client.query(text, [`"${table}"`, count])
  return rows.map(({ id }) => id)
}
