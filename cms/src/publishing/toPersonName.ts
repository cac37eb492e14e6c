type Person = { name?: string | null; role?: string | null }

/**
 * Who did something, as colleagues are told of them: by name, else by role; the product itself where it was nobody. E-mail addresses
 * are an owner's to see.
 */
export function toPersonName(user: Person | null): string {
  if (user === null) return 'Throughline'
  const name = user.name?.trim()
  if (name) return name
  return user.role === 'owner' ? 'the owner' : 'an editor'
}
