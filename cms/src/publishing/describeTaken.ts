/** Why a document cannot have an address, naming the one that has it. */
export function describeTakenSlug({
  title,
  slug,
  deletedAt,
}: {
  title?: string | null
  slug: string
  deletedAt?: string | null
}): string {
  const name = `“${title ?? 'Untitled'}”${deletedAt ? ', which is in the trash,' : ''}`
  return `${name} already has the address “${slug}”. Choose another.`
}

/** Why a second redirect from one address is refused. */
export function describeTakenFrom(from: string): string {
  return `There is a redirect from ${from} already. Change that one, or write another address.`
}
