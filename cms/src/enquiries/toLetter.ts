/** What a visitor wrote, as it is read. */
export type Letter = {
  name: string
  email: string
  message: string
  /** The page that the visitor came from; `href` leads to its document in the admin. */
  about: { title: string; href: string | null } | null
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** The letter in a stored enquiry; null where it is none, as before the form has its data. */
export function toLetter(data: Record<string, unknown> | undefined): Letter | null {
  const { name, email, message, about, aboutDocument } = data ?? {}
  if (!isText(name) || !isText(email) || !isText(message)) return null
  return {
    ...{ name, email, message },
    about: isText(about) ? { title: about, href: toHref(aboutDocument) } : null,
  }
}

function toHref(reference: unknown): string | null {
  const { relationTo, value } = (reference ?? {}) as { relationTo?: unknown; value?: unknown }
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  if (!isText(relationTo) || (typeof id !== 'number' && typeof id !== 'string')) return null
  return `/admin/collections/${relationTo}/${id}`
}
