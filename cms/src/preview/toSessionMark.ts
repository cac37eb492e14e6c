import { createHash } from 'node:crypto'

/** Stands for a session where others may see it: whoever has the mark has not the session. */
export function toSessionMark(session: string): string {
  return createHash('sha256').update(session).digest('base64url').slice(0, 22)
}
