/** What one line of the log tells. `step` is what was done or met; the rest depends on it. */
export type LogEntry = {
  step: string
  level?: 'info' | 'warn' | 'error'
  message?: string
  /** How long it took, in milliseconds. */
  ms?: number
  publications?: readonly string[]
  release?: string | null
  [detail: string]: unknown
}
export type Log = (entry: LogEntry) => void

/** A log that writes one JSON object a line, by default to the standard output. */
export function createLog({
  write = (line) => process.stdout.write(line),
}: { write?: (line: string) => unknown } = {}): Log {
  return ({ step, level = 'info', ...rest }) => {
    write(`${JSON.stringify({ at: new Date().toISOString(), level, step, ...rest })}\n`)
  }
}
