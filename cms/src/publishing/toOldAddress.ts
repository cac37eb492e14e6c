import { toOldPath } from '@throughline/shared'
import type { FieldHook } from 'payload'

import { env } from '../env.ts'

function encode(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part))
  } catch {
    return part
  }
}

/**
 * An old address as people write or paste it → the path that a redirect holds: `old page` → `/old%20page/`, and of a whole address of this
 * site what follows its name. What has a question in it stays, so that the person is told.
 */
export function toOldAddress(words: string): string {
  const text = words.trim()
  const own = text.startsWith(`${env.siteUrl}/`) ? text.slice(env.siteUrl.length) : text
  if (own === '' || /[?#\\]|:\/\//.test(own)) return own
  return toOldPath(own).split('/').map(encode).join('/')
}

/** Puts what was written into the form of a path. */
export const deriveFrom: FieldHook = ({ value }) =>
  typeof value === 'string' ? toOldAddress(value) : (value as unknown)
