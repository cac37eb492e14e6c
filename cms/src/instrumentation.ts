/** Next calls this once when the server starts, before the first request. */
export async function register(): Promise<void> {
  // Next compiles this for its edge runtime too, where none of it exists.
  // eslint-disable-next-line no-restricted-properties
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { startBackground } = await import('./startBackground.ts')
  startBackground()
}
