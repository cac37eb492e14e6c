import { linkAddressSchema, type LinkTarget } from '@throughline/shared'

/** Where an `href` leads; null where that is not safe, or cannot be known away from its page. */
export function readLinkTarget({ href, base }: { href: string; base: string | null }): LinkTarget | null {
  const written = href.trim().replace(/[\t\n\r]/g, '')
  const absolute = written.startsWith('//') ? `https:${written}` : written
  const isAbsolute = /^(https?:|mailto:|tel:)/i.test(absolute)
  if (written === '' || written.startsWith('#') || (!isAbsolute && base === null)) return null
  const isAsWritten = isAbsolute && linkAddressSchema.safeParse(absolute).success
  const address = isAsWritten ? absolute : toAbsolute(absolute, base)
  const isKnown = /^(https?:|mailto:|tel:)/i.test(address) && linkAddressSchema.safeParse(address).success
  return isKnown ? { type: 'address', address } : null
}

function toAbsolute(address: string, base: string | null): string {
  return URL.parse(address, base ?? undefined)?.href ?? ''
}
