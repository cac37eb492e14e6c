import { APIError, ValidationError } from 'payload'

/** What a person is told of an error that is theirs to mend; null where it is not theirs. */
export function describeRefusal(error: unknown): string | null {
  if (error instanceof ValidationError) {
    return error.data.errors
      .map(({ label, message }) => (typeof label === 'string' ? `${label}: ${message}` : message))
      .join(' ')
  }
  if (error instanceof APIError && error.status < 500) return error.message
  return null
}
