/**
 * Whether a request target names its path in the one normal form: no `.`, `..` or empty segments, no backslash, no escape that is
 * not needed, no host. Whatever reads it further on then cannot read another path than we do. The query is free.
 */
export function isPlainPath(target: string): boolean {
  const [path = ''] = target.split('?')
  const escapes = path.match(/%[\da-f]{2}/gi) ?? []
  if (path.includes('//') || escapes.some(isNeedless)) return false
  try {
    decodeURIComponent(path)
    return new URL(path, 'http://localhost').pathname === path
  } catch {
    return false
  }
}

/** Escapes of characters that stand for themselves, that part segments, or that no name holds. */
function isNeedless(escape: string): boolean {
  const code = Number.parseInt(escape.slice(1), 16)
  return code < 0x20 || code === 0x7f || /[\w.~\-/\\]/.test(String.fromCharCode(code))
}
