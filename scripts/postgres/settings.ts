/** The role that owns everything in the embedded database, and the name of its database. */
export const databaseOwner = 'throughline'

/** Settings of the embedded Postgres: this machine alone, by password, on a port; no socket file that could be left behind. */
export function toSettings({ port, isDurable }: { port: number; isDurable: boolean }): string[] {
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    // Off: for throw-away databases of the tests alone.
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** A connection address of the embedded Postgres. */
export function toDatabaseUrl({
  port,
  password,
  database,
}: {
  port: number
  password: string
  database: string
}): string {
  return `postgres://${databaseOwner}:${password}@127.0.0.1:${port}/${database}`
}
